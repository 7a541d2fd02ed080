package dev.madang.session;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * One step that can be undone.
 *
 * @param edit what was done
 * @param change from which plan to which
 * @param selectionBefore what was selected before
 * @param selectionAfter what is selected after
 * @param nanoTime when, for merging quick repetitions
 * @param repeats whether it is one press of a key that may be held down
 * @param at when, for people
 */
public record HistoryEntry(
        EditCommand edit,
        PlanChange change,
        Set<ElementId> selectionBefore,
        Set<ElementId> selectionAfter,
        long nanoTime,
        boolean repeats,
        Instant at) {

    /** Copies the selections. */
    public HistoryEntry {
        Objects.requireNonNull(edit, "edit");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(at, "at");
        selectionBefore = Collections.unmodifiableSet(new LinkedHashSet<>(selectionBefore));
        selectionAfter = Collections.unmodifiableSet(new LinkedHashSet<>(selectionAfter));
    }

    /** Returns the key of the step's name; its one argument is {@link #count()}. */
    public String labelKey() {
        return edit.labelKey();
    }

    /** Returns how many things the step touches, at least 1. */
    public int count() {
        return Math.max(1, change.touched().size());
    }
}
