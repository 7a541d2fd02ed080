package dev.madang.geometry;

import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the values of a net reach a level: closed rings around what lies at or above it, holes among them.
 *
 * <p>Marching squares (Lorensen and Cline's method in the plane): a ring crosses the side of a square where the value
 * would be that of the level if it changed evenly along the side. Where opposite corners of a square lie above, the
 * mean of all four says whether they are joined. What lies beyond the net counts as below. Takes time in proportion to
 * the number of knots.
 */
public final class Contours {

    private static final int NONE = -1;

    private final Lattice net;
    private final double level;
    private final int width;
    private final int[] next;

    private Contours(Lattice net, double level) {
        this.net = net;
        this.level = level;
        this.width = net.columns() + 2;
        this.next = new int[2 * width * (net.rows() + 2)];
        Arrays.fill(next, NONE);
    }

    /** Returns the rings, to be filled by the even-odd rule. A net with knots of no value has none around them. */
    public static List<List<Vec>> above(Lattice net, double level) {
        Contours contours = new Contours(net, level);
        contours.link();
        return contours.trace();
    }

    /** Knots are counted from 0 here, with a margin of one that lies below. */
    private float value(int x, int y) {
        boolean isWithin = x > 0 && y > 0 && x <= net.columns() && y <= net.rows();
        float value = isWithin ? net.at(x - 1, y - 1) : Float.NEGATIVE_INFINITY;
        return Float.isNaN(value) ? Float.NEGATIVE_INFINITY : value;
    }

    private void link() {
        int[] sides = new int[4];
        boolean[] in = new boolean[4];
        for (int y = 0; y + 1 < net.rows() + 2; y++) {
            for (int x = 0; x + 1 < width; x++) {
                in[0] = value(x, y) >= level;
                in[1] = value(x + 1, y) >= level;
                in[2] = value(x + 1, y + 1) >= level;
                in[3] = value(x, y + 1) >= level;
                if (in[0] != in[1] || in[1] != in[2] || in[2] != in[3]) {
                    int corner = 2 * (y * width + x);
                    sides[0] = corner;
                    sides[1] = corner + 3;
                    sides[2] = corner + 2 * width;
                    sides[3] = corner + 1;
                    link(in, sides, x, y);
                }
            }
        }
    }

    /** Around the square a piece above begins where one comes in and ends where one goes out; the ring leads back. */
    private void link(boolean[] in, int[] sides, int x, int y) {
        boolean isSaddle = in[0] == in[2] && in[1] == in[3];
        boolean isJoined = isSaddle && mean(x, y) >= level;
        for (int out = 0; out < 4; out++) {
            if (in[out] && !in[(out + 1) % 4]) {
                int step = isJoined ? 1 : 3;
                int entry = (out + step) % 4;
                while (in[entry] || !in[(entry + 1) % 4]) {
                    entry = (entry + step) % 4;
                }
                next[sides[out]] = sides[entry];
            }
        }
    }

    private double mean(int x, int y) {
        return (value(x, y) + value(x + 1, y) + value(x, y + 1) + value(x + 1, y + 1)) / 4.0;
    }

    private List<List<Vec>> trace() {
        List<List<Vec>> rings = new ArrayList<>();
        for (int start = 0; start < next.length; start++) {
            if (next[start] != NONE) {
                List<Vec> ring = new ArrayList<>();
                for (int side = start; next[side] != NONE; ) {
                    add(ring, crossing(side));
                    int after = next[side];
                    next[side] = NONE;
                    side = after;
                }
                if (ring.size() > 1 && ring.get(0).equals(ring.get(ring.size() - 1))) {
                    ring.remove(ring.size() - 1);
                }
                if (ring.size() > 2) {
                    rings.add(List.copyOf(ring));
                }
            }
        }
        return rings;
    }

    private static void add(List<Vec> ring, Vec place) {
        if (ring.isEmpty() || !ring.get(ring.size() - 1).equals(place)) {
            ring.add(place);
        }
    }

    private Vec crossing(int side) {
        int knot = side / 2;
        int x = knot % width;
        int y = knot / width;
        boolean isDown = side % 2 == 1;
        double share = share(value(x, y), isDown ? value(x, y + 1) : value(x + 1, y));
        double dx = isDown ? 0 : share;
        double dy = isDown ? share : 0;
        return new Vec(net.left() + (x - 1 + dx) * net.pitchMm(), net.top() + (y - 1 + dy) * net.pitchMm());
    }

    /** What has no value is left at once. */
    private double share(double from, double to) {
        if (Double.isInfinite(from)) {
            return 1;
        }
        return Double.isInfinite(to) ? 0 : (level - from) / (to - from);
    }
}
