package dev.madang.model;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A figure together with how it is known.
 *
 * @param value the value in the unit of its {@link FactKind}; empty only if unknown
 * @param evidence how it is known
 */
public record Fact(OptionalLong value, Evidence evidence) {

    /** Nobody says. */
    public static final Fact UNKNOWN = new Fact(OptionalLong.empty(), Evidence.UNKNOWN);

    /**
     * Checks that exactly the unknown has no value.
     *
     * @throws IllegalArgumentException if an unknown fact has a value, or a known one has none or a negative one
     */
    public Fact {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(evidence, "evidence");
        if (value.isPresent() == (evidence.kind() == Evidence.Kind.UNKNOWN)) {
            throw new IllegalArgumentException("A fact has a value unless its evidence is unknown.");
        }
        if (value.isPresent() && value.getAsLong() < 0) {
            throw new IllegalArgumentException("A fact must not be negative (" + value.getAsLong() + ").");
        }
    }

    /** Returns a known fact. */
    public static Fact of(long value, Evidence evidence) {
        return new Fact(OptionalLong.of(value), evidence);
    }
}
