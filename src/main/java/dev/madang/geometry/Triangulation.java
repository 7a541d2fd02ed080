package dev.madang.geometry;

import java.util.Arrays;

/**
 * The Delaunay triangulation of places on a whole-number grid, built by inserting one after the other along a
 * space-filling curve (Lawson 1977; the order after Amenta, Choi, Rote 2003).
 *
 * <p>On which side of a line a place lies is reckoned exactly in whole numbers, so that lines of many corners, as
 * booths have them, do no harm. Whether a circle is empty is reckoned in doubles: an error there costs shape, never
 * truth. Places are numbered as given; three more lie far outside and are part of the outermost triangles.
 */
final class Triangulation {

    /** Of a grid unit; coordinates and their products then fit into whole numbers of 64 bits. */
    static final int MAX_UNITS = 40_000_000;

    private static final int CURVE_BITS = 15;

    private final int count;
    private final long[] x;
    private final long[] y;
    private final int[] from;
    private final int[] twin;
    private final int[] side;
    private int triangles;
    private int[] stack = new int[64];
    private int stacked;

    /** Triangulates places that all differ. */
    Triangulation(long[] placesX, long[] placesY) {
        count = placesX.length;
        x = Arrays.copyOf(placesX, count + 3);
        y = Arrays.copyOf(placesY, count + 3);
        from = new int[3 * (2 * count + 8)];
        twin = new int[from.length];
        side = new int[count + 3];
        surround();
        int last = 0;
        for (int place : order()) {
            last = insert(place, last);
        }
    }

    int places() {
        return count;
    }

    int sides() {
        return 3 * triangles;
    }

    int from(int s) {
        return from[s];
    }

    int to(int s) {
        return from[Mesh.next(s)];
    }

    int twin(int s) {
        return twin[s];
    }

    /** Returns some side that begins at a place. */
    int side(int place) {
        return side[place];
    }

    long x(int place) {
        return x[place];
    }

    long y(int place) {
        return y[place];
    }

