package dev.madang.model;

import java.util.List;
import java.util.Objects;

/**
 * A drawing from elsewhere that lies beneath everything on a level, to be drawn over. It counts in no figure and in no
 * check, and nothing is held to it.
 *
 * @param id id
 * @param level id of its level
 * @param name what the planner calls it
 * @param source from which file it came
 * @param content what it shows, with its own origin and units
 * @param place where and how large
 * @param look how it is shown
 */
public record Underlay(
        ElementId id,
        String level,
        String name,
        UnderlaySource source,
        UnderlayContent content,
        UnderlayPlace place,
        UnderlayLook look)
        implements Identified {

    /** The most letters of a name. */
    public static final int MAX_NAME_LENGTH = 200;

    /** The longest that a side may be: no map around a venue needs more than that of a rectangle. */
    public static final double MAX_SIDE_MM = Rect.MAX_SIDE_MM;

    /**
     * Checks name and size.
     *
     * @throws IllegalArgumentException if the name is blank or too long, or a side shorter than a millimetre or longer
     *     than {@link #MAX_SIDE_MM}
     */
    public Underlay {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(look, "look");
        if (name.isBlank() || name.length() > MAX_NAME_LENGTH) {
            throw new IllegalArgumentException(
                    "name \"" + name + "\" must have 1 to " + MAX_NAME_LENGTH + " characters.");
        }
        if (!fits(content, place.mmPerUnit())) {
            throw new IllegalArgumentException("An underlay of " + content.width() * place.mmPerUnit() + " x "
                    + content.height() * place.mmPerUnit() + " mm must have sides of 1 to "
                    + Math.round(MAX_SIDE_MM) + " mm.");
        }
    }

    /** Tells whether a content may have a scale: whether its sides would be neither too short nor too long. */
    public static boolean fits(UnderlayContent content, double mmPerUnit) {
        return mmPerUnit >= UnderlayPlace.MIN_MM_PER_UNIT
                && mmPerUnit <= UnderlayPlace.MAX_MM_PER_UNIT
                && Math.min(content.width(), content.height()) * mmPerUnit >= 1
                && Math.max(content.width(), content.height()) * mmPerUnit <= MAX_SIDE_MM;
    }

    /** Returns how wide it is along its own x axis, in mm. */
    public double widthMm() {
        return content.width() * place.mmPerUnit();
    }

    /** Returns how high it is along its own y axis, in mm. */
    public double heightMm() {
        return content.height() * place.mmPerUnit();
    }

    /** Returns its corners on the level, clockwise from its origin. */
    public List<Vec> corners() {
        return place.corners(content);
    }

    /** Returns the box around it. */
    public Bounds bounds() {
        return Bounds.around(corners());
    }

    /** Returns its middle. */
    public Vec center() {
        return place.toLevel(new Vec(content.width() / 2, content.height() / 2));
    }

    /** Tells whether it covers a place on the level. */
    public boolean covers(Vec at) {
        Vec own = place.toContent(at);
        return own.x() >= 0 && own.y() >= 0 && own.x() <= content.width() && own.y() <= content.height();
    }

    /** Returns a copy of another name. */
    public Underlay withName(String newName) {
        return new Underlay(id, level, newName, source, content, place, look);
    }

    /** Returns a copy that lies elsewhere. */
    public Underlay withPlace(UnderlayPlace newPlace) {
        return new Underlay(id, level, name, source, content, newPlace, look);
    }

    /** Returns a copy that looks otherwise. */
    public Underlay withLook(UnderlayLook newLook) {
        return new Underlay(id, level, name, source, content, place, newLook);
    }
}
