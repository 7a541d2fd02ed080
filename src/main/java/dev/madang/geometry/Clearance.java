package dev.madang.geometry;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far a figure can go straight out of one of its sides before it touches another: the clear gap between both.
 *
 * <p>Exact for slanted sides: it is the least way from a corner of one to a side of the other, measured along the
 * direction. Figures that pass each other, or slide along each other's side by no more than
 * {@link Footprint#TOLERANCE_MM}, have no gap. Figures that overlap have a negative one or none, and are passed over;
 * those that touch have a gap of 0.
 */
public final class Clearance {

    private Clearance() {}

    /**
     * Returns the least gap from a figure to any of others in a direction; empty if it would meet none of them.
     *
     * @param figure corners in order
     * @param others corners of each of the others; two corners are a line, such as a wall
     * @param side in which direction to look
     */
    public static OptionalDouble least(List<Vec> figure, Collection<List<Vec>> others, Side side) {
        List<Vec> turned = turned(figure, side);
        Bounds box = Bounds.around(turned);
        double least = Double.POSITIVE_INFINITY;
        for (List<Vec> other : others) {
            if (isAhead(Bounds.around(other), Bounds.around(figure), side)) {
                least = Math.min(least, gap(turned, box, turned(other, side)));
            }
        }
        return Double.isFinite(least) ? OptionalDouble.of(least) : OptionalDouble.empty();
    }

    /** Returns the gap between two figures in a direction; empty if one would pass the other. */
    public static OptionalDouble between(List<Vec> figure, List<Vec> other, Side side) {
        return least(figure, List.of(other), side);
    }

    /** Most others lie elsewhere, and are told apart by their boxes before anything is turned. */
    private static boolean isAhead(Bounds other, Bounds figure, Side side) {
        Bounds strip = side.strip(figure, Double.MAX_VALUE / 4);
        Bounds whole = strip.union(figure);
        return other.grown(Footprint.TOLERANCE_MM).touches(whole);
    }

    /** Turns the page so that the direction is the x axis; y is only compared, so that it may be mirrored. */
    private static List<Vec> turned(List<Vec> corners, Side side) {
        List<Vec> turned = new ArrayList<>(corners.size());
        for (Vec corner : corners) {
            double ahead = corner.x() * side.stepX() + corner.y() * side.stepY();
            double across = side.along() == Along.X ? corner.y() : corner.x();
            turned.add(new Vec(ahead, across));
        }
        return turned;
    }

    private static double gap(List<Vec> figure, Bounds box, List<Vec> other) {
        Bounds there = Bounds.around(other);
        double from = Math.max(box.minY() + Footprint.TOLERANCE_MM, there.minY());
        double to = Math.min(box.maxY() - Footprint.TOLERANCE_MM, there.maxY());
        if (there.height() > 2 * Footprint.TOLERANCE_MM) {
            from = Math.max(from, there.minY() + Footprint.TOLERANCE_MM);
            to = Math.min(to, there.maxY() - Footprint.TOLERANCE_MM);
        }
        if (from > to) {
            return Double.POSITIVE_INFINITY;
        }
        double least = Double.POSITIVE_INFINITY;
        for (double across : levels(figure, other, from, to)) {
            least = Math.min(least, nearest(other, across) - farthest(figure, across));
        }
        return least >= -Footprint.TOLERANCE_MM ? Math.max(0, least) : Double.POSITIVE_INFINITY;
    }

    /** Between straight sides the way is shortest at a corner of either, or where the shared stretch ends. */
    private static List<Double> levels(List<Vec> figure, List<Vec> other, double from, double to) {
        List<Double> levels = new ArrayList<>(List.of(from, to));
        for (List<Vec> corners : List.of(figure, other)) {
            for (Vec corner : corners) {
                if (corner.y() > from && corner.y() < to) {
                    levels.add(corner.y());
                }
            }
        }
        return levels;
    }

    private static double farthest(List<Vec> corners, double across) {
        double farthest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < corners.size(); i++) {
            farthest = Math.max(farthest, crossing(corners, i, across, true));
        }
        return farthest;
    }

    private static double nearest(List<Vec> corners, double across) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < corners.size(); i++) {
            nearest = Math.min(nearest, crossing(corners, i, across, false));
        }
        return nearest;
    }

    /** Returns where a side crosses a line across; the far or the near end if the side lies on the line. */
    private static double crossing(List<Vec> corners, int i, double across, boolean far) {
        Vec one = corners.get(i);
        Vec other = corners.get((i + 1) % corners.size());
        double none = far ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        if (across < Math.min(one.y(), other.y()) || across > Math.max(one.y(), other.y())) {
            return none;
        }
        if (one.y() == other.y()) {
            return far ? Math.max(one.x(), other.x()) : Math.min(one.x(), other.x());
        }
        double share = (across - one.y()) / (other.y() - one.y());
        return one.x() + share * (other.x() - one.x());
    }
}
