package dev.madang.geometry;

import dev.madang.model.Angle;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Joins shapes that touch along a side into one.
 *
 * <p>Each shape is grown by {@link Footprint#TOLERANCE_MM}, so that what rounding has parted meets again, the union is
 * shrunk by the same, and corners are rounded to whole millimetres.
 */
public final class Joining {

    /** Sides that share less than this touch at a corner only. */
    private static final int LEAST_SHARED_MM = 20;

    /** How far corners may lie off a straight side after rounding. */
    private static final double STRAIGHT_MM = 1.5;

    private Joining() {}

    /**
     * Returns the outline of all shapes together: a rectangle where it is one, at the angle of the first. Empty if they
     * do not hang together by sides, or would enclose a hole.
     */
    public static Optional<Shape> of(List<Shape> shapes) {
        List<Geometry> grown = shapes.stream()
                .map(shape -> Jts.shrunk(Jts.polygon(shape.corners()), -Footprint.TOLERANCE_MM))
                .toList();
        Geometry union = Jts.shrunk(UnaryUnionOp.union(grown), Footprint.TOLERANCE_MM);
        boolean hangsTogether = union instanceof org.locationtech.jts.geom.Polygon whole
                && whole.getNumInteriorRing() == 0
                && Jts.shrunk(union, LEAST_SHARED_MM / 2.0) instanceof org.locationtech.jts.geom.Polygon core
                && !core.isEmpty();
        return hangsTogether ? Optional.of(shape(union, shapes.get(0))) : Optional.empty();
    }

    /** Returns the model's shape for one outline: a rectangle where it is one at the angle of {@code like}. */
    static Shape shape(Geometry outline, Shape like) {
        List<Vec> corners = straightened(corners(outline));
        int angle = like instanceof Rect rect ? rect.rotation() : 0;
        Optional<Rect> box = corners.size() == 4 ? rectangle(corners, angle) : Optional.empty();
        return box.<Shape>map(rect -> rect).orElseGet(() -> {
            List<Point> points = corners.stream().map(Point::ofRounded).toList();
            return new Polygon(points);
        });
    }

    private static List<Vec> corners(Geometry outline) {
        Coordinate[] ring =
                ((org.locationtech.jts.geom.Polygon) outline).getExteriorRing().getCoordinates();
        List<Vec> corners = new ArrayList<>();
        for (int i = 0; i < ring.length - 1; i++) {
            corners.add(new Vec(ring[i].x, ring[i].y));
        }
        return corners;
    }

    /** Leaves out corners that lie on the straight line between their neighbours, one after the other. */
    private static List<Vec> straightened(List<Vec> ring) {
        List<Vec> corners = new ArrayList<>(ring);
        int i = 0;
        while (i < corners.size() && corners.size() > 3) {
            Vec before = corners.get(Math.floorMod(i - 1, corners.size()));
            Vec after = corners.get((i + 1) % corners.size());
            if (distanceToLine(corners.get(i), before, after) <= STRAIGHT_MM) {
                corners.remove(i);
                i = Math.max(0, i - 1);
            } else {
                i++;
            }
        }
        return corners;
    }

    private static double distanceToLine(Vec place, Vec from, Vec to) {
        double length = from.distanceTo(to);
        if (length == 0) {
            return place.distanceTo(from);
        }
        double cross = (to.x() - from.x()) * (place.y() - from.y()) - (to.y() - from.y()) * (place.x() - from.x());
        return Math.abs(cross) / length;
    }

    /** The corner at which the rectangle begins is the one at the top left once it is turned back upright. */
    private static Optional<Rect> rectangle(List<Vec> corners, int angle) {
        List<Vec> upright = corners.stream()
                .map(corner -> corner.rotated(-angle, new Vec(0, 0)))
                .toList();
        double minX = upright.stream().mapToDouble(Vec::x).min().orElseThrow();
        double maxX = upright.stream().mapToDouble(Vec::x).max().orElseThrow();
        double minY = upright.stream().mapToDouble(Vec::y).min().orElseThrow();
        double maxY = upright.stream().mapToDouble(Vec::y).max().orElseThrow();
        boolean isBox = upright.stream()
                .allMatch(corner -> isNearOne(corner.x(), minX, maxX) && isNearOne(corner.y(), minY, maxY));
        if (!isBox) {
            return Optional.empty();
        }
        Point at = Point.ofRounded(new Vec(minX, minY).rotated(angle, new Vec(0, 0)));
        int width = Math.toIntExact(Math.round(maxX - minX));
        int depth = Math.toIntExact(Math.round(maxY - minY));
        return width < 1 || depth < 1
                ? Optional.empty()
                : Optional.of(new Rect(at, width, depth, Angle.normalized(angle)));
    }

    private static boolean isNearOne(double value, double one, double other) {
        return Math.abs(value - one) <= STRAIGHT_MM || Math.abs(value - other) <= STRAIGHT_MM;
    }
}
