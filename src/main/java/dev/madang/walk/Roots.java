package dev.madang.walk;

import java.util.Arrays;

/**
 * Places from which ways go straight on: corners of obstacles, and doors.
 *
 * <p>A door sends its ways out straight across its line. It counts as one place so far behind the door that all ways
 * from it are parallel (they spread by 0.01 mm at most), from which the distance begins below zero.
 */
final class Roots {

    static final int NONE = -1;

    /** How far behind a door its root lies. */
    private static final double FAR_MM = 1e9;

    private double[] x = new double[64];
    private double[] y = new double[64];
    private double[] startMm = new double[64];
    private int[] parent = new int[64];
    private int[] exit = new int[64];
    private int[] side = new int[64];
    private int count;

    /** Adds a corner that a way reaches from another root. */
    int addCorner(double atX, double atY, double distanceMm, int from, int exitIndex) {
        return add(atX, atY, distanceMm, from, exitIndex, NONE);
    }

    /** Adds a side of a door, with the floor to its left. */
    int addDoor(double fromX, double fromY, double toX, double toY, int exitIndex, int doorSide) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        double outX = (toY - fromY) / length;
        double outY = (fromX - toX) / length;
        double atX = (fromX + toX) / 2 + outX * FAR_MM;
        double atY = (fromY + toY) / 2 + outY * FAR_MM;
        return add(atX, atY, -FAR_MM, NONE, exitIndex, doorSide);
    }

    private int add(double atX, double atY, double distanceMm, int from, int exitIndex, int doorSide) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
            startMm = Arrays.copyOf(startMm, 2 * count);
            parent = Arrays.copyOf(parent, 2 * count);
            exit = Arrays.copyOf(exit, 2 * count);
            side = Arrays.copyOf(side, 2 * count);
        }
        x[count] = atX;
        y[count] = atY;
        startMm[count] = distanceMm;
        parent[count] = from;
        exit[count] = exitIndex;
        side[count] = doorSide;
        return count++;
    }

    double x(int root) {
        return x[root];
    }

    double y(int root) {
        return y[root];
    }

    double startMm(int root) {
        return startMm[root];
    }

    /** Returns the root from which this one is reached; {@link #NONE} at a door. */
    int parent(int root) {
        return parent[root];
    }

    int exit(int root) {
        return exit[root];
    }

    /** Returns the side of the door that this root stands for; {@link #NONE} at a corner. */
    int side(int root) {
        return side[root];
    }

    /** Returns the length of the way to a place that can be seen from the root. */
    double distanceMm(int root, double atX, double atY) {
        double dx = atX - x[root];
        double dy = atY - y[root];
        return startMm[root] + Math.sqrt(dx * dx + dy * dy);
    }
}
