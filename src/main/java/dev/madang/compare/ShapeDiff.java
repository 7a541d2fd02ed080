package dev.madang.compare;

import dev.madang.geometry.Turning;
import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.List;

/**
 * How one shape became another: moved, turned, resized.
 *
 * <p>Places that differ by no more than {@link #ROUNDING_MM} are the same, because turning rounds to whole millimetres.
 * A shape that grew from one of its edges or corners was resized, not moved.
 *
 * @param moved whether its middle lies elsewhere
 * @param turned whether its sides point elsewhere
 * @param resized whether its size or its outline is another
 */
record ShapeDiff(boolean moved, boolean turned, boolean resized) {

    static final double ROUNDING_MM = 2;

    private static final ShapeDiff NONE = new ShapeDiff(false, false, false);
    private static final double ROUNDING_CDEG = 50;

    static ShapeDiff of(Shape before, Shape after) {
        if (before.equals(after)) {
            return NONE;
        }
        if (before instanceof Rect was && after instanceof Rect now) {
            return ofRects(was, now);
        }
        return before instanceof Polygon was && after instanceof Polygon now
                ? ofPolygons(was, now)
                : new ShapeDiff(false, false, true);
    }

    private static ShapeDiff ofRects(Rect was, Rect now) {
        boolean resized = was.width() != now.width() || was.depth() != now.depth();
        boolean turned = was.rotation() != now.rotation();
        boolean moved = resized ? !isAnchored(was, now) : isElsewhere(was, now, turned);
        return new ShapeDiff(moved, turned, resized);
    }

    private static boolean isElsewhere(Rect was, Rect now, boolean turned) {
        return turned
                ? was.center().distanceTo(now.center()) > ROUNDING_MM
                : !was.at().equals(now.at());
    }

    /** In both directions an edge or the middle stayed, or some corner did. */
    private static boolean isAnchored(Shape was, Shape now) {
        boolean corner = was.corners().stream()
                .anyMatch(one -> now.corners().stream().anyMatch(other -> one.distanceTo(other) <= ROUNDING_MM));
        Bounds a = was.bounds();
        Bounds b = now.bounds();
        return corner
                || (isAnchored(a.minX(), a.maxX(), b.minX(), b.maxX())
                        && isAnchored(a.minY(), a.maxY(), b.minY(), b.maxY()));
    }

    private static boolean isAnchored(double min, double max, double newMin, double newMax) {
        return isSame(min, newMin) || isSame(max, newMax) || isSame((min + max) / 2, (newMin + newMax) / 2);
    }

    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) <= ROUNDING_MM;
    }

    private static ShapeDiff ofPolygons(Polygon was, Polygon now) {
        List<Vec> a = was.corners();
        List<Vec> b = now.corners();
        if (a.size() != b.size() || !haveSameForm(a, b)) {
            return new ShapeDiff(!isAnchored(was, now), false, true);
        }
        boolean turned = Math.abs(turn(a, b)) > ROUNDING_CDEG;
        if (!turned) {
            boolean shifted = now.equals(was.moved(
                    round(b.get(0).x() - a.get(0).x()),
                    round(b.get(0).y() - a.get(0).y())));
            return shifted ? new ShapeDiff(true, false, false) : new ShapeDiff(false, false, true);
        }
        boolean moved = middle(a).distanceTo(middle(b)) > ROUNDING_MM;
        return new ShapeDiff(moved, true, false);
    }

    private static int round(double mm) {
        return Math.toIntExact(Math.round(mm));
    }

    /** Sides and diagonals from the first corner are as long as before, and the corners run the same way round. */
    private static boolean haveSameForm(List<Vec> a, List<Vec> b) {
        for (int i = 1; i < a.size(); i++) {
            boolean side =
                    isSame(a.get(i - 1).distanceTo(a.get(i)), b.get(i - 1).distanceTo(b.get(i)));
            if (!side || !isSame(a.get(0).distanceTo(a.get(i)), b.get(0).distanceTo(b.get(i)))) {
                return false;
            }
        }
        return Turning.of(a) == Turning.of(b);
    }

    /** Returns by how many hundredths of a degree the first side has turned, within half a turn either way. */
    static double turn(List<Vec> a, List<Vec> b) {
        double difference = direction(b) - direction(a);
        double cdeg = Math.toDegrees(difference) * Angle.FULL_CDEG / 360;
        return Math.IEEEremainder(cdeg, Angle.FULL_CDEG);
    }

    private static double direction(List<Vec> corners) {
        return Math.atan2(
                corners.get(1).y() - corners.get(0).y(),
                corners.get(1).x() - corners.get(0).x());
    }

    private static Vec middle(List<Vec> corners) {
        double x = corners.stream().mapToDouble(Vec::x).average().orElse(0);
        double y = corners.stream().mapToDouble(Vec::y).average().orElse(0);
        return new Vec(x, y);
    }
}
