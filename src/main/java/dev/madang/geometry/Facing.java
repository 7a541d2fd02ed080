package dev.madang.geometry;

import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sees looking square out of the sides of something: how far it is to another, where nothing hides it.
 *
 * <p>Beyond a side everything is told by how far along the side and how far out it lies. Sides of others are straight
 * pieces there; between the places where pieces end or cross, the order of what is seen stays the same, so that looking
 * once in each such interval is exact.
 */
final class Facing {

    private static final double SAME_MM = 0.5;

    /** Pieces that begin behind the side are cut off there. */
    private static final double BEHIND_MM = -Footprint.TOLERANCE_MM;

    private final Vec origin;
    private final double ux;
    private final double uy;
    private final double nx;
    private final double ny;
    private final double length;

    private Facing(Vec origin, double ux, double uy, double nx, double ny, double length) {
        this.origin = origin;
        this.ux = ux;
        this.uy = uy;
        this.nx = nx;
        this.ny = ny;
        this.length = length;
    }

    /** A straight piece of a side: from one place along to another, and how far out it lies at both. */
    private record Piece(double from, double to, double outFrom, double outTo) {

        double at(double along) {
            return to == from ? outFrom : outFrom + (along - from) / (to - from) * (outTo - outFrom);
        }

        boolean covers(double along) {
            return from <= along && along <= to;
        }
    }

    /** Returns the least way square out of any side of something to another, nearer than a distance. */
    static Passage least(Solid from, Solid to, List<Solid> others, double withinMm) {
        Passage least = Passage.NONE;
        for (Facing side : sides(from)) {
            List<Piece> front = side.pieces(to, withinMm);
            if (!front.isEmpty()) {
                List<Piece> hiding = new ArrayList<>();
                others.forEach(other -> hiding.addAll(side.pieces(other, withinMm)));
                if (from.corners().size() > 4) {
                    side.pieces(from, withinMm).stream()
                            .filter(piece -> Math.max(piece.outFrom(), piece.outTo()) > Footprint.TOLERANCE_MM)
                            .forEach(hiding::add);
                }
                Passage found = side.least(front, hiding);
                least = found.widthMm() < least.widthMm() ? found : least;
            }
        }
        return least;
    }

