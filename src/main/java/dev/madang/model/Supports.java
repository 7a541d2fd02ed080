package dev.madang.model;

/**
 * On what an exhibit stands.
 *
 * @param count how many feet or wheels it has; 0 if it lies flat on its whole footprint
 * @param contactMm2 on how much floor each of them stands, in mm²; 0 if it is not said
 */
public record Supports(int count, int contactMm2) {

    /** Lies flat on its whole footprint, or nobody said otherwise. */
    public static final Supports FLAT = new Supports(0, 0);

    /** More feet are a mistake. */
    public static final int MAX_COUNT = 1_000;

    /** The foot of ten metres by ten. */
    public static final int MAX_CONTACT_MM2 = 100_000_000;

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is out of range, or there is contact without feet
     */
    public Supports {
        Ranges.require("count", count, 0, MAX_COUNT);
        Ranges.require("contactMm2", contactMm2, 0, MAX_CONTACT_MM2);
        if (count == 0 && contactMm2 > 0) {
            throw new IllegalArgumentException("What lies flat (0 supports) has no contact of its own.");
        }
    }

    /** Tells whether it lies flat on its whole footprint. */
    public boolean isFlat() {
        return count == 0;
    }
}
