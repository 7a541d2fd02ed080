package dev.madang.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a plan remembers of booth numbers beside those that its booths carry.
 *
 * @param resting numbers that a booth once carried when it was let; nobody else gets them until they are released
 */
public record NumberBook(Set<String> resting) {

    /** Nothing. */
    public static final NumberBook EMPTY = new NumberBook(Set.of());

    /** Copies and sorts the numbers. */
    public NumberBook {
        resting = Collections.unmodifiableSet(new TreeSet<>(resting));
    }
}
