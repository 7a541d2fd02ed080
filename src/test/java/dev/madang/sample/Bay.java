package dev.madang.sample;

import dev.madang.model.Bounds;

/**
 * The floor between two of the main axes that lead from the entrances to the freight doors, 34.5 m wide: two halves of
 * 15 m with a middle aisle of 4.5 m.
 *
 * <p>Five aisles serve it: the axis on its left, the one within its left half, the middle, the one within its right
 * half, the axis on its right.
 *
 * @param letter what numbers begin with
 * @param centerMm its middle
 * @param firstRow number of its leftmost aisle
 */
record Bay(char letter, int centerMm, int firstRow) {

    static final int HALF_MM = 15_000;
    static final int WIDTH_MM = 34_500;
    static final int AISLE_MM = WIDTH_MM - 2 * HALF_MM;

    private static final int AXIS_MM = 6_000;
    private static final int NORTH_ROW = 9;

    int leftMm() {
        return centerMm - WIDTH_MM / 2;
    }

    int rightHalfMm() {
        return centerMm + AISLE_MM / 2;
    }

    /** Returns the aisle on which a stand lies: the one nearest to its edge. Left of it numbers are odd. */
    Stand.Lane laneOf(Bounds stand, Strip strip) {
        int nearest = 0;
        for (int i = 1; i < aislesMm().length; i++) {
            if (distance(stand, aislesMm()[i]) < distance(stand, aislesMm()[nearest])) {
                nearest = i;
            }
        }
        boolean left = stand.center().x() < aislesMm()[nearest];
        return new Stand.Lane(letter, firstRow + nearest, strip.firstOdd() + (left ? 0 : 1));
    }

    /** Returns where numbers along the freight aisle come from: odd ones look towards the hall. */
    Stand.Lane northLane(boolean towardsHall) {
        return new Stand.Lane(letter, NORTH_ROW, Strip.NORTH.firstOdd() + (towardsHall ? 0 : 1));
    }

    /** Returns where the number of a stand in the middle of the bay comes from. */
    Stand.Lane middleLane(Strip strip) {
        return new Stand.Lane(letter, firstRow + aislesMm().length / 2, strip.firstOdd());
    }

    private int[] aislesMm() {
        int axis = (WIDTH_MM + AXIS_MM) / 2;
        int within = (AISLE_MM + HALF_MM) / 2;
        return new int[] {centerMm - axis, centerMm - within, centerMm, centerMm + within, centerMm + axis};
    }

    /** An aisle on which a stand would lie is none that leads to it. */
    private static double distance(Bounds stand, int aisleMm) {
        boolean inside = stand.minX() < aisleMm && aisleMm < stand.maxX();
        return inside
                ? Double.POSITIVE_INFINITY
                : Math.min(Math.abs(stand.minX() - aisleMm), Math.abs(stand.maxX() - aisleMm));
    }
}
