package dev.madang.check;

import dev.madang.rules.LimitKind;
import java.util.Set;

/**
 * A rule that needs to look at one element and what is near it only, so that it can run while the element is dragged.
 *
 * <p>What it says of an element may depend on nothing but the element, the fixed parts of the level, and what stands
 * within {@link #reachMm} of it. A finding names all elements on which it depends, other than those whose absence it
 * depends on. That is what makes checking only what changed, and what is within reach of it, give the same as checking
 * everything.
 */
interface LocalRule {

    /** Says what is wrong with one element. A pair may be reported from either side; it counts once. */
    void check(Placed placed, Surroundings around, Outcome outcome);

    /** Returns how far from an element it looks at others, in millimetres; 0 if what it looks at touches. */
    default double reachMm(Ground ground) {
        return 0;
    }

    /**
     * Tells whether it says nothing but what is wrong between two elements, and that by how these two lie to each other
     * alone. Then it need not be asked again of two that are moved together.
     */
    default boolean comparesPairsOnly() {
        return false;
    }

    /** Returns the limits that it applies. */
    default Set<LimitKind> kinds() {
        return Set.of();
    }
}
