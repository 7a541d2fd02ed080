package dev.madang.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Closes the gaps that are a little too narrow, but stay open where round corners have become chords: between a corner
 * and a side, or two corners, it draws a thin bar. The bar lies within what the true round corners would cover.
 */
final class Gaps {

    /** Chords of a circle come as near to its middle as this share of the radius. */
    private static final double CHORD_SHARE = 0.97;

    private static final double BAR_HALF_MM = 0.5;

    private final HPRtree sides = new HPRtree();
    private final double clearMm;

    private Gaps(double clearMm) {
        this.clearMm = clearMm;
    }

    /** Returns bars across all gaps that are narrower than the clear width, by as little as chords may hide. */
    static List<Geometry> bars(List<Geometry> figures, double clearMm) {
        Gaps gaps = new Gaps(clearMm);
        for (int i = 0; i < figures.size(); i++) {
            gaps.addSides(figures.get(i), i);
        }
        List<Geometry> bars = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (Coordinate corner : figures.get(i).getCoordinates()) {
                gaps.addBars(corner, i, isConvex(figures.get(i)), bars);
            }
        }
        return bars;
    }

    /** Across a booth from corner to side there is no gap. */
    private static boolean isConvex(Geometry figure) {
        return figure.getDimension() == 2 && figure.getNumPoints() <= 5;
    }

    private void addSides(Geometry figure, int number) {
        for (Object line : LinearComponentExtracter.getLines(figure)) {
            Coordinate[] corners = ((Geometry) line).getCoordinates();
            for (int i = 1; i < corners.length; i++) {
                sides.insert(new Envelope(corners[i - 1], corners[i]), new Side(number, corners[i - 1], corners[i]));
            }
        }
    }

    private void addBars(Coordinate corner, int number, boolean skipsOwn, List<Geometry> bars) {
        Envelope reach = new Envelope(corner);
        reach.expandBy(clearMm);
        sides.query(reach, found -> {
            Side side = (Side) found;
            double gap = Distance.pointToSegment(corner, side.from, side.to);
            if (gap < clearMm && gap > CHORD_SHARE * clearMm && !(skipsOwn && side.figure == number)) {
                Coordinate foot = new LineSegment(side.from, side.to).closestPoint(corner);
                bars.add(Walls.thickened(Jts.FACTORY.createLineString(new Coordinate[] {corner, foot}), BAR_HALF_MM));
            }
        });
    }

    private record Side(int figure, Coordinate from, Coordinate to) {}
}
