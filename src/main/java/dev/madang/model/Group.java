package dev.madang.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Elements that are selected and moved together.
 *
 * @param id unique in the plan
 * @param members ids of at least two elements, none of which is in another group
 */
public record Group(ElementId id, Set<ElementId> members) implements Identified {

    /**
     * Copies the members in their order.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public Group {
        Objects.requireNonNull(id, "id");
        members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
        if (members.size() < 2) {
            throw new IllegalArgumentException("A group must have at least two members.");
        }
    }
}
