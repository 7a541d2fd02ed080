package dev.madang.exchange.drawing;

import dev.madang.geometry.Outlines;
import dev.madang.geometry.Straight;
import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Makes shapes of drawn outlines. Four corners that are those of a rectangle of whole millimetres, to within the
 * rounding, become one; everything else becomes a polygon of whole millimetres.
 */
final class OutlineShape {

    /** By how much a corner may lie beside that of a rectangle: rounding of the corner, of the sides and the angle. */
    private static final double RECT_MM = 1.5;

    private static final double FLAT_MM = 0.05;

    /** Outlines that differ by less are the same. */
    private static final double SAME_MM = 1;

    private OutlineShape() {}

    /**
     * Returns the shape of corners on the level; nothing if they enclose nothing, cross themselves, are too many or lie
     * out of reach.
     *
     * @param isOurs whether the order of the corners is kept, so that Madang knows its own rectangle again
     * @param slackMm by how much a corner may lie beside a straight side, as those do to which a line was snapped
     */
    static Optional<Shape> of(List<Vec> corners, boolean isOurs, double slackMm) {
        if (!Ground.isInReach(corners)) {
            return Optional.empty();
        }
        List<Vec> plain = Straight.withoutFlatCorners(corners, slackMm);
        if (!isOurs && plain.size() == 4 && isUpright(plain, slackMm)) {
            return Optional.of(Rect.ofRounded(Bounds.around(plain)));
        }
        Optional<Shape> rect = plain.size() == 4 ? rect(plain, isOurs).map(found -> (Shape) found) : Optional.empty();
        return rect.or(() -> polygon(isOurs ? corners : Straight.withoutFlatCorners(corners, FLAT_MM)));
    }

    /** Returns the shape of corners that were drawn with care. */
    static Optional<Shape> of(List<Vec> corners, boolean isOurs) {
        return of(corners, isOurs, FLAT_MM);
    }

    /** Tells whether each corner lies by another one of the box around them all. */
    private static boolean isUpright(List<Vec> corners, double slackMm) {
        Bounds box = Bounds.around(corners);
        if (box.width() < 1 + slackMm
                || box.height() < 1 + slackMm
                || Math.max(box.width(), box.height()) > Rect.MAX_SIDE_MM) {
            return false;
        }
        Vec before = corners.get(corners.size() - 1);
        for (Vec corner : corners) {
            double dx = Math.abs(corner.x() - before.x());
            double dy = Math.abs(corner.y() - before.y());
            if (Math.min(dx, dy) > 2 * slackMm) {
                return false;
            }
            before = corner;
        }
        return cornersOf(box).stream().allMatch(corner -> corners.stream()
                .anyMatch(
                        one -> Math.abs(one.x() - corner.x()) <= slackMm && Math.abs(one.y() - corner.y()) <= slackMm));
    }

    private static Optional<Shape> polygon(List<Vec> corners) {
        List<Point> points = new ArrayList<>();
        for (Vec corner : corners) {
            Point point = Point.ofRounded(corner);
            if (points.isEmpty() || !points.get(points.size() - 1).equals(point)) {
                points.add(point);
            }
        }
        while (points.size() > 1 && points.get(0).equals(points.get(points.size() - 1))) {
            points.remove(points.size() - 1);
        }
        if (points.size() < 3 || points.size() > Polygon.MAX_POINTS) {
            return Optional.empty();
        }
        try {
            Polygon polygon = new Polygon(points);
            return Outlines.isSimple(polygon) ? Optional.of(polygon) : Optional.empty();
        } catch (IllegalArgumentException noArea) {
            return Optional.empty();
        }
    }

    /** Begins at the drawn first corner if it is ours, else at the one from which the rectangle is turned least. */
    private static Optional<Rect> rect(List<Vec> drawn, boolean isOurs) {
        List<Vec> corners = new ArrayList<>(drawn);
        if (turn(corners) < 0) {
            Collections.reverse(corners.subList(1, 4));
        }
        if (!isOurs) {
            int first = 0;
            for (int i = 1; i < 4; i++) {
                first = turned(corners, i) < turned(corners, first) ? i : first;
            }
            Collections.rotate(corners, -first);
        }
        Vec from = corners.get(0);
        long width = Math.round(from.distanceTo(corners.get(1)));
        long depth = Math.round(from.distanceTo(corners.get(3)));
        if (width < 1 || depth < 1 || width > Rect.MAX_SIDE_MM || depth > Rect.MAX_SIDE_MM) {
            return Optional.empty();
        }
        Rect rect = new Rect(Point.ofRounded(from), (int) width, (int) depth, angle(corners, 0));
        List<Vec> made = rect.corners();
        for (int i = 0; i < 4; i++) {
            if (made.get(i).distanceTo(corners.get(i)) > RECT_MM) {
                return Optional.empty();
            }
        }
        return Optional.of(rect);
    }

    /** Clockwise on the page is positive. */
    private static double turn(List<Vec> corners) {
        double sum = 0;
        Vec before = corners.get(corners.size() - 1);
        for (Vec corner : corners) {
            sum += before.x() * corner.y() - corner.x() * before.y();
            before = corner;
        }
        return sum;
    }

    private static List<Vec> cornersOf(Bounds box) {
        return List.of(
                new Vec(box.minX(), box.minY()),
                new Vec(box.maxX(), box.minY()),
                new Vec(box.maxX(), box.maxY()),
                new Vec(box.minX(), box.maxY()));
    }

    /** How far a side is turned from running to the right, either way. */
    private static int turned(List<Vec> corners, int side) {
        int angle = angle(corners, side);
        return Math.min(angle, Angle.FULL_CDEG - angle);
    }

    private static int angle(List<Vec> corners, int side) {
        Vec from = corners.get(side);
        Vec to = corners.get((side + 1) % corners.size());
        double degrees = Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x()));
        return Angle.normalized((int) Math.round(degrees * 100));
    }

    /** Tells whether two shapes have the same outline, wherever it begins and however it runs. */
    static boolean isSame(Shape one, Shape other) {
        List<Vec> ring = Straight.withoutFlatCorners(one.corners(), FLAT_MM);
        List<Vec> second = Straight.withoutFlatCorners(other.corners(), FLAT_MM);
        if (ring.size() != second.size()) {
            return false;
        }
        for (int start = 0; start < ring.size(); start++) {
            if (isSame(ring, second, start, 1) || isSame(ring, second, start, -1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(List<Vec> one, List<Vec> other, int start, int step) {
        int size = one.size();
        for (int i = 0; i < size; i++) {
            if (one.get(i).distanceTo(other.get(Math.floorMod(start + i * step, size))) > SAME_MM) {
                return false;
            }
        }
        return true;
    }
}
