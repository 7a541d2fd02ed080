package dev.madang.crowd;

import java.util.List;
import java.util.Objects;

/**
 * A line of arithmetic: what is worked out, from which numbers, with which result. Words and numbers for a reader are
 * made from it elsewhere.
 *
 * @param name what is worked out, with its formula
 * @param terms the numbers that stand in the formula
 * @param result what comes out
 */
public record Step(StepName name, List<Quantity> terms, Quantity result) {

    /** Copies the list. */
    public Step {
        Objects.requireNonNull(name, "name");
        terms = List.copyOf(terms);
        Objects.requireNonNull(result, "result");
    }

    /** Returns a line with the given numbers. */
    public static Step of(StepName name, Quantity result, Quantity... terms) {
        return new Step(name, List.of(terms), result);
    }
}
