package dev.madang.model;

/** What a level is made of beside its floor: a hall, a partition or a fixture. Ids are unique on the level. */
public sealed interface LevelPart permits Hall, Partition, Fixture {

    /** Returns the id, unique on its level. */
    String id();

    /** Returns where it is. */
    Place place();

    /** Returns how its place is known. */
    Evidence placeEvidence();

    /**
     * Returns the same part elsewhere.
     *
     * @throws IllegalArgumentException if the place has not the form that the part takes
     */
    LevelPart withPlace(Place newPlace, Evidence newEvidence);

    /** Returns the same part under another id. */
    LevelPart withId(String newId);
}
