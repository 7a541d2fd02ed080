package dev.madang.check;

import dev.madang.rules.AppliedLimit;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How close a level of a plan comes to a limit, also where nothing is wrong.
 *
 * @param level id of the level
 * @param applied the limit and its book
 * @param measured the worst value on the level, in the unit of the limit; empty where there is nothing to measure
 */
public record LimitResult(String level, AppliedLimit applied, OptionalDouble measured) {

    /** Checks that all are given. */
    public LimitResult {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(applied, "applied");
        Objects.requireNonNull(measured, "measured");
    }

    /** Returns how much is left before the limit is broken; negative if it is. */
    public OptionalDouble margin() {
        return measured.isPresent()
                ? OptionalDouble.of(applied.limit().kind().margin(measured.getAsDouble(), applied.value()))
                : OptionalDouble.empty();
    }
}
