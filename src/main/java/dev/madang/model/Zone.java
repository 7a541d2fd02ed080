package dev.madang.model;

import java.util.Objects;

/**
 * A named area with a colour: a pavilion, a theme or a show.
 *
 * @param id unique in the plan
 * @param level id of the level on which it lies
 * @param name what is printed on it
 * @param colour how it is tinted
 * @param shape rectangle or polygon
 * @param show id of the event's show that it holds, or empty
 */
public record Zone(ElementId id, String level, LocalText name, Colour colour, Shape shape, String show)
        implements AreaElement {

    /** Checks the level. */
    public Zone {
        Objects.requireNonNull(id, "id");
        Ids.requireName("level", level);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(colour, "colour");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(show, "show");
    }

    @Override
    public Zone copyAs(ElementId newId) {
        return new Zone(newId, level, name, colour, shape, show);
    }

    @Override
    public Zone withShape(Shape newShape) {
        return new Zone(id, level, name, colour, newShape, show);
    }
}
