package dev.madang.model;

import java.util.Currency;
import java.util.Objects;

/**
 * How an event counts and prices booths.
 *
 * @param unitAreaMm2 area of one booth unit, in mm²
 * @param currency in which prices are
 * @param boothWidth usual width of a booth, in millimetres
 * @param boothDepth usual depth of a booth, in millimetres
 */
public record EventTerms(long unitAreaMm2, Currency currency, int boothWidth, int boothDepth) {

    /** 9 m², 3 x 3 m, in won: what Korean shows count and price. */
    public static final EventTerms DEFAULT =
            new EventTerms(Booth.UNIT_AREA_MM2, Currency.getInstance("KRW"), 3_000, 3_000);

    /** The smallest unit. */
    public static final long MIN_UNIT_MM2 = 10_000;

    /** The largest unit. */
    public static final long MAX_UNIT_MM2 = 10_000_000_000L;

    /** The shortest side of a usual booth. */
    public static final int MIN_SIDE = 100;

    /** The longest side of a usual booth. */
    public static final int MAX_SIDE = 100_000;

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if a size is out of bounds
     */
    public EventTerms {
        Objects.requireNonNull(currency, "currency");
        requireIn("unitAreaMm2", unitAreaMm2, MIN_UNIT_MM2, MAX_UNIT_MM2);
        requireIn("boothWidth", boothWidth, MIN_SIDE, MAX_SIDE);
        requireIn("boothDepth", boothDepth, MIN_SIDE, MAX_SIDE);
    }

    /** Returns how many units an area makes; fractions count. */
    public double units(double areaMm2) {
        return areaMm2 / unitAreaMm2;
    }

    private static void requireIn(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " (" + value + ") must be from " + least + " to " + most + ".");
        }
    }
}
