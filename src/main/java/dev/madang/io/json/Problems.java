package dev.madang.io.json;

import dev.madang.io.PlanIoException;
import dev.madang.io.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong in one file. Keeps the first thousand and counts the rest, so that no file fills the memory.
 */
final class Problems {

    private static final int KEPT = 1000;

    private final List<Problem> kept = new ArrayList<>();
    private int count;

    void add(String pointer, String key, Object... args) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Problem(pointer, key, List.of(args)));
        }
    }

    int count() {
        return count;
    }

    void throwIfAny(String file) throws PlanIoException {
        if (count > 0) {
            throw new PlanIoException("io.read.problems", file, kept, count);
        }
    }
}
