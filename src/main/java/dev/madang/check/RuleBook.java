package dev.madang.check;

import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A named set of limits, each with its source.
 *
 * @param id unique among the books
 * @param revision counts up with each change, from 1
 * @param name what it is called
 * @param limits its limits, at most one for a rule
 */
public record RuleBook(String id, int revision, LocalText name, List<Limit> limits) {

    /**
     * Copies the limits.
     *
     * @throws IllegalArgumentException if there are two limits for a rule
     */
    public RuleBook {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        limits = List.copyOf(limits);
        if (limits.stream().map(Limit::rule).distinct().count() < limits.size()) {
            throw new IllegalArgumentException("rule book \"" + id + "\" has two limits for one rule.");
        }
    }

    /**
     * One limit of a book. Which limits there are, and which way is stricter, is fixed in code; books give values.
     *
     * @param rule id of the rule that applies it
     * @param value the least allowed, in millimetres
     * @param binding whether breaking it is an error; else it is advice, and breaking it a warning
     * @param evidence where it comes from
     */
    public record Limit(String rule, int value, boolean binding, Evidence evidence) {

        /**
         * Checks the value.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Limit {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(evidence, "evidence");
            if (value < 0) {
                throw new IllegalArgumentException("value (" + value + ") must not be negative.");
            }
        }
    }

    /** Returns the limit of a rule, if the book has one. */
    public Optional<Limit> limit(String rule) {
        return limits.stream().filter(limit -> limit.rule().equals(rule)).findFirst();
    }
}
