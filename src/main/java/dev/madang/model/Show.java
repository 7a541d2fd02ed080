package dev.madang.model;

import java.util.Objects;

/**
 * One of the shows that an event holds together.
 *
 * @param id unique in the event
 * @param name what it is called
 */
public record Show(String id, LocalText name) {

    /** Checks the id. */
    public Show {
        Ids.requireName("id", id);
        Objects.requireNonNull(name, "name");
    }
}
