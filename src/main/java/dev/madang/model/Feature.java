package dev.madang.model;

import java.util.Objects;

/**
 * An area that is not let: stage, seats, registration and so on.
 *
 * @param id unique in the plan
 * @param level id of the level on which it lies
 * @param kind what it is for
 * @param name what is printed on it; may be empty
 * @param shape rectangle or polygon
 * @param seats number of seats, 0 if none
 */
public record Feature(ElementId id, String level, FeatureKind kind, LocalText name, Shape shape, int seats)
        implements AreaElement {

    /** More seats than any hall holds. */
    public static final int MAX_SEATS = 200_000;

    /**
     * Checks level and seats.
     *
     * @throws IllegalArgumentException if the seats are negative or absurdly many
     */
    public Feature {
        Objects.requireNonNull(id, "id");
        Ids.requireName("level", level);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shape, "shape");
        if (seats < 0 || seats > MAX_SEATS) {
            throw new IllegalArgumentException("seats (" + seats + ") must be 0 to " + MAX_SEATS + ".");
        }
    }

    @Override
    public Feature copyAs(ElementId newId) {
        return new Feature(newId, level, kind, name, shape, seats);
    }

    @Override
    public Feature withShape(Shape newShape) {
        return new Feature(id, level, kind, name, newShape, seats);
    }
}
