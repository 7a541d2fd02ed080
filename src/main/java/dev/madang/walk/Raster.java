package dev.madang.walk;

import dev.madang.geometry.Mesh;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.Arrays;
import java.util.List;

/** Distances at the middles of square cells; {@code NaN} where the middle is not free or has no way out. Immutable. */
public final class Raster {

    private final double left;
    private final double top;
    private final int cellMm;
    private final int columns;
    private final int rows;
    private final float[] distances;

    private Raster(Bounds box, int cellMm) {
        this.left = box.minX();
        this.top = box.minY();
        this.cellMm = cellMm;
        this.columns = Math.toIntExact((long) Math.ceil(box.width() / cellMm));
        this.rows = Math.toIntExact((long) Math.ceil(box.height() / cellMm));
        this.distances = new float[Math.multiplyExact(columns, rows)];
        Arrays.fill(distances, Float.NaN);
    }

    static Raster of(WalkField field, int cellMm) {
        if (cellMm < 10) {
            throw new IllegalArgumentException("cellMm (" + cellMm + ") must be at least 10.");
        }
        Mesh mesh = field.space().mesh();
        if (mesh.vertices() == 0) {
            return new Raster(new Bounds(0, 0, 0, 0), cellMm);
        }
        Bounds box = boundsOf(mesh);
        Raster raster = new Raster(box, cellMm);
        for (int triangle = 0; triangle < mesh.triangles(); triangle++) {
            if (field.isReached(triangle)) {
                raster.fill(field, mesh, triangle);
            }
        }
        return raster;
    }

    private static Bounds boundsOf(Mesh mesh) {
        double minX = mesh.x(0);
        double minY = mesh.y(0);
        double maxX = minX;
        double maxY = minY;
        for (int v = 1; v < mesh.vertices(); v++) {
            minX = Math.min(minX, mesh.x(v));
            minY = Math.min(minY, mesh.y(v));
            maxX = Math.max(maxX, mesh.x(v));
            maxY = Math.max(maxY, mesh.y(v));
        }
        return new Bounds(minX, minY, maxX, maxY);
    }

    /** Row by row, so that a long thin triangle costs only the cells that it covers. */
    private void fill(WalkField field, Mesh mesh, int triangle) {
        Vec a = mesh.at(mesh.from(3 * triangle));
        Vec b = mesh.at(mesh.from(3 * triangle + 1));
        Vec c = mesh.at(mesh.from(3 * triangle + 2));
        double minY = Math.min(a.y(), Math.min(b.y(), c.y()));
        double maxY = Math.max(a.y(), Math.max(b.y(), c.y()));
        int last = row(maxY, -1);
        for (int row = row(minY, 0); row <= last; row++) {
            double y = top + (row + 0.5) * cellMm;
            double[] span = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
            for (List<Vec> side : List.of(List.of(a, b), List.of(b, c), List.of(c, a))) {
                widen(span, side.get(0), side.get(1), y);
            }
            int lastColumn = (int) Math.min(columns - 1, Math.floor((span[1] - left) / cellMm - 0.5));
            for (int column = (int) Math.ceil((span[0] - left) / cellMm - 0.5); column <= lastColumn; column++) {
                distances[row * columns + column] =
                        (float) field.distanceMm(triangle, left + (column + 0.5) * cellMm, y);
            }
        }
    }

    /** Returns the first row of which the middle lies at or below y, or with -1 the last above or at it. */
    private int row(double y, int before) {
        double at = (y - top) / cellMm - 0.5;
        return (int) Math.max(0, Math.min(rows - 1.0, before == 0 ? Math.ceil(at) : Math.floor(at)));
    }

    private static void widen(double[] span, Vec from, Vec to, double y) {
        if ((from.y() <= y) != (to.y() <= y)) {
            double x = from.x() + (y - from.y()) / (to.y() - from.y()) * (to.x() - from.x());
            span[0] = Math.min(span[0], x);
            span[1] = Math.max(span[1], x);
        }
    }

    /** Returns the side of a cell. */
    public int cellMm() {
        return cellMm;
    }

    /** Returns how many cells there are from left to right. */
    public int columns() {
        return columns;
    }

    /** Returns how many cells there are from top to bottom. */
    public int rows() {
        return rows;
    }

    /** Returns the box of a cell on the floor. */
    public Bounds box(int column, int row) {
        double x = left + (double) column * cellMm;
        double y = top + (double) row * cellMm;
        return new Bounds(x, y, x + cellMm, y + cellMm);
    }

    /** Returns the distance at the middle of a cell in millimetres, or {@code NaN}. */
    public float distanceMm(int column, int row) {
        return distances[row * columns + column];
    }

    /** Returns the greatest distance of any cell; 0 if none has one. */
    public float greatestMm() {
        float greatest = 0;
        for (float distance : distances) {
            greatest = distance > greatest ? distance : greatest;
        }
        return greatest;
    }
}
