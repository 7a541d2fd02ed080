package dev.madang.view;

import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The latest copying, so that the next one can go on by the same step.
 *
 * @param copies what was made
 * @param from the box around the originals
 */
public record CopyStep(Set<ElementId> copies, Bounds from) {

    /** Nothing was copied yet. */
    public static final CopyStep NONE = new CopyStep(Set.of(), new Bounds(0, 0, 0, 0));

    /** Copies the ids. */
    public CopyStep {
        copies = Collections.unmodifiableSet(new LinkedHashSet<>(copies));
    }
}
