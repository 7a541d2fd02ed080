package dev.madang.model;

import java.util.List;
import java.util.Map;

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

    /** Returns a copy in which the history of each booth named is that of another, which it leads to. */
    public Sales rekeyed(Map<ElementId, ElementId> newBooths) {
        if (journal.stream().noneMatch(entry -> newBooths.containsKey(entry.booth()))) {
            return this;
        }
        return new Sales(journal.stream()
                .map(entry -> entry.withBooth(newBooths.getOrDefault(entry.booth(), entry.booth())))
                .toList());
    }
}
