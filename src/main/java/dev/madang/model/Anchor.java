package dev.madang.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One end of what a dimension measures: a place on the floor, perhaps held to a corner or to the middle of a side of an
 * element, which it then follows.
 *
 * @param at where it is
 * @param element the element to which it is held, or null
 * @param spot which of the element's {@link #spots}; 0 if it is held to none
 */
public record Anchor(Point at, @Nullable ElementId element, int spot) {

    /**
     * Checks the spot.
     *
     * @throws IllegalArgumentException if it is negative, or is given without an element
     */
    public Anchor {
        Objects.requireNonNull(at, "at");
        if (spot < 0 || (element == null && spot != 0)) {
            throw new IllegalArgumentException("spot (" + spot + ") must be 0 or more, and 0 without an element.");
        }
    }

    /** Returns an end that is held to nothing. */
    public static Anchor free(Point at) {
        return new Anchor(at, null, 0);
    }

    /**
     * Returns an end that is held to an element.
     *
     * @throws IllegalArgumentException if the element has no such spot
     */
    public static Anchor on(AreaElement element, int spot) {
        List<Vec> spots = spots(element.shape());
        if (spot < 0 || spot >= spots.size()) {
            throw new IllegalArgumentException(
                    "\"" + element.id() + "\" has " + spots.size() + " spots, and no spot " + spot + ".");
        }
        return new Anchor(Point.ofRounded(spots.get(spot)), element.id(), spot);
    }

    /**
     * Returns the places of a shape to which an end can be held: its corners in order, then the middles of its sides.
     */
    public static List<Vec> spots(Shape shape) {
        List<Vec> corners = shape.corners();
        List<Vec> spots = new ArrayList<>(corners);
        for (int i = 0; i < corners.size(); i++) {
            Vec from = corners.get(i);
            Vec to = corners.get((i + 1) % corners.size());
            spots.add(new Vec((from.x() + to.x()) / 2, (from.y() + to.y()) / 2));
        }
        return List.copyOf(spots);
    }

    /** Returns the element to which it is held. */
    public Optional<ElementId> holder() {
        return Optional.ofNullable(element);
    }

    /** Returns the same end after the element to which it is held has changed; free if that spot is gone. */
    public Anchor following(AreaElement changed) {
        return spot < spots(changed.shape()).size() ? on(changed, spot) : free(at);
    }

    /** Returns the same place, held to nothing. */
    public Anchor freed() {
        return free(at);
    }
}
