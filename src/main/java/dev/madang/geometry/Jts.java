package dev.madang.geometry;

import dev.madang.model.Segment;
import dev.madang.model.Vec;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

/** Turns the types of the model into those of JTS. */
final class Jts {

    static final GeometryFactory FACTORY = new GeometryFactory();

    private static final int CHORDS_A_QUARTER = 6;

    /** By which share of the distance a corner may be left out of what is grown. */
    private static final double SIMPLIFY = 0.001;

    private Jts() {}

    static Coordinate coordinate(Vec place) {
        return new Coordinate(place.x(), place.y());
    }

    static Polygon polygon(List<Vec> corners) {
        Coordinate[] ring = new Coordinate[corners.size() + 1];
        for (int i = 0; i < corners.size(); i++) {
            ring[i] = coordinate(corners.get(i));
        }
        ring[corners.size()] = ring[0].copy();
        return FACTORY.createPolygon(ring);
    }

    static LineString line(Vec from, Vec to) {
        return FACTORY.createLineString(new Coordinate[] {coordinate(from), coordinate(to)});
    }

    static LineString line(Segment segment) {
        return line(segment.from().toVec(), segment.to().toVec());
    }

    /** Mitred, so that the sides move in by exactly the distance and corners stay corners. */
    static Geometry shrunk(Geometry polygon, double byMm) {
        BufferParameters mitred = new BufferParameters(
                BufferParameters.DEFAULT_QUADRANT_SEGMENTS,
                BufferParameters.CAP_FLAT,
                BufferParameters.JOIN_MITRE,
                BufferParameters.DEFAULT_MITRE_LIMIT);
        return BufferOp.bufferOp(polygon, -byMm, mitred);
    }

    /** Grown on all sides, with six chords for each quarter of a turn around a corner. */
    static Geometry grown(Geometry figure, double byMm) {
        BufferParameters round = new BufferParameters(CHORDS_A_QUARTER);
        round.setSimplifyFactor(SIMPLIFY);
        return BufferOp.bufferOp(figure, byMm, round);
    }
}
