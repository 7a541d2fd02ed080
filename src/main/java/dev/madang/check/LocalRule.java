package dev.madang.check;

import java.util.function.Consumer;

/**
 * A rule that needs to look at one element and what is near it only, so that it can run while the element is dragged.
 *
 * <p>A finding may depend on nothing but its subjects and the fixed parts of the level. That is what makes checking
 * only what changed give the same as checking everything. What is found of two or more may hang on how they lie to each
 * other, but not on where on the level, so that it need not be looked at again while they are moved together.
 */
interface LocalRule {

    /** Hands over what is wrong with one element. A pair may be reported from either side; it counts once. */
    void check(Placed placed, Surroundings around, Consumer<Finding> found);
}
