package dev.madang.crowd;

import java.math.RoundingMode;

/** How a fraction of a person becomes whole. */
public enum Rounding {
    /** Every fraction counts as a person. */
    UP(RoundingMode.CEILING),
    /** From one half. */
    HALF_UP(RoundingMode.HALF_UP),
    /** No fraction counts. */
    DOWN(RoundingMode.FLOOR);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    RoundingMode mode() {
        return mode;
    }
}
