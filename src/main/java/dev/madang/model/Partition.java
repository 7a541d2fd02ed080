package dev.madang.model;

import java.util.Objects;

/**
 * A movable wall between halls. Whether it is open or closed is said by the plan.
 *
 * @param id unique on its level
 * @param line where it stands when closed
 * @param evidence how its place is known
 */
public record Partition(String id, Segment line, Evidence evidence) implements LevelPart {

    /** Checks the id. */
    public Partition {
        Ids.requireName("id", id);
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public Segment place() {
        return line;
    }

    @Override
    public Evidence placeEvidence() {
        return evidence;
    }

    @Override
    public Partition withPlace(Place newPlace, Evidence newEvidence) {
        if (newPlace instanceof Segment newLine) {
            return new Partition(id, newLine, newEvidence);
        }
        throw new IllegalArgumentException("Partition \"" + id + "\" must be placed as Segment.");
    }

    @Override
    public Partition withId(String newId) {
        return new Partition(newId, line, evidence);
    }
}
