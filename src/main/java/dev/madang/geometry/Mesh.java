package dev.madang.geometry;

import dev.madang.model.Vec;
import java.util.Arrays;

/**
 * A floor cut into triangles that share whole sides. Immutable.
 *
 * <p>Side {@code 3 * t + i} runs from corner {@code i} of triangle {@code t} to its next corner; the triangle lies to
 * its left in the sense of x to the right and y up. What is no wall is crossed to the {@link #twin} of a side, which
 * runs the other way. No corner lies within the floor, and around each there is one fan of triangles between two walls:
 * where two parts of the floor meet in a point only, each has a corner of its own.
 */
public final class Mesh {

    /** What {@link #twin} says of a wall, and {@link #mark} of a side without a mark. */
    public static final int NONE = -1;

    private final double[] x;
    private final double[] y;
    private final int[] corners;
    private final int[] twins;
    private final int[] marks;
    private final int[] fanStarts;

    private Mesh(double[] x, double[] y, int[] corners, int[] twins, int[] marks) {
        this.x = x;
        this.y = y;
        this.corners = corners;
        this.twins = twins;
        this.marks = marks;
        this.fanStarts = new int[x.length];
        Arrays.fill(fanStarts, NONE);
        for (int side = 0; side < corners.length; side++) {
            if (twins[side] == NONE) {
                fanStarts[corners[side]] = side;
            }
        }
    }

    /**
     * Returns a mesh of triangles, and gives each fan of triangles around a place a vertex of its own.
     *
     * @param x of each place, in millimetres
     * @param y of each place
     * @param places the place at which each side begins; each lies on a wall
     * @param twins the same side seen from the triangle beyond, or {@link #NONE}; kept, not copied
     * @param marks a number for each side, or {@link #NONE}; kept, not copied
     */
    public static Mesh of(double[] x, double[] y, int[] places, int[] twins, int[] marks) {
        int[] corners = new int[places.length];
        Arrays.fill(corners, NONE);
        double[] fanX = new double[places.length];
        double[] fanY = new double[places.length];
        int count = 0;
        for (int start = 0; start < places.length; start++) {
            if (twins[start] == NONE) {
                fanX[count] = x[places[start]];
                fanY[count] = y[places[start]];
                for (int side = start; side != NONE; side = twins[previous(side)]) {
                    corners[side] = count;
                }
                count++;
            }
        }
        return new Mesh(Arrays.copyOf(fanX, count), Arrays.copyOf(fanY, count), corners, twins, marks);
    }

    /** Returns the side that follows in the same triangle. */
    public static int next(int side) {
        return side % 3 == 2 ? side - 2 : side + 1;
    }

    /** Returns the side that precedes in the same triangle. */
    public static int previous(int side) {
        return side % 3 == 0 ? side + 2 : side - 1;
    }

    /** Returns how many triangles there are; the sides are three times as many. */
    public int triangles() {
        return corners.length / 3;
    }

    /** Returns how many vertices there are. */
    public int vertices() {
        return x.length;
    }

    /** Returns the vertex at which a side begins. */
    public int from(int side) {
        return corners[side];
    }

    /** Returns the vertex at which a side ends. */
    public int to(int side) {
        return corners[next(side)];
    }

    /** Returns the same side seen from the triangle beyond; {@link #NONE} at a wall. */
    public int twin(int side) {
        return twins[side];
    }

    /** Returns the number that a side of the floor was given; {@link #NONE} if it has none. */
    public int mark(int side) {
        return marks[side];
    }

    /** Returns the wall that begins at a vertex; the triangles around the vertex follow counter-clockwise from it. */
    public int fanStart(int vertex) {
        return fanStarts[vertex];
    }

    /** Returns how far to the right a vertex is. */
    public double x(int vertex) {
        return x[vertex];
    }

    /** Returns how far down a vertex is. */
    public double y(int vertex) {
        return y[vertex];
    }

    /** Returns where a vertex is. */
    public Vec at(int vertex) {
        return new Vec(x[vertex], y[vertex]);
    }

    /** Returns the length of a side in millimetres. */
    public double length(int side) {
        int from = from(side);
        int to = to(side);
        return Math.hypot(x[to] - x[from], y[to] - y[from]);
    }

    /** Returns the area of a triangle in square millimetres. */
    public double areaMm2(int triangle) {
        int a = corners[3 * triangle];
        int b = corners[3 * triangle + 1];
        int c = corners[3 * triangle + 2];
        return ((x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a])) / 2;
    }

    /** Returns the middle of a triangle. */
    public Vec middle(int triangle) {
        int a = corners[3 * triangle];
        int b = corners[3 * triangle + 1];
        int c = corners[3 * triangle + 2];
        return new Vec((x[a] + x[b] + x[c]) / 3, (y[a] + y[b] + y[c]) / 3);
    }

    /** Tells whether a place lies in a triangle or within a distance of it, measured from the lines of its sides. */
    public boolean contains(int triangle, Vec place, double withinMm) {
        for (int side = 3 * triangle; side < 3 * triangle + 3; side++) {
            int a = from(side);
            int b = to(side);
            double cross = (x[b] - x[a]) * (place.y() - y[a]) - (y[b] - y[a]) * (place.x() - x[a]);
            if (cross < -withinMm * length(side)) {
                return false;
            }
        }
        return true;
    }
}
