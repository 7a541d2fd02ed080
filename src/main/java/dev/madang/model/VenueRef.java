package dev.madang.model;

import java.util.Objects;

/**
 * The catalogue entry from which a plan took its levels.
 *
 * @param id id in the catalogue
 * @param revision revision of that entry when the levels were taken
 * @param name name of the venue
 * @param planned whether the venue was still to be built
 * @param city where it stands, for a venue that the catalogue does not have yet; else empty
 */
public record VenueRef(String id, int revision, LocalText name, boolean planned, LocalText city) {

    /** Checks id and revision. */
    public VenueRef {
        Ids.requireName("id", id);
        Venue.requireRevision(revision);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(city, "city");
    }

    /** A venue of which the catalogue tells the city. */
    public VenueRef(String id, int revision, LocalText name, boolean planned) {
        this(id, revision, name, planned, LocalText.NONE);
    }

    /** Returns the same venue by another name. */
    public VenueRef withName(LocalText newName) {
        return new VenueRef(id, revision, newName, planned, city);
    }
}
