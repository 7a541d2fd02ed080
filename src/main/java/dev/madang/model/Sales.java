package dev.madang.model;

import java.util.List;

/**
 * What a plan remembers of its selling.
 *
 * @param journal every change of letting, the earliest first
 */
public record Sales(List<LettingEntry> journal) {

    /** Nothing sold yet. */
    public static final Sales NONE = new Sales(List.of());

    /** Copies the journal. */
    public Sales {
        journal = List.copyOf(journal);
    }
}
