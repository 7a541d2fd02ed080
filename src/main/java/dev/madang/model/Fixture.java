package dev.madang.model;

import java.util.Objects;

/**
 * A fixed part of a level.
 *
 * @param id unique on its level
 * @param kind what it is
 * @param place where it is, in the form that its kind takes
 * @param facts clear height, load and so on
 * @param evidence how it is known; assumed fixtures are drawn dashed
 */
public record Fixture(String id, FixtureKind kind, Place place, Facts facts, Evidence evidence) {

    /**
     * Checks the id and the form of the place.
     *
     * @throws IllegalArgumentException if the place has not the form that the kind takes
     */
    public Fixture {
        Ids.requireName("id", id);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(evidence, "evidence");
        if (!kind.form().isInstance(place)) {
            throw new IllegalArgumentException("Fixture \"" + id + "\" of kind " + kind + " must be placed as "
                    + kind.form().getSimpleName() + ", not as "
                    + place.getClass().getSimpleName() + ".");
        }
    }
}
