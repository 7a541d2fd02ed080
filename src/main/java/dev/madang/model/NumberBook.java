package dev.madang.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a plan remembers of booth numbers beside those that its booths carry.
 *
 * @param resting numbers that a booth once carried when it was let; nobody else gets them until they are released
 * @param reserved numbers that are kept for special use and never given by rule
 * @param rules how booths were numbered last
 * @param patterns the patterns by which booths have been numbered, the latest last
 */
public record NumberBook(Set<String> resting, List<NumberRange> reserved, NumberRules rules, List<String> patterns) {

    /** Nothing. */
    public static final NumberBook EMPTY = new NumberBook(Set.of(), List.of(), NumberRules.DEFAULT, List.of());

    /** Copies the collections and sorts the numbers. */
    public NumberBook {
        resting = Collections.unmodifiableSet(sorted(resting));
        reserved = List.copyOf(reserved);
        Objects.requireNonNull(rules, "rules");
        patterns = List.copyOf(patterns);
    }

    /** Tells whether a number rests; capital and small letters are alike. */
    public boolean isResting(String number) {
        return resting.contains(number) || resting.stream().anyMatch(number::equalsIgnoreCase);
    }

    /** Returns a copy in which other numbers rest. */
    public NumberBook withResting(Set<String> newResting) {
        return new NumberBook(newResting, reserved, rules, patterns);
    }

    /** Returns a copy that keeps other numbers for special use. */
    public NumberBook withReserved(List<NumberRange> newReserved) {
        return new NumberBook(resting, newReserved, rules, patterns);
    }

    /** Returns a copy with other rules. */
    public NumberBook withRules(NumberRules newRules) {
        return new NumberBook(resting, reserved, newRules, patterns);
    }

    /** Returns a copy that knows that booths have been numbered by a pattern, and which earlier ones are out of use. */
    public NumberBook withPattern(String pattern, Set<String> outOfUse) {
        List<String> known = new ArrayList<>(patterns);
        known.removeAll(outOfUse);
        known.remove(pattern);
        known.add(pattern);
        return new NumberBook(resting, reserved, rules, known);
    }

    private static TreeSet<String> sorted(Set<String> numbers) {
        TreeSet<String> sorted = new TreeSet<>(NaturalOrder.INSTANCE);
        sorted.addAll(numbers);
        return sorted;
    }
}
