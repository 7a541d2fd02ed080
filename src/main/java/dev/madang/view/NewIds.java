package dev.madang.view;

import dev.madang.model.ElementId;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Makes short random ids. Counters would collide when two people's files are merged. */
public final class NewIds implements Supplier<ElementId> {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 6;

    private final RandomGenerator random;
    private final Predicate<ElementId> isUsed;

    /** Makes ids that {@code isUsed} does not know yet. */
    public NewIds(RandomGenerator random, Predicate<ElementId> isUsed) {
        this.random = random;
        this.isUsed = isUsed;
    }

    @Override
    public ElementId get() {
        ElementId id = draw();
        while (isUsed.test(id)) {
            id = draw();
        }
        return id;
    }

    private ElementId draw() {
        StringBuilder word = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new ElementId(word.toString());
    }
}
