package dev.madang.geometry;

import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** Cutting along the axes of a shape: those of a rectangle, or those of the page. */
final class Frames {

    /** Farther than any level reaches. */
    private static final double FAR_MM = 4.0 * Point.MAX_MM;

    private Frames() {}

    static int side(Shape shape, boolean across) {
        if (shape instanceof Rect rect) {
            return across ? rect.depth() : rect.width();
        }
        return Math.toIntExact(
                Math.round(across ? shape.bounds().height() : shape.bounds().width()));
    }

    static List<Shape> sliced(Shape shape, boolean across, int... ends) {
        List<Shape> parts = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            if (end - from < Cut.LEAST_SIDE_MM) {
                throw new IllegalArgumentException("A part would be narrower than " + Cut.LEAST_SIDE_MM + " mm.");
            }
            parts.addAll(
                    shape instanceof Rect rect
                            ? List.of(slice(rect, across, from, end))
                            : slices(shape, across, from, end));
            from = end;
        }
        return List.copyOf(parts);
    }

    private static Rect slice(Rect rect, boolean across, int from, int end) {
        Vec corner = rect.at().toVec().plus(across ? 0 : from, across ? from : 0);
        Point at = Point.ofRounded(corner.rotated(rect.rotation(), rect.at().toVec()));
        return across
                ? new Rect(at, rect.width(), end - from, rect.rotation())
                : new Rect(at, end - from, rect.depth(), rect.rotation());
    }

    private static List<Shape> slices(Shape shape, boolean across, int from, int end) {
        double low = (across ? shape.bounds().minY() : shape.bounds().minX()) + from;
        double high = low + end - from;
        List<Vec> strip = across
                ? List.of(new Vec(-FAR_MM, low), new Vec(FAR_MM, low), new Vec(FAR_MM, high), new Vec(-FAR_MM, high))
                : List.of(new Vec(low, -FAR_MM), new Vec(high, -FAR_MM), new Vec(high, FAR_MM), new Vec(low, FAR_MM));
        return polygons(Jts.polygon(shape.corners()).intersection(Jts.polygon(strip)), shape);
    }

    /** Returns everything to the left of a line, as one looks from its first place to its second on the page. */
    static Geometry besideLine(Vec from, Vec to) {
        double length = from.distanceTo(to);
        double ux = (to.x() - from.x()) / length * FAR_MM;
        double uy = (to.y() - from.y()) / length * FAR_MM;
        Vec start = from.plus(-ux, -uy);
        Vec end = from.plus(ux, uy);
        return Jts.polygon(List.of(start, end, end.plus(uy, -ux), start.plus(uy, -ux)));
    }

    /** Returns the areas of a geometry from left to right and from top to bottom, without slips. */
    static List<Shape> polygons(Geometry geometry, Shape like) {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            boolean isSlip = !(part instanceof org.locationtech.jts.geom.Polygon)
                    || Jts.shrunk(part, Cut.LEAST_SIDE_MM / 2.0 - 2).isEmpty();
            if (!isSlip) {
                shapes.add(Joining.shape(part, like));
            } else if (part.getArea() > Cut.LEAST_SIDE_MM) {
                throw new IllegalArgumentException("A part would be narrower than " + Cut.LEAST_SIDE_MM + " mm.");
            }
        }
        shapes.sort(Comparator.comparingDouble((Shape shape) -> shape.bounds().minY())
                .thenComparingDouble(shape -> shape.bounds().minX()));
        return shapes;
    }
}
