package dev.madang.geometry;

import dev.madang.model.Point;
import dev.madang.model.Polygon;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Questions about outlines as such, before anything is laid into them. */
public final class Outlines {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Outlines() {}

    /**
     * Tells whether an outline bounds one area: its sides meet nowhere but at the corners they share.
     *
     * <p>A bow-tie, a spike that runs out and back, and a corner that touches another side are not simple. A corner
     * that is given twice in a row is. The definition is that of a valid polygon in OGC Simple Features, section
     * 6.1.11. Takes n log n time for n corners.
     */
    public static boolean isSimple(Polygon outline) {
        List<Point> points = outline.points();
        Coordinate[] ring = new Coordinate[points.size() + 1];
        for (int i = 0; i < ring.length; i++) {
            Point point = points.get(i % points.size());
            ring[i] = new Coordinate(point.x(), point.y());
        }
        return new IsValidOp(FACTORY.createPolygon(ring)).isValid();
    }
}
