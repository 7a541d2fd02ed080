package dev.madang.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something heavy that is shown in a booth.
 *
 * @param name what it is called
 * @param massKg what it weighs, in kilograms
 * @param width millimetres along its own x axis
 * @param depth millimetres along its own y axis
 * @param spot where in the booth it stands, or null if that is not said
 * @param supports on what it stands
 * @param vibrationPercent by what its weight is multiplied because it shakes, in hundredths; 100 if it does not
 * @param door id of the freight door or lift of the booth's level by which it comes in; empty if it is not said. A door
 *     that is not there, or not there any more, counts as not said
 */
public record Exhibit(
        String name,
        int massKg,
        int width,
        int depth,
        @Nullable Spot spot,
        Supports supports,
        int vibrationPercent,
        String door) {

    /** No exhibit weighs a thousand tonnes. */
    public static final int MAX_MASS_KG = 1_000_000;

    /** No exhibit is longer than a hall. */
    public static final int MAX_SIDE_MM = 200_000;

    /** Does not shake. */
    public static final int STILL_PERCENT = 100;

    /** Nothing shakes so much that it counts for more than ten times its weight. */
    public static final int MAX_VIBRATION_PERCENT = 1_000;

    /** Longer names are mistakes. */
    public static final int MAX_NAME_LENGTH = 200;

    /**
     * Where something stands.
     *
     * @param at its corner about which it is turned, in the {@link BoothFrame} of the booth
     * @param rotation hundredths of a degree clockwise against the frame, in [0, 36000)
     */
    public record Spot(Point at, int rotation) {

        /**
         * Checks the rotation.
         *
         * @throws IllegalArgumentException if it is out of range
         */
        public Spot {
            Objects.requireNonNull(at, "at");
            Ranges.require("rotation", rotation, 0, Angle.FULL_CDEG - 1L);
        }
    }

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is out of range or the name is too long
     */
    public Exhibit {
        Objects.requireNonNull(supports, "supports");
        if (name.length() > MAX_NAME_LENGTH || !name.equals(name.strip())) {
            throw new IllegalArgumentException(
                    "name \"" + name + "\" must have at most " + MAX_NAME_LENGTH + " letters and no blanks around.");
        }
        Ranges.require("massKg", massKg, 1, MAX_MASS_KG);
        Ranges.require("width", width, 1, MAX_SIDE_MM);
        Ranges.require("depth", depth, 1, MAX_SIDE_MM);
        Ranges.require("vibrationPercent", vibrationPercent, STILL_PERCENT, MAX_VIBRATION_PERCENT);
        if (!door.isEmpty()) {
            Ids.requireName("door", door);
        }
    }

    /** Returns an exhibit that lies flat and still, nobody said where. */
    public static Exhibit of(String name, int massKg, int width, int depth) {
        return new Exhibit(name, massKg, width, depth, null, Supports.FLAT, STILL_PERCENT, "");
    }

    /** Returns what it covers, in the {@link BoothFrame} of the booth; empty if it is not said where it stands. */
    public Optional<Rect> place() {
        Spot there = spot;
        return there == null ? Optional.empty() : Optional.of(new Rect(there.at(), width, depth, there.rotation()));
    }

    /** Returns the same exhibit at a place of its size. */
    public Exhibit at(Rect place) {
        return new Exhibit(
                name,
                massKg,
                place.width(),
                place.depth(),
                new Spot(place.at(), place.rotation()),
                supports,
                vibrationPercent,
                door);
    }
}