    /** Returns a positive number if c lies to the left of the line from a to b, 0 if on it. Exact. */
    long turn(int a, int b, int c) {
        return (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]);
    }

    /** Tells whether the four corners around a side form a figure in which the other diagonal lies inside. */
    boolean canFlip(int s) {
        int g = twin[s];
        int apex = from[Mesh.previous(s)];
        int beyond = from[Mesh.previous(g)];
        return turn(beyond, to(s), apex) > 0 && turn(apex, from[s], beyond) > 0;
    }

    /** Tells whether the corner beyond a side lies clearly in the circle around the triangle. */
    boolean breaksCircle(int s) {
        int d = from[Mesh.previous(twin[s])];
        return inCircle(from[s], to(s), from[Mesh.previous(s)], d);
    }

    /** Replaces a side by the other diagonal of both its triangles; then {@code previous(s)} is the new side. */
    void flip(int s) {
        int g = twin[s];
        int sNext = Mesh.next(s);
        int sPrev = Mesh.previous(s);
        int gNext = Mesh.next(g);
        int gPrev = Mesh.previous(g);
        int apex = from[sPrev];
        int beyond = from[gPrev];
        int outerS = twin[sPrev];
        int outerG = twin[gPrev];
        from[s] = beyond;
        from[g] = apex;
        link(s, outerG);
        link(g, outerS);
        link(sPrev, gPrev);
        side[from[sNext]] = sNext;
        side[from[gNext]] = gNext;
        side[apex] = sPrev;
        side[beyond] = gPrev;
    }

    /** Three places so far away that they lie in no circle that matters. */
    private void surround() {
        long minX = Arrays.stream(x, 0, count).min().orElse(0);
        long maxX = Arrays.stream(x, 0, count).max().orElse(1);
        long minY = Arrays.stream(y, 0, count).min().orElse(0);
        long maxY = Arrays.stream(y, 0, count).max().orElse(1);
        long reach = 2 * Math.max(Math.max(maxX - minX, maxY - minY), 1_000);
        long midX = (minX + maxX) / 2;
        long midY = (minY + maxY) / 2;
        place(count, midX - 2 * reach, midY - reach);
        place(count + 1, midX + 2 * reach, midY - reach);
        place(count + 2, midX, midY + 2 * reach);
        for (int i = 0; i < 3; i++) {
            from[i] = count + i;
            twin[i] = Mesh.NONE;
            side[count + i] = i;
        }
        triangles = 1;
    }

    private void place(int index, long atX, long atY) {
        x[index] = atX;
        y[index] = atY;
    }

    private int insert(int place, int near) {
        int t = locate(place, near);
        int on = Mesh.NONE;
        for (int s = 3 * t; s < 3 * t + 3; s++) {
            if (turn(from[s], to(s), place) == 0) {
                on = s;
            }
        }
        int first = triangles;
        split(t, place);
        int[] outer = {3 * t, 3 * first, 3 * (first + 1)};
        for (int s : outer) {
            boolean isFlat = on != Mesh.NONE && turn(from[s], to(s), place) == 0;
            if (isFlat) {
                flip(s);
                push(s);
                push(Mesh.previous(twin[Mesh.previous(s)]));
            } else {
                push(s);
            }
        }
        legalize();
        return side[place] / 3;
    }

    /** Cuts a triangle into three that meet in a place. */
    private void split(int t, int place) {
        int a = 3 * t;
        int b = 3 * triangles;
        int c = b + 3;
        triangles += 2;
        int second = from[a + 1];
        int third = from[a + 2];
        int beyondSecond = twin[a + 1];
        int beyondThird = twin[a + 2];
        corners(b, second, third, place);
        corners(c, third, from[a], place);
        from[a + 2] = place;
        link(b, beyondSecond);
        link(c, beyondThird);
        link(a + 1, b + 2);
        link(b + 1, c + 2);
        link(c + 1, a + 2);
        side[from[a]] = a;
        side[second] = b;
        side[third] = c;
        side[place] = a + 2;
    }

    private void corners(int first, int a, int b, int c) {
        from[first] = a;
        from[first + 1] = b;
        from[first + 2] = c;
    }

    private void link(int s, int other) {
        twin[s] = other;
        if (other != Mesh.NONE) {
            twin[other] = s;
        }
    }

    /** Walks from triangle to triangle towards a place. */
    private int locate(int place, int near) {
        int t = near;
        int came = Mesh.NONE;
        for (long steps = 0; steps <= 4L * triangles + 16; steps++) {
            int out = Mesh.NONE;
            for (int s = 3 * t; s < 3 * t + 3 && out == Mesh.NONE; s++) {
                out = s != came && turn(from[s], to(s), place) < 0 ? s : Mesh.NONE;
            }
            if (out == Mesh.NONE) {
                return t;
            }
            came = twin[out];
            t = came / 3;
        }
        throw new IllegalStateException("A place lies in no triangle.");
    }

    private void legalize() {
        while (stacked > 0) {
            int s = stack[--stacked];
            if (twin[s] != Mesh.NONE && breaksCircle(s) && canFlip(s)) {
                flip(s);
                push(s);
                push(Mesh.previous(twin[Mesh.previous(s)]));
            }
        }
    }

    private void push(int s) {
        if (stacked == stack.length) {
            stack = Arrays.copyOf(stack, 2 * stacked);
        }
        stack[stacked++] = s;
    }

    /** Four corners on one circle, as at every booth, must not count as inside by an error of rounding. */
    private boolean inCircle(int a, int b, int c, int d) {
        double ax = x[a] - x[d];
        double ay = y[a] - y[d];
        double bx = x[b] - x[d];
        double by = y[b] - y[d];
        double cx = x[c] - x[d];
        double cy = y[c] - y[d];
        double aa = ax * ax + ay * ay;
        double bb = bx * bx + by * by;
        double cc = cx * cx + cy * cy;
        double one = aa * (bx * cy - by * cx);
        double two = bb * (cx * ay - cy * ax);
        double three = cc * (ax * by - ay * bx);
        return one + two + three > 1e-12 * (Math.abs(one) + Math.abs(two) + Math.abs(three));
    }

    /** The order of places along a Hilbert curve, in which neighbours follow each other. */
    private int[] order() {
        long minX = Arrays.stream(x, 0, count).min().orElse(0);
        long minY = Arrays.stream(y, 0, count).min().orElse(0);
        long span = 1;
        for (int i = 0; i < count; i++) {
            span = Math.max(span, Math.max(x[i] - minX, y[i] - minY));
        }
        long[] keys = new long[count];
        long cells = (1L << CURVE_BITS) - 1;
        for (int i = 0; i < count; i++) {
            int cellX = (int) ((x[i] - minX) * cells / span);
            int cellY = (int) ((y[i] - minY) * cells / span);
            keys[i] = (alongCurve(cellX, cellY) << 32) | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static long alongCurve(int cellX, int cellY) {
        int atX = cellX;
        int atY = cellY;
        long along = 0;
        for (int s = 1 << (CURVE_BITS - 1); s > 0; s >>= 1) {
            boolean right = (atX & s) != 0;
            boolean down = (atY & s) != 0;
            along += (long) s * s * ((right ? 3 : 0) ^ (down ? 1 : 0));
            if (!down) {
                if (right) {
                    atX = (1 << CURVE_BITS) - 1 - atX;
                    atY = (1 << CURVE_BITS) - 1 - atY;
                }
                int swap = atX;
                atX = atY;
                atY = swap;
            }
        }
        return along;
    }
}
