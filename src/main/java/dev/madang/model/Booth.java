package dev.madang.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An area let to an exhibitor. Its hall, its open sides and its type are derived from where it lies.
 *
 * @param id unique in the plan
 * @param level id of the level on which it lies
 * @param number what is printed on it, such as A101; may be empty
 * @param shape rectangle or polygon
 * @param build id of one of the event's build kinds
 * @param letting how far its letting has come
 * @param exhibitor who takes it, or null
 */
public record Booth(
        ElementId id,
        String level,
        String number,
        Shape shape,
        String build,
        Letting letting,
        @Nullable ElementId exhibitor)
        implements AreaElement {

    /** The area of one booth unit, 3 x 3 m, which Korean shows count and price unless an event says otherwise. */
    public static final long UNIT_AREA_MM2 = 9_000_000;

    /** Longer numbers are mistakes. */
    public static final int MAX_NUMBER_LENGTH = 40;

    /**
     * Checks the ids and the number.
     *
     * @throws IllegalArgumentException if the number has blanks at its ends or is too long
     */
    public Booth {
        Objects.requireNonNull(id, "id");
        Ids.requireName("level", level);
        Objects.requireNonNull(shape, "shape");
        Ids.requireName("build", build);
        Objects.requireNonNull(letting, "letting");
        if (number.length() > MAX_NUMBER_LENGTH || !number.equals(number.strip())) {
            throw new IllegalArgumentException("number \"" + number + "\" must have at most " + MAX_NUMBER_LENGTH
                    + " characters and no blanks at its ends.");
        }
    }

    /** Returns an unnumbered, available booth of shell scheme. */
    public static Booth of(ElementId id, String level, Shape shape) {
        return new Booth(id, level, "", shape, BuildKind.SHELL.id(), Letting.AVAILABLE, null);
    }

    /** Returns who takes the booth. */
    public Optional<ElementId> occupant() {
        return Optional.ofNullable(exhibitor);
    }

    @Override
    public Booth copyAs(ElementId newId) {
        return new Booth(newId, level, "", shape, build, Letting.AVAILABLE, null);
    }

    @Override
    public Booth withShape(Shape newShape) {
        return new Booth(id, level, number, newShape, build, letting, exhibitor);
    }

    /** Returns a copy with another number. */
    public Booth withNumber(String newNumber) {
        return new Booth(id, level, newNumber, shape, build, letting, exhibitor);
    }

    /** Returns a copy of another build kind. */
    public Booth withBuild(String newBuild) {
        return new Booth(id, level, number, shape, newBuild, letting, exhibitor);
    }

    /** Returns a copy in another state of letting. */
    public Booth withLetting(Letting newLetting) {
        return new Booth(id, level, number, shape, build, newLetting, exhibitor);
    }

    /** Returns a copy taken by another exhibitor, or by none. */
    public Booth withExhibitor(@Nullable ElementId newExhibitor) {
        return new Booth(id, level, number, shape, build, letting, newExhibitor);
    }
}
