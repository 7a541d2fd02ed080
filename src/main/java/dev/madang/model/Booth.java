package dev.madang.model;

import java.util.List;
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
 * @param stand what is built and shown in it
 * @param promise what was sold by contract, or null
 */
public record Booth(
        ElementId id,
        String level,
        String number,
        Shape shape,
        String build,
        Letting letting,
        @Nullable ElementId exhibitor,
        Stand stand,
        @Nullable Promise promise)
        implements AreaElement {

    /** The area of one booth unit, 3 x 3 m, which Korean shows count and price unless an event says otherwise. */
    public static final long UNIT_AREA_MM2 = 9_000_000;

    /** Longer numbers are mistakes. */
    public static final int MAX_NUMBER_LENGTH = 40;

    /**
     * Checks the ids, the number and that walls run along sides that are there.
     *
     * @throws IllegalArgumentException if the number has blanks at its ends or is too long, or a wall has no side
     */
    public Booth {
        Objects.requireNonNull(id, "id");
        Ids.requireName("level", level);
        Objects.requireNonNull(shape, "shape");
        Ids.requireName("build", build);
        Objects.requireNonNull(letting, "letting");
        Objects.requireNonNull(stand, "stand");
        requireNumber(number);
        requireSides(stand.walls(), shape);
    }

    /** Returns a booth in which nothing is built yet, and of which no contract says more. */
    public Booth(
            ElementId id,
            String level,
            String number,
            Shape shape,
            String build,
            Letting letting,
            @Nullable ElementId exhibitor) {
        this(id, level, number, shape, build, letting, exhibitor, Stand.NONE, null);
    }

    /** Returns an unnumbered, available booth of shell scheme. */
    public static Booth of(ElementId id, String level, Shape shape) {
        return new Booth(id, level, "", shape, BuildKind.SHELL.id(), Letting.AVAILABLE, null);
    }

    /** Returns who takes the booth. */
    public Optional<ElementId> occupant() {
        return Optional.ofNullable(exhibitor);
    }

    /** Returns what was sold by contract. */
    public Optional<Promise> promised() {
        return Optional.ofNullable(promise);
    }

    /** Returns a new place where the same is built, but nothing sold. */
    @Override
    public Booth copyAs(ElementId newId) {
        return new Booth(newId, level, "", shape, build, Letting.AVAILABLE, null, stand, null);
    }

    /**
     * Returns a copy that lies elsewhere or has another form. What is inside goes along if only the place differs, and
     * stays where it is on the floor if the form does.
     */
    @Override
    public Booth withShape(Shape newShape) {
        Stand followed = stand.following(shape, newShape);
        return new Booth(id, level, number, newShape, build, letting, exhibitor, followed, promise);
    }

    @Override
    public Booth rotated(int angleCdeg, Vec pivot) {
        Shape turned = shape.rotated(angleCdeg, pivot);
        if (shape instanceof Rect || stand.isEmpty()) {
            return withShape(turned);
        }
        return shaped(turned, stand.turned(shape, turned, angleCdeg, pivot));
    }

    /** Returns a copy of another form in which the given is built. */
    public Booth shaped(Shape newShape, Stand newStand) {
        return new Booth(id, level, number, newShape, build, letting, exhibitor, newStand, promise);
    }

    /** Returns a copy with another number. */
    public Booth withNumber(String newNumber) {
        return new Booth(id, level, newNumber, shape, build, letting, exhibitor, stand, promise);
    }

    /** Returns a copy of another build kind. */
    public Booth withBuild(String newBuild) {
        return new Booth(id, level, number, shape, newBuild, letting, exhibitor, stand, promise);
    }

    /** Returns a copy in another state of letting. */
    public Booth withLetting(Letting newLetting) {
        return new Booth(id, level, number, shape, build, newLetting, exhibitor, stand, promise);
    }

    /** Returns a copy taken by another exhibitor, or by none. */
    public Booth withExhibitor(@Nullable ElementId newExhibitor) {
        return new Booth(id, level, number, shape, build, letting, newExhibitor, stand, promise);
    }

    /** Returns a copy in which something else is built. */
    public Booth withStand(Stand newStand) {
        return shaped(shape, newStand);
    }

    /** Returns a copy of which another contract speaks, or none. */
    public Booth withPromise(@Nullable Promise newPromise) {
        return new Booth(id, level, number, shape, build, letting, exhibitor, stand, newPromise);
    }

    /** Returns how many sides an outline has. */
    public static int sidesOf(Shape outline) {
        return outline instanceof Polygon polygon ? polygon.points().size() : 4;
    }

    static void requireNumber(String number) {
        if (number.length() > MAX_NUMBER_LENGTH || !number.equals(number.strip())) {
            throw new IllegalArgumentException("number \"" + number + "\" must have at most " + MAX_NUMBER_LENGTH
                    + " characters and no blanks at its ends.");
        }
    }

    private static void requireSides(List<Wall> walls, Shape outline) {
        for (Wall wall : walls) {
            if (wall.side() >= sidesOf(outline)) {
                throw new IllegalArgumentException("A wall runs along side " + wall.side() + ", but the booth has only "
                        + sidesOf(outline) + " sides, counted from 0.");
            }
        }
    }
}
