package dev.madang.check;

import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import java.util.List;
import java.util.Objects;

/**
 * A named set of limits, each with its source.
 *
 * @param id unique among the books
 * @param revision counts up with each change, from 1
 * @param name what it is called
 * @param limits its limits
 */
public record RuleBook(String id, int revision, LocalText name, List<Limit> limits) {

    /** Copies the limits. */
    public RuleBook {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        limits = List.copyOf(limits);
    }

    /**
     * One limit of a book.
     *
     * @param rule id of the rule that applies it
     * @param value the least or most allowed, in millimetres
     * @param binding whether breaking it is an error rather than a warning
     * @param evidence where it comes from
     */
    public record Limit(String rule, int value, boolean binding, Evidence evidence) {

        /** Checks the value. */
        public Limit {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(evidence, "evidence");
            if (value < 0) {
                throw new IllegalArgumentException("value (" + value + ") must not be negative.");
            }
        }
    }

    /**
     * Returns the limit of a rule.
     *
     * @throws IllegalArgumentException if the book has none
     */
    public Limit limit(String rule) {
        return limits.stream()
                .filter(limit -> limit.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Rule book \"" + id + "\" has no limit for " + rule));
    }
}
