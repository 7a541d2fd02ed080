package dev.madang.model;

import java.util.Objects;

/**
 * A space that a venue names but that cannot be drawn, because nobody publishes its shape or it is not built yet.
 *
 * @param id unique among the venue's listed spaces
 * @param name what it is called
 * @param planned whether it is still to be built
 * @param facts its area and so on
 */
public record ListedSpace(String id, LocalText name, boolean planned, Facts facts) {

    /** Checks the id. */
    public ListedSpace {
        Ids.requireName("id", id);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(facts, "facts");
    }
}