    /** Tells whether two things face each other with parallel sides at a distance. */
    static boolean isSquare(Solid one, Solid other, double distanceMm) {
        for (Facing side : sides(one)) {
            for (Piece piece : side.pieces(other, distanceMm + 1)) {
                boolean isFlat =
                        Math.abs(piece.outFrom() - distanceMm) <= 1 && Math.abs(piece.outTo() - distanceMm) <= 1;
                if (isFlat && piece.to() - piece.from() > Solid.CLOSED_MM) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Both hands of a line, the outer hand of each side of an area. */
    private static List<Facing> sides(Solid solid) {
        List<Facing> sides = new ArrayList<>();
        double hand = solid.sides() == 1 ? 1 : Turning.of(solid.corners());
        for (int i = 0; i < solid.sides(); i++) {
            Vec from = solid.corners().get(i);
            Vec to = solid.end(i);
            double length = from.distanceTo(to);
            if (length > Solid.CLOSED_MM) {
                double ux = (to.x() - from.x()) / length;
                double uy = (to.y() - from.y()) / length;
                sides.add(new Facing(from, ux, uy, uy * hand, -ux * hand, length));
                if (solid.sides() == 1) {
                    sides.add(new Facing(from, ux, uy, -uy, ux, length));
                }
            }
        }
        return sides;
    }

    /** Returns what of a thing lies before this side and no farther than a distance. */
    private List<Piece> pieces(Solid solid, double withinMm) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < solid.sides(); i++) {
            Vec from = solid.corners().get(i);
            Vec to = solid.end(i);
            double alongFrom = along(from);
            double alongTo = along(to);
            double outFrom = out(from);
            double outTo = out(to);
            boolean isTurned = alongFrom > alongTo;
            Piece whole = isTurned
                    ? new Piece(alongTo, alongFrom, outTo, outFrom)
                    : new Piece(alongFrom, alongTo, outFrom, outTo);
            double low = Math.max(0, whole.from());
            double high = Math.min(length, whole.to());
            boolean isBefore = Math.max(outFrom, outTo) > BEHIND_MM && Math.min(outFrom, outTo) < withinMm;
            if (isBefore && high - low > 0) {
                addBefore(new Piece(low, high, whole.at(low), whole.at(high)), pieces);
            }
        }
        return pieces;
    }

    private static void addBefore(Piece piece, List<Piece> pieces) {
        boolean isFromBehind = piece.outFrom() < BEHIND_MM;
        boolean isToBehind = piece.outTo() < BEHIND_MM;
        if (isFromBehind && isToBehind) {
            return;
        }
        if (!isFromBehind && !isToBehind) {
            pieces.add(piece);
            return;
        }
        double share = (BEHIND_MM - piece.outFrom()) / (piece.outTo() - piece.outFrom());
        double cut = piece.from() + share * (piece.to() - piece.from());
        pieces.add(
                isFromBehind
                        ? new Piece(cut, piece.to(), BEHIND_MM, piece.outTo())
                        : new Piece(piece.from(), cut, piece.outFrom(), BEHIND_MM));
    }

    private double along(Vec place) {
        return (place.x() - origin.x()) * ux + (place.y() - origin.y()) * uy;
    }

    private double out(Vec place) {
        return (place.x() - origin.x()) * nx + (place.y() - origin.y()) * ny;
    }

    private Passage least(List<Piece> front, List<Piece> hiding) {
        double[] ends = ends(front, hiding);
        Stretch best = new Stretch();
        Stretch current = new Stretch();
        for (int i = 0; i + 1 < ends.length; i++) {
            double from = ends[i];
            double to = ends[i + 1];
            if (to - from > 1e-6) {
                Piece seen = seen(front, hiding, (from + to) / 2);
                if (seen == null) {
                    best = best.narrower(current);
                    current = new Stretch();
                } else {
                    current.add(from, to, seen.at(from), seen.at(to));
                }
            }
        }
        return passage(best.narrower(current));
    }

    private Passage passage(Stretch stretch) {
        if (!stretch.isWide()) {
            return Passage.NONE;
        }
        double along = stretch.leastAt();
        double out = stretch.least;
        Vec from = origin.plus(ux * along, uy * along);
        return new Passage(Math.max(0, out), from, from.plus(nx * out, ny * out));
    }

    /** Returns the nearest piece of the front there, unless something is nearer. */
    private static @Nullable Piece seen(List<Piece> front, List<Piece> hiding, double along) {
        Piece nearest = null;
        for (Piece piece : front) {
            if (piece.covers(along) && (nearest == null || piece.at(along) < nearest.at(along))) {
                nearest = piece;
            }
        }
        if (nearest == null) {
            return null;
        }
        double out = nearest.at(along);
        for (Piece piece : hiding) {
            if (piece.covers(along) && piece.at(along) < out - 1e-6) {
                return null;
            }
        }
        return nearest;
    }

    private static double[] ends(List<Piece> front, List<Piece> hiding) {
        List<Piece> all = new ArrayList<>(front);
        all.addAll(hiding);
        List<Double> ends = new ArrayList<>();
        for (Piece piece : all) {
            ends.add(piece.from());
            ends.add(piece.to());
        }
        for (Piece one : front) {
            for (Piece other : all) {
                addCrossing(one, other, ends);
            }
        }
        return ends.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static void addCrossing(Piece one, Piece other, List<Double> ends) {
        double from = Math.max(one.from(), other.from());
        double to = Math.min(one.to(), other.to());
        if (from < to) {
            double before = one.at(from) - other.at(from);
            double after = one.at(to) - other.at(to);
            if (before * after < 0) {
                ends.add(from + (to - from) * before / (before - after));
            }
        }
    }

    /** A stretch of the side on which the other is seen without a break. */
    private static final class Stretch {

        private double from = Double.NaN;
        private double to = Double.NaN;
        private double least = Double.POSITIVE_INFINITY;
        private double most = Double.NEGATIVE_INFINITY;
        private double at = Double.NaN;

        void add(double newFrom, double newTo, double outFrom, double outTo) {
            from = Double.isNaN(from) ? newFrom : from;
            to = newTo;
            double out = Math.min(outFrom, outTo);
            most = Math.max(most, Math.max(outFrom, outTo));
            if (out < least) {
                least = out;
                at = Math.abs(outFrom - outTo) <= SAME_MM ? (newFrom + newTo) / 2 : outFrom < outTo ? newFrom : newTo;
            }
        }

        boolean isWide() {
            return to - from > Solid.CLOSED_MM;
        }

        /** Where the least is; the middle if it is the same everywhere. */
        double leastAt() {
            return most - least <= SAME_MM ? (from + to) / 2 : at;
        }

        Stretch narrower(Stretch other) {
            return other.isWide() && (!isWide() || other.least < least) ? other : this;
        }
    }
}
