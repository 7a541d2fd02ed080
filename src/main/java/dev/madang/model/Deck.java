package dev.madang.model;

import java.util.Objects;

/**
 * An upper storey of a booth.
 *
 * @param shape what it covers, in the {@link BoothFrame} of the booth
 * @param liveLoad what it is to carry, in kg/m²; 0 if it is not said
 * @param massKg what it weighs itself, in kilograms; 0 if it is not said
 */
public record Deck(Shape shape, int liveLoad, int massKg) {

    /** Floors of halls bear a few tonnes; a deck that is to carry more is a mistake. */
    public static final int MAX_LIVE_LOAD = 20_000;

    /** No deck weighs a thousand tonnes. */
    public static final int MAX_MASS_KG = 1_000_000;

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is negative or beyond all bounds
     */
    public Deck {
        Objects.requireNonNull(shape, "shape");
        Ranges.require("liveLoad", liveLoad, 0, MAX_LIVE_LOAD);
        Ranges.require("massKg", massKg, 0, MAX_MASS_KG);
    }

    /** Returns the same deck elsewhere in the booth, or of another form. */
    public Deck withShape(Shape newShape) {
        return new Deck(newShape, liveLoad, massKg);
    }
}
