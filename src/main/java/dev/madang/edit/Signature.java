package dev.madang.edit;

import java.time.Instant;
import java.util.Objects;

/**
 * Who does something, and when.
 *
 * @param by the planner's name; empty if it is not known
 * @param at the moment
 */
public record Signature(String by, Instant at) {

    /** Checks that both are given. */
    public Signature {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
