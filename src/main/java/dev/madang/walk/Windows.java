package dev.madang.walk;

import java.util.Arrays;

/**
 * What can be seen from roots through sides of triangles: each window is a root and the part of a side, from a to b
 * along the side, through which its ways enter the triangle.
 */
final class Windows {

    static final int NONE = -1;

    private int[] root = new int[256];
    private int[] side = new int[256];
    private double[] ends = new double[1024];
    private int[] following = new int[256];
    private final int[] first;
    private int count;

    Windows(int triangles) {
        first = new int[triangles];
        Arrays.fill(first, NONE);
    }

    int add(int ofRoot, int onSide, double ax, double ay, double bx, double by) {
        if (count == root.length) {
            root = Arrays.copyOf(root, 2 * count);
            side = Arrays.copyOf(side, 2 * count);
            ends = Arrays.copyOf(ends, 8 * count);
            following = Arrays.copyOf(following, 2 * count);
        }
        root[count] = ofRoot;
        side[count] = onSide;
        ends[4 * count] = ax;
        ends[4 * count + 1] = ay;
        ends[4 * count + 2] = bx;
        ends[4 * count + 3] = by;
        following[count] = NONE;
        return count++;
    }

    /** Puts a window down as one through which places of its triangle are reached. */
    void keep(int window) {
        int triangle = side[window] / 3;
        following[window] = first[triangle];
        first[triangle] = window;
    }

    int root(int window) {
        return root[window];
    }

    int side(int window) {
        return side[window];
    }

    double ax(int window) {
        return ends[4 * window];
    }

    double ay(int window) {
        return ends[4 * window + 1];
    }

    double bx(int window) {
        return ends[4 * window + 2];
    }

    double by(int window) {
        return ends[4 * window + 3];
    }

    /** Returns a window into a triangle; {@link #NONE} if there is none. */
    int first(int triangle) {
        return first[triangle];
    }

    /** Returns another window into the same triangle; {@link #NONE} after the last. */
    int following(int window) {
        return following[window];
    }

    int count() {
        return count;
    }
}
