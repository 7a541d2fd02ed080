package dev.madang.geometry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a floor that is bounded by rings into triangles: the Delaunay triangulation of all corners, into which the walls
 * are forced by turning the sides that cross them (Sloan 1993).
 *
 * <p>Rings keep the floor to their left. They may touch, but must not cross.
 */
final class ConstrainedMesh {

    /** Grid units in a millimetre. */
    static final int UNITS_PER_MM = 16;

    private static final int OPEN = -2;

    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<long[]> places = new ArrayList<>();
    private final List<int[]> walls = new ArrayList<>();

    /**
     * Adds a wall with the floor to its left; one that the grid shrinks to a point is left out.
     *
     * @param mark a number that the side of the floor gets, or {@link Mesh#NONE}
     */
    void addWall(double fromX, double fromY, double toX, double toY, int mark) {
        int from = number(fromX, fromY);
        int to = number(toX, toY);
        if (from != to) {
            walls.add(new int[] {from, to, mark});
        }
    }

    private int number(double atX, double atY) {
        long x = Math.round(atX * UNITS_PER_MM);
        long y = Math.round(atY * UNITS_PER_MM);
        if (Math.abs(x) > Triangulation.MAX_UNITS || Math.abs(y) > Triangulation.MAX_UNITS) {
            throw new IllegalArgumentException("A wall at " + atX + ", " + atY + " mm lies too far out.");
        }
        return numbers.computeIfAbsent((x << 32) ^ (y & 0xFFFF_FFFFL), key -> {
            places.add(new long[] {x, y});
            return places.size() - 1;
        });
    }

    /** Returns the floor to the left of the walls. */
    Mesh build() {
        Triangulation all = new Triangulation(
                places.stream().mapToLong(p -> p[0]).toArray(),
                places.stream().mapToLong(p -> p[1]).toArray());
        int[] marks = new Walls(all).force(walls);
        return compact(all, marks, inside(all, marks));
    }

    /** The walls within the triangulation: for each side its mark, or OPEN where it is none or faces no floor. */
    private static final class Walls {

        private final Triangulation all;
        private final int[] marks;
        private final boolean[] isWall;
        private final Deque<Integer> turned = new ArrayDeque<>();

        Walls(Triangulation all) {
            this.all = all;
            this.marks = new int[all.sides()];
            this.isWall = new boolean[all.sides()];
            Arrays.fill(marks, OPEN);
        }

        int[] force(List<int[]> walls) {
            for (int[] wall : walls) {
                int from = wall[0];
                while (from != wall[1]) {
                    int side = connect(from, wall[1]);
                    marks[side] = wall[2];
                    isWall[side] = true;
                    isWall[all.twin(side)] = true;
                    from = all.to(side);
                }
            }
            restore();
            return marks;
        }

        /** Returns the side from a place to the first place on the line to another, after making it if needed. */
        private int connect(int from, int to) {
            int start = all.side(from);
            int side = start;
            do {
                int right = all.to(side);
                if (right == to || (all.turn(from, to, right) == 0 && isAhead(from, to, right))) {
                    return side;
                }
                int opposite = Mesh.next(side);
                if (all.turn(from, to, right) < 0 && all.turn(from, to, all.to(opposite)) > 0) {
                    return cutThrough(from, to, opposite);
                }
                side = all.twin(Mesh.previous(side));
            } while (side != start);
            throw new IllegalStateException("A wall leads nowhere.");
        }

        private boolean isAhead(int from, int to, int place) {
            return (all.x(to) - all.x(from)) * (all.x(place) - all.x(from))
                            + (all.y(to) - all.y(from)) * (all.y(place) - all.y(from))
                    > 0;
        }

        private int cutThrough(int from, int to, int firstCrossed) {
            Deque<int[]> crossed = new ArrayDeque<>();
            int side = firstCrossed;
            int end = Mesh.NONE;
            while (end == Mesh.NONE) {
                if (isWall[side]) {
                    throw new IllegalStateException("Walls cross near " + all.x(all.from(side)) / UNITS_PER_MM + ", "
                            + all.y(all.from(side)) / UNITS_PER_MM + " mm.");
                }
                crossed.add(new int[] {all.from(side), all.to(side)});
                int twin = all.twin(side);
                int beyond = all.from(Mesh.previous(twin));
                long turn = all.turn(from, to, beyond);
                if (turn == 0) {
                    end = beyond;
                } else {
                    side = turn > 0 ? Mesh.next(twin) : Mesh.previous(twin);
                }
            }
            turnAway(from, end, crossed);
            return find(from, end);
        }

