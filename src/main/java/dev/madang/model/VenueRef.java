package dev.madang.model;

import java.util.Objects;

/**
 * The catalogue entry from which a plan took its levels.
 *
 * @param id id in the catalogue
 * @param revision revision of that entry when the levels were taken
 * @param name name of the venue
 * @param planned whether the venue was still to be built
 */
public record VenueRef(String id, int revision, LocalText name, boolean planned) {

    /** Checks id and revision. */
    public VenueRef {
        Ids.requireName("id", id);
        Venue.requireRevision(revision);
        Objects.requireNonNull(name, "name");
    }
}
