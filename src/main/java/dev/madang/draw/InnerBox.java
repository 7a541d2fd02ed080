package dev.madang.draw;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds a large upright box within a polygon, as room for a label. The plane is cut at the corners and at regular
 * steps; of all boxes of whole cells within the polygon the one that suits a line of text best is taken. Exact for
 * figures with upright sides and few corners, near enough for others.
 */
public final class InnerBox {

    private static final int STEPS = 24;
    private static final int MAX_CORNER_CUTS = 24;
    private static final double WIDEST = 4;
    private static final double TALLEST = 1.5;

    private final List<Vec> corners;
    private final double[] xs;
    private final double[] ys;

    private InnerBox(List<Vec> corners) {
        this.corners = corners;
        Bounds bounds = Bounds.around(corners);
        this.xs =
                cuts(bounds.minX(), bounds.maxX(), corners.stream().map(Vec::x).toList());
        this.ys =
                cuts(bounds.minY(), bounds.maxY(), corners.stream().map(Vec::y).toList());
    }

    /** Returns a box within the polygon; its middle as a point if it is too thin to hold any. */
    static Bounds of(List<Vec> corners) {
        return new InnerBox(corners).best();
    }

    private Bounds best() {
        boolean[][] inside = cells();
        Bounds middle = pointAt(Bounds.around(corners).center());
        Bounds best = middle;
        for (int top = 0; top < inside.length; top++) {
            boolean[] open = inside[top].clone();
            for (int bottom = top; bottom < inside.length; bottom++) {
                best = better(best, widest(open, inside[bottom], top, bottom));
            }
        }
        return best;
    }

    /** Narrows {@code open} to the columns that are also open in one more row, and returns the widest run of them. */
    private Bounds widest(boolean[] open, boolean[] row, int top, int bottom) {
        Bounds best = pointAt(new Vec(xs[0], ys[top]));
        int start = 0;
        for (int column = 0; column < open.length; column++) {
            open[column] &= row[column];
            if (!open[column]) {
                start = column + 1;
            } else {
                best = better(best, new Bounds(xs[start], ys[top], xs[column + 1], ys[bottom + 1]));
            }
        }
        return best;
    }

    private static Bounds better(Bounds one, Bounds other) {
        return worth(other) > worth(one) ? other : one;
    }

    private static double worth(Bounds box) {
        return Math.min(box.width(), WIDEST * box.height()) * Math.min(box.height(), TALLEST * box.width());
    }

    private static Bounds pointAt(Vec place) {
        return new Bounds(place.x(), place.y(), place.x(), place.y());
    }

    private boolean[][] cells() {
        boolean[][] inside = new boolean[ys.length - 1][xs.length - 1];
        for (int row = 0; row < inside.length; row++) {
            for (int column = 0; column < inside[row].length; column++) {
                Bounds cell = new Bounds(xs[column], ys[row], xs[column + 1], ys[row + 1]);
                inside[row][column] = holds(corners, cell.center()) && !isCut(cell);
            }
        }
        return inside;
    }

    /** Tells whether a place lies within a polygon; on its edge either may be said. */
    public static boolean holds(List<Vec> corners, Vec place) {
        boolean inside = false;
        Vec from = corners.get(corners.size() - 1);
        for (Vec to : corners) {
            if ((from.y() <= place.y()) != (to.y() <= place.y())
                    && place.x() < from.x() + (place.y() - from.y()) / (to.y() - from.y()) * (to.x() - from.x())) {
                inside = !inside;
            }
            from = to;
        }
        return inside;
    }

    /** Tells whether an edge runs through the inside of the cell. */
    private boolean isCut(Bounds cell) {
        Vec from = corners.get(corners.size() - 1);
        for (Vec to : corners) {
            if (crosses(from, to, cell)) {
                return true;
            }
            from = to;
        }
        return false;
    }

    /** Clips the edge to the open cell after Liang and Barsky; an edge along the cell's side leaves nothing. */
    private static boolean crosses(Vec from, Vec to, Bounds cell) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double[] directions = {-dx, dx, -dy, dy};
        double[] distances = {
            from.x() - cell.minX(), cell.maxX() - from.x(), from.y() - cell.minY(), cell.maxY() - from.y()
        };
        double enter = 0;
        double leave = 1;
        for (int side = 0; side < 4; side++) {
            if (directions[side] == 0) {
                if (distances[side] <= 0) {
                    return false;
                }
            } else if (directions[side] < 0) {
                enter = Math.max(enter, distances[side] / directions[side]);
            } else {
                leave = Math.min(leave, distances[side] / directions[side]);
            }
        }
        return enter < leave;
    }

    private static double[] cuts(double min, double max, List<Double> ofCorners) {
        TreeSet<Double> cuts = new TreeSet<>();
        for (int step = 0; step <= STEPS; step++) {
            cuts.add(min + (max - min) * step / STEPS);
        }
        TreeSet<Double> distinct = new TreeSet<>(ofCorners);
        if (distinct.size() <= MAX_CORNER_CUTS) {
            cuts.addAll(distinct);
        }
        return cuts.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
