package dev.madang.rules;

import java.util.Objects;

/**
 * One limit of a book.
 *
 * @param kind what it limits
 * @param value the least or the most allowed, in the measure of the kind
 * @param when in which buildings and for how many persons it applies
 * @param binding whether it binds an exhibition hall, so that breaking it is an error; else it is advice, and breaking
 *     it a warning
 * @param origin where it comes from
 */
public record Limit(LimitKind kind, double value, Condition when, boolean binding, Origin origin) {

    /** Nothing is limited by more. */
    public static final double MAX_VALUE = 1e12;

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if it is negative, not a number, or absurd
     */
    public Limit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(origin, "origin");
        if (!(value >= 0 && value <= MAX_VALUE)) {
            throw new IllegalArgumentException("value (" + value + ") must not be negative.");
        }
    }

    /** A limit that applies always. */
    public static Limit of(LimitKind kind, double value, boolean binding, Origin origin) {
        return new Limit(kind, value, Condition.ALWAYS, binding, origin);
    }
}
