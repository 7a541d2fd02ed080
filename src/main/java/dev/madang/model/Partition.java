package dev.madang.model;

import java.util.Objects;

/**
 * A movable wall between halls. Whether it is open or closed is said by the plan.
 *
 * @param id unique on its level
 * @param line where it stands when closed
 * @param evidence how its place is known
 */
public record Partition(String id, Segment line, Evidence evidence) {

    /** Checks the id. */
    public Partition {
        Ids.requireName("id", id);
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(evidence, "evidence");
    }
}
