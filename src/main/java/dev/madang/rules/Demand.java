package dev.madang.rules;

import dev.madang.model.Ids;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Shape;
import java.util.Objects;

/**
 * What a hall's operator asks beside the limits: an area of one hall that stays clear, such as a cross aisle along the
 * front.
 *
 * @param id unique in the book
 * @param name what is demanded, in words
 * @param venue id of the venue
 * @param hall the hall
 * @param area where nothing may stand
 * @param binding whether breaking it is an error; else a warning
 * @param origin where it comes from
 */
public record Demand(
        String id, LocalText name, String venue, PartRef hall, Shape area, boolean binding, Origin origin) {

    /** Checks the ids. */
    public Demand {
        Ids.requireName("id", id);
        Objects.requireNonNull(name, "name");
        Ids.requireName("venue", venue);
        Objects.requireNonNull(hall, "hall");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(origin, "origin");
    }
}
