package dev.madang.draw;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows where the floor is still empty, on a grid of cells, and finds room on it for words. Asking costs one step for
 * each cell; a grid has at most some 400,000.
 */
final class FreeFloor {

    private static final double FINEST_MM = 400;
    private static final int MOST_CELLS = 640;

    private final Bounds extent;
    private final double cellMm;
    private final boolean[][] taken;
    private int @Nullable [][] sums;

    FreeFloor(Bounds extent) {
        this.extent = extent;
        this.cellMm = Math.max(FINEST_MM, Math.max(extent.width(), extent.height()) / MOST_CELLS);
        this.taken = new boolean[index(extent.height()) + 1][index(extent.width()) + 1];
    }

    /** Marks a box as taken. */
    void take(Bounds box) {
        sums = null;
        int bottom = Math.min(index(box.maxY() - extent.minY()), taken.length - 1);
        int right = Math.min(index(box.maxX() - extent.minX()), taken[0].length - 1);
        for (int row = Math.max(0, index(box.minY() - extent.minY())); row <= bottom; row++) {
            for (int column = Math.max(0, index(box.minX() - extent.minX())); column <= right; column++) {
                taken[row][column] = true;
            }
        }
    }

    /** Marks what a line runs over. */
    void takeLine(Vec from, Vec to) {
        int steps = Math.max(1, Math.toIntExact((long) Math.ceil(2 * from.distanceTo(to) / cellMm)));
        for (int i = 0; i <= steps; i++) {
            double share = (double) i / steps;
            Vec at = new Vec(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
            take(new Bounds(at.x(), at.y(), at.x(), at.y()));
        }
    }

    /**
     * Returns the empty box of a size that lies within a region and nearest to a point.
     *
     * @param region corners of the area in which the box must lie; its four corners and its middle are looked at
     */
    Optional<Bounds> room(List<Vec> region, double widthMm, double heightMm, Vec near) {
        int[][] counted = sums();
        int columns = (int) Math.ceil(widthMm / cellMm) + 1;
        int rows = (int) Math.ceil(heightMm / cellMm) + 1;
        Bounds best = null;
        double bestDistance = Double.POSITIVE_INFINITY;
        Bounds around = Bounds.around(region);
        int top = Math.max(0, index(around.minY() - extent.minY()));
        int left = Math.max(0, index(around.minX() - extent.minX()));
        int bottom = Math.min(taken.length, index(around.maxY() - extent.minY()) + 1);
        int right = Math.min(taken[0].length, index(around.maxX() - extent.minX()) + 1);
        for (int row = top; row + rows <= bottom; row++) {
            for (int column = left; column + columns <= right; column++) {
                if (count(counted, row, column, rows, columns) > 0) {
                    continue;
                }
                double x = extent.minX() + (column + columns / 2.0) * cellMm;
                double y = extent.minY() + (row + rows / 2.0) * cellMm;
                double distance = Math.hypot(x - near.x(), y - near.y());
                if (distance < bestDistance && isWithin(region, box(row, column, rows, columns))) {
                    best = box(row, column, rows, columns);
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Bounds box(int row, int column, int rows, int columns) {
        double x = extent.minX() + column * cellMm;
        double y = extent.minY() + row * cellMm;
        return new Bounds(x, y, x + columns * cellMm, y + rows * cellMm);
    }

    private static boolean isWithin(List<Vec> region, Bounds box) {
        return InnerBox.holds(region, box.center())
                && InnerBox.holds(region, new Vec(box.minX(), box.minY()))
                && InnerBox.holds(region, new Vec(box.maxX(), box.minY()))
                && InnerBox.holds(region, new Vec(box.minX(), box.maxY()))
                && InnerBox.holds(region, new Vec(box.maxX(), box.maxY()));
    }

    /** Number of taken cells above and to the left of each corner. */
    private int[][] sums() {
        if (sums == null) {
            sums = counted();
        }
        return sums;
    }

    private int[][] counted() {
        int[][] total = new int[taken.length + 1][taken[0].length + 1];
        for (int row = 0; row < taken.length; row++) {
            for (int column = 0; column < taken[0].length; column++) {
                total[row + 1][column + 1] = (taken[row][column] ? 1 : 0)
                        + total[row][column + 1]
                        + total[row + 1][column]
                        - total[row][column];
            }
        }
        return total;
    }

    private static int count(int[][] sums, int row, int column, int rows, int columns) {
        return sums[row + rows][column + columns]
                - sums[row][column + columns]
                - sums[row + rows][column]
                + sums[row][column];
    }

    private int index(double mm) {
        return (int) Math.floor(mm / cellMm);
    }
}
