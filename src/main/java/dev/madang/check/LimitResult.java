package dev.madang.check;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How close a plan comes to a limit, also where nothing is wrong.
 *
 * @param applied the limit and its book
 * @param measured the worst value in the plan, in the unit of the limit; empty where there is nothing to measure
 */
public record LimitResult(AppliedLimit applied, OptionalDouble measured) {

    /** Checks that both are given. */
    public LimitResult {
        Objects.requireNonNull(applied, "applied");
        Objects.requireNonNull(measured, "measured");
    }

    /** Returns how much is left before the limit is broken; negative if it is. */
    public OptionalDouble margin() {
        return measured.isPresent()
                ? OptionalDouble.of(measured.getAsDouble() - applied.limit().value())
                : OptionalDouble.empty();
    }
}
