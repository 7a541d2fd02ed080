package dev.madang.model;

import java.util.Objects;

/**
 * What a contract says of a booth, as it was sold: later changes are held against it.
 *
 * @param areaMm2 how large it was, in mm²
 * @param build id of its build kind; the event need not offer it any more
 * @param openSides how many of its sides faced an aisle
 * @param number its number; may be empty
 */
public record Promise(long areaMm2, String build, int openSides, String number) {

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if there is no area, the sides are more than any outline has, or the number
     *     could be none of a booth
     */
    public Promise {
        Ranges.require("areaMm2", areaMm2, 1, Long.MAX_VALUE);
        Ids.requireName("build", build);
        Ranges.require("openSides", openSides, 0, Polygon.MAX_POINTS);
        Objects.requireNonNull(number, "number");
        Booth.requireNumber(number);
    }
}
