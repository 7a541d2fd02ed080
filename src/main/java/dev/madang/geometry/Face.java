package dev.madang.geometry;

import dev.madang.model.Place;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A straight side of an outline: one side, or several that go straight on. */
final class Face {

    /** Sides that turn by less go straight on. */
    private static final double STRAIGHT_RADIANS = Math.toRadians(1);

    private final List<Piece> pieces = new ArrayList<>();

    /** A side of the outline; {@code outX} and {@code outY} are the direction out of it, of length 1. */
    private record Piece(int side, Vec from, double lengthMm, double outX, double outY) {

        /** Returns how far along the side a place lies, and how far before it. */
        Vec seen(Vec place) {
            double dx = place.x() - from.x();
            double dy = place.y() - from.y();
            return new Vec(dy * outX - dx * outY, dx * outX + dy * outY);
        }
    }

    /** A stretch of a side in millimetres from its first corner. */
    private record Stretch(double from, double to) {}

    private Face() {}

    /** Returns the sides of an outline that count, in order. */
    static List<Face> of(List<Vec> corners) {
        List<Piece> pieces = pieces(corners);
        List<Face> faces = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean goesOn =
                    !faces.isEmpty() && isStraight(faces.get(faces.size() - 1).last(), piece);
            if (!goesOn) {
                faces.add(new Face());
            }
            faces.get(faces.size() - 1).pieces.add(piece);
        }
        if (faces.size() > 1
                && isStraight(
                        faces.get(faces.size() - 1).last(), faces.get(0).pieces.get(0))) {
            faces.get(0).pieces.addAll(0, faces.remove(faces.size() - 1).pieces);
        }
        double longest = faces.stream().mapToDouble(Face::lengthMm).max().orElse(0);
        double least = Math.min(OpenSides.SHORT_MM, longest / 2);
        return faces.stream().filter(face -> face.lengthMm() >= least).toList();
    }

    private static List<Piece> pieces(List<Vec> corners) {
        double turn = Turning.of(corners);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Vec from = corners.get(i);
            Vec to = corners.get((i + 1) % corners.size());
            double length = from.distanceTo(to);
            if (length > 0) {
                // An outline that runs the other way round is read backwards, so that "along" always runs alike.
                Vec start = turn > 0 ? from : to;
                double ux = turn * (to.x() - from.x()) / length;
                double uy = turn * (to.y() - from.y()) / length;
                pieces.add(new Piece(i, start, length, uy, -ux));
            }
        }
        return pieces;
    }

    private static boolean isStraight(Piece one, Piece other) {
        double cosine = one.outX * other.outX + one.outY * other.outY;
        return cosine > Math.cos(STRAIGHT_RADIANS);
    }

    private Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    List<Integer> sides() {
        return pieces.stream().map(Piece::side).toList();
    }

    double lengthMm() {
        return pieces.stream().mapToDouble(Piece::lengthMm).sum();
    }

    /** Returns by how many quarter turns this faces elsewhere than another, 0 to 3. */
    int quarterFrom(Face other) {
        Piece one = other.pieces.get(0);
        Piece two = pieces.get(0);
        double angle = Math.atan2(one.outX * two.outY - one.outY * two.outX, one.outX * two.outX + one.outY * two.outY);
        return Math.floorMod(Math.round(angle / (Math.PI / 2)), 4);
    }

    /**
     * What may stand before a side.
     *
     * @param corners its corners in order, or the ends of a line
     * @param isArea whether it is an area and no line
     */
    record Figure(List<Vec> corners, boolean isArea) {

        static Figure of(Place place) {
            return new Figure(place.corners(), place instanceof Shape);
        }
    }

    /** Returns along how many millimetres others stand before this. */
    double closedMm(List<Figure> others) {
        double sum = 0;
        for (Piece piece : pieces) {
            sum += closedMm(piece, others);
        }
        return sum;
    }

    private static double closedMm(Piece piece, List<Figure> others) {
        List<Stretch> closed = new ArrayList<>();
        for (Figure other : others) {
            addStretches(piece, other, closed);
        }
        closed.sort(Comparator.comparingDouble(Stretch::from));
        double sum = 0;
        double reached = 0;
        for (Stretch stretch : closed) {
            double from = Math.max(reached, stretch.from());
            double to = Math.min(piece.lengthMm(), stretch.to());
            if (to > from) {
                sum += to - from;
                reached = to;
            }
        }
        return sum;
    }

    /**
     * Adds where a figure reaches into the strip before a side. Wherever it does, either its edge lies in the strip
     * there, or the whole depth of the strip lies inside it, and so does the line in the strip's middle. Lines, such as
     * walls, may also lie a little inside the outline.
     */
    private static void addStretches(Piece piece, Figure figure, List<Stretch> found) {
        double near = OpenSides.NEAR_MM;
        double low = figure.isArea() ? Footprint.TOLERANCE_MM : -near;
        double middle = (Footprint.TOLERANCE_MM + near) / 2;
        List<Vec> seen = new ArrayList<>(figure.corners().size());
        boolean isBeyond = true;
        boolean isBehind = true;
        for (Vec corner : figure.corners()) {
            Vec place = piece.seen(corner);
            seen.add(place);
            isBeyond &= place.y() > near;
            isBehind &= place.y() < low;
        }
        if (isBeyond || isBehind) {
            return;
        }
        List<Double> crossings = new ArrayList<>();
        int edges = figure.isArea() ? seen.size() : seen.size() - 1;
        for (int i = 0; i < edges; i++) {
            Vec one = seen.get(i);
            Vec other = seen.get((i + 1) % seen.size());
            addEdge(one, other, low, near, found);
            if (figure.isArea() && (one.y() <= middle) != (other.y() <= middle)) {
                crossings.add(one.x() + (other.x() - one.x()) * (middle - one.y()) / (other.y() - one.y()));
            }
        }
        crossings.sort(null);
        for (int i = 0; i + 1 < crossings.size(); i += 2) {
            found.add(new Stretch(crossings.get(i), crossings.get(i + 1)));
        }
    }

    /** Adds the part of an edge that lies in the strip between two depths, as it is seen from the side. */
    private static void addEdge(Vec one, Vec other, double low, double high, List<Stretch> found) {
        double from = 0;
        double to = 1;
        if (one.y() != other.y()) {
            double atLow = (low - one.y()) / (other.y() - one.y());
            double atHigh = (high - one.y()) / (other.y() - one.y());
            from = Math.max(from, Math.min(atLow, atHigh));
            to = Math.min(to, Math.max(atLow, atHigh));
        } else if (one.y() < low || one.y() > high) {
            return;
        }
        if (from <= to) {
            double start = one.x() + (other.x() - one.x()) * from;
            double end = one.x() + (other.x() - one.x()) * to;
            found.add(new Stretch(Math.min(start, end), Math.max(start, end)));
        }
    }
}
