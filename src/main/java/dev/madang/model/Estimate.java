package dev.madang.model;

import java.util.Objects;

/**
 * A number with which one reckons, and how it is known.
 *
 * @param value the number, in the unit of what it estimates
 * @param evidence how it is known
 */
public record Estimate(int value, Evidence evidence) {

    /** Checks that the evidence is given. */
    public Estimate {
        Objects.requireNonNull(evidence, "evidence");
    }

    /** Returns what the planner typed. */
    public static Estimate entered(int value) {
        return new Estimate(value, Evidence.ENTERED);
    }
}
