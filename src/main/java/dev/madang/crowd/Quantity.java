package dev.madang.crowd;

import java.util.Objects;

/**
 * A number and its unit, as they stand in a line of arithmetic.
 *
 * @param value the number; may be infinite where nobody gets through
 * @param unit its unit
 */
public record Quantity(double value, Unit unit) {

    /**
     * Checks that it is a number.
     *
     * @throws IllegalArgumentException if it is not
     */
    public Quantity {
        Objects.requireNonNull(unit, "unit");
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("value in " + unit + " must be a number.");
        }
    }
}
