package dev.madang.rules;

import java.math.RoundingMode;
import java.util.Objects;

/**
 * How a book counts the persons of one kind of area.
 *
 * @param use what the area is for
 * @param value how much area a person takes or how many persons an area holds
 * @param measure {@link Measure#M2_PER_PERSON}, {@link Measure#PERSONS_PER_M2}, or {@link Measure#COUNT} for persons
 *     for each seat
 * @param area which area it takes
 * @param rounding what happens to fractions
 * @param binding whether it binds an exhibition hall; else it is given for comparison
 * @param origin where it comes from
 */
public record LoadFactor(
        Use use, double value, Measure measure, Area area, Rounding rounding, boolean binding, Origin origin) {

    /** What an area is for. */
    public enum Use {
        /** Stands and the aisles between them. */
        EXHIBITION,
        /** Seats of a feature. */
        SEATS,
        /** A stage. */
        STAGE,
        /** A cafe or lounge with tables and chairs. */
        TABLES,
        /** A place where people stand and wait, such as registration. */
        WAITING
    }

    /** Which area is taken. */
    public enum Area {
        /** The whole hall as drawn. */
        GROSS,
        /** The hall without what visitors cannot enter: stages, stores and columns. */
        OPEN_TO_VISITORS,
        /** The hall without booths, features and columns: aisles and open places. */
        NET_OPEN,
        /** The area of the feature itself, or its seats. */
        OWN
    }

    /** What happens to fractions of persons. */
    public enum Rounding {
        /** Every begun person counts. */
        UP(RoundingMode.CEILING),
        /** From one half upwards. */
        HALF_UP(RoundingMode.HALF_UP),
        /** Fractions fall away. */
        DOWN(RoundingMode.FLOOR);

        private final RoundingMode mode;

        Rounding(RoundingMode mode) {
            this.mode = mode;
        }

        /** Returns the same for decimal arithmetic. */
        public RoundingMode mode() {
            return mode;
        }
    }

    /**
     * Checks the value and its measure.
     *
     * @throws IllegalArgumentException if the value is not positive or the measure is not one of a load
     */
    public LoadFactor {
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(origin, "origin");
        if (!(value > 0 && value <= Limit.MAX_VALUE)) {
            throw new IllegalArgumentException("value (" + value + ") must be positive.");
        }
        if (measure != Measure.M2_PER_PERSON && measure != Measure.PERSONS_PER_M2 && measure != Measure.COUNT) {
            throw new IllegalArgumentException(
                    "A load is counted in m2/person, persons/m2 or count, not in " + measure.unit() + ".");
        }
    }
}