        private void turnAway(int from, int to, Deque<int[]> crossed) {
            while (!crossed.isEmpty()) {
                int[] pair = crossed.poll();
                int side = find(pair[0], pair[1]);
                if (!all.canFlip(side)) {
                    crossed.add(pair);
                    continue;
                }
                flip(side);
                int fresh = Mesh.previous(side);
                long one = all.turn(from, to, all.from(fresh));
                long other = all.turn(from, to, all.to(fresh));
                if ((one > 0 && other < 0) || (one < 0 && other > 0)) {
                    crossed.add(new int[] {all.from(fresh), all.to(fresh)});
                }
            }
        }

        /** Only around the given places are there triangles on all sides. */
        private int find(int from, int to) {
            if (from >= all.places()) {
                return all.twin(find(to, from));
            }
            int start = all.side(from);
            int side = start;
            do {
                if (all.to(side) == to) {
                    return side;
                }
                side = all.twin(Mesh.previous(side));
            } while (side != start);
            throw new IllegalStateException("A side is missing.");
        }

        /** Turns a side and takes along what is known of the four around it. */
        private void flip(int side) {
            int twin = all.twin(side);
            int sidePrevious = Mesh.previous(side);
            int twinPrevious = Mesh.previous(twin);
            copy(twinPrevious, side);
            copy(sidePrevious, twin);
            marks[sidePrevious] = OPEN;
            marks[twinPrevious] = OPEN;
            isWall[sidePrevious] = false;
            isWall[twinPrevious] = false;
            all.flip(side);
            turned.add(side);
            turned.add(Mesh.next(side));
            turned.add(twin);
            turned.add(Mesh.next(twin));
            turned.add(sidePrevious);
        }

        private void copy(int from, int to) {
            marks[to] = marks[from];
            isWall[to] = isWall[from];
        }

        /** Makes the triangles between the walls as round as they can be. */
        private void restore() {
            long budget = 20L * all.sides();
            while (!turned.isEmpty() && budget-- > 0) {
                int side = turned.poll();
                if (!isWall[side] && all.twin(side) != Mesh.NONE && all.breaksCircle(side) && all.canFlip(side)) {
                    flip(side);
                }
            }
        }
    }

    /** Spreads from the walls over all triangles that are not behind one. */
    private static boolean[] inside(Triangulation all, int[] marks) {
        boolean[] isInside = new boolean[all.sides() / 3];
        Deque<Integer> open = new ArrayDeque<>();
        for (int side = 0; side < marks.length; side++) {
            if (marks[side] != OPEN && !isInside[side / 3]) {
                isInside[side / 3] = true;
                open.add(side / 3);
            }
        }
        while (!open.isEmpty()) {
            int triangle = open.poll();
            for (int side = 3 * triangle; side < 3 * triangle + 3; side++) {
                int twin = all.twin(side);
                if (marks[side] == OPEN && twin != Mesh.NONE && !isInside[twin / 3]) {
                    isInside[twin / 3] = true;
                    open.add(twin / 3);
                }
            }
        }
        return isInside;
    }

    private static Mesh compact(Triangulation all, int[] marks, boolean[] isInside) {
        int[] newTriangle = new int[isInside.length];
        int count = 0;
        for (int t = 0; t < isInside.length; t++) {
            newTriangle[t] = isInside[t] ? count++ : Mesh.NONE;
        }
        int[] places = new int[3 * count];
        int[] twins = new int[3 * count];
        int[] newMarks = new int[3 * count];
        for (int side = 0; side < all.sides(); side++) {
            if (isInside[side / 3]) {
                int newSide = 3 * newTriangle[side / 3] + side % 3;
                int twin = all.twin(side);
                places[newSide] = all.from(side);
                newMarks[newSide] = marks[side] == OPEN ? Mesh.NONE : marks[side];
                twins[newSide] = marks[side] == OPEN ? 3 * newTriangle[twin / 3] + twin % 3 : Mesh.NONE;
            }
        }
        double[] x = new double[all.places()];
        double[] y = new double[all.places()];
        for (int place = 0; place < all.places(); place++) {
            x[place] = all.x(place) / (double) UNITS_PER_MM;
            y[place] = all.y(place) / (double) UNITS_PER_MM;
        }
        return Mesh.of(x, y, places, twins, newMarks);
    }
}
