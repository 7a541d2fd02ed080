package dev.madang.geometry;

import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Questions about outlines as such, before anything is laid into them. */
public final class Outlines {

    private Outlines() {}

    /**
     * Tells whether an outline bounds one area: its sides meet nowhere but at the corners they share.
     *
     * <p>A bow-tie, a spike that runs out and back, and a corner that touches another side are not simple. A corner
     * that is given twice in a row is. The definition is that of a valid polygon in OGC Simple Features, section
     * 6.1.11. Takes n log n time for n corners.
     */
    public static boolean isSimple(Polygon outline) {
        return new IsValidOp(Jts.polygon(outline.corners())).isValid();
    }

    /** Tells whether a place lies within corners in order, or on one of their sides. */
    public static boolean contains(List<Vec> corners, Vec place) {
        Coordinate[] ring = Jts.polygon(corners).getExteriorRing().getCoordinates();
        return PointLocation.isInRing(Jts.coordinate(place), ring);
    }

    /** Returns a place well within a shape, even if its middle is not. */
    public static Vec inside(Shape shape) {
        if (shape instanceof Rect rect) {
            return rect.center();
        }
        Coordinate place = Jts.polygon(shape.corners()).getInteriorPoint().getCoordinate();
        return new Vec(place.x, place.y);
    }

    /**
     * Returns the outline with one side made longer or shorter. The side's end moves along it and takes the next side
     * with it, so that right angles stay right. The result may cross itself; {@link #isSimple} tells.
     *
     * @param side index of the corner at which the side begins
     * @throws IllegalArgumentException if the corners then enclose nothing
     */
    public static Polygon withSideLength(Polygon outline, int side, int lengthMm) {
        List<Point> points = new ArrayList<>(outline.points());
        int end = (side + 1) % points.size();
        int next = (side + 2) % points.size();
        Vec from = points.get(side).toVec();
        Vec to = points.get(end).toVec();
        double share = lengthMm / from.distanceTo(to) - 1;
        int dx = Math.toIntExact(Math.round((to.x() - from.x()) * share));
        int dy = Math.toIntExact(Math.round((to.y() - from.y()) * share));
        points.set(end, points.get(end).plus(dx, dy));
        points.set(next, points.get(next).plus(dx, dy));
        return new Polygon(points);
    }
}
