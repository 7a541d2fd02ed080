package dev.madang.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The underlays of all levels, from the bottom to the top.
 *
 * @param all the underlays
 */
public record Underlays(List<Underlay> all) {

    /** None. */
    public static final Underlays NONE = new Underlays(List.of());

    /** The most bytes that all underlays may take in a plan file, so that it can still be opened and mailed. */
    public static final long MAX_STORED_BYTES = 32_000_000;

    /**
     * Copies the list and checks it.
     *
     * @throws IllegalArgumentException if an id is used twice, or all together are too large
     */
    public Underlays {
        all = List.copyOf(all);
        Set<ElementId> ids = new HashSet<>();
        for (Underlay underlay : all) {
            if (!ids.add(underlay.id())) {
                throw new IllegalArgumentException("There are two underlays with id \"" + underlay.id() + "\".");
            }
        }
        long stored = stored(all);
        if (stored > MAX_STORED_BYTES) {
            throw new IllegalArgumentException("The underlays take " + stored + " bytes, more than the "
                    + MAX_STORED_BYTES + " that a plan holds.");
        }
    }

    /** Returns how many bytes they take in a plan file, near enough. */
    public long storedBytes() {
        return stored(all);
    }

    /** Tells whether there is none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns the underlay with that id. */
    public Optional<Underlay> get(ElementId id) {
        return all.stream().filter(underlay -> underlay.id().equals(id)).findFirst();
    }

    /** Returns those on a level, from the bottom to the top. */
    public List<Underlay> on(String level) {
        return all.stream().filter(underlay -> underlay.level().equals(level)).toList();
    }

    /** Returns a copy with one more on top. */
    public Underlays with(Underlay added) {
        List<Underlay> more = new ArrayList<>(all);
        more.add(added);
        return new Underlays(more);
    }

    /** Returns a copy in which one of them is changed. */
    public Underlays changed(ElementId id, UnaryOperator<Underlay> change) {
        return new Underlays(all.stream()
                .map(underlay -> underlay.id().equals(id) ? change.apply(underlay) : underlay)
                .toList());
    }

    /** Returns a copy without one of them. */
    public Underlays without(ElementId id) {
        return new Underlays(
                all.stream().filter(underlay -> !underlay.id().equals(id)).toList());
    }

    /** Returns a copy with those alone that lie on the given levels. */
    public Underlays onlyOn(Set<String> levels) {
        return all.stream().allMatch(underlay -> levels.contains(underlay.level()))
                ? this
                : new Underlays(all.stream()
                        .filter(underlay -> levels.contains(underlay.level()))
                        .toList());
    }

    private static long stored(List<Underlay> all) {
        return all.stream()
                .mapToLong(underlay -> underlay.content().storedBytes())
                .sum();
    }
}
