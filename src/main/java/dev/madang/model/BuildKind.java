package dev.madang.model;

import java.util.List;
import java.util.Objects;

/**
 * A way in which an event offers booths, always based on shell scheme or raw space.
 *
 * @param id unique in the event
 * @param name what exhibitors call it
 * @param base what it is based on
 * @param minAreaMm2 the least area let in this kind, in mm²; 0 if there is none
 * @param price what one booth unit costs, in the smallest part of the event's currency; 0 if it is not said
 */
public record BuildKind(String id, LocalText name, Base base, long minAreaMm2, long price) {

    /** Shell scheme as every show offers it, from one booth unit. */
    public static final BuildKind SHELL = new BuildKind("shell", new LocalText("조립부스", "Shell scheme"), Base.SHELL, 0);

    /** Raw space as most Korean shows offer it; the minimum of two units is common, not law. */
    public static final BuildKind RAW = new BuildKind("raw", new LocalText("독립부스", "Raw space"), Base.RAW, 0);

    /** The kinds of a plan whose event lists none. */
    public static final List<BuildKind> DEFAULTS = List.of(SHELL, RAW);

    /** Nobody pays more for a unit, and sums of such prices can be counted. */
    public static final long MAX_PRICE = 1_000_000_000_000L;

    /** What every build kind is based on. */
    public enum Base {
        /** 조립부스: walls, name board, lights and socket come with it. */
        SHELL,
        /** 독립부스: the bare floor. */
        RAW
    }

    /**
     * Checks id, minimum and price.
     *
     * @throws IllegalArgumentException if minimum or price is negative, or the price beyond all bounds
     */
    public BuildKind {
        Ids.requireName("id", id);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(base, "base");
        if (minAreaMm2 < 0) {
            throw new IllegalArgumentException("minAreaMm2 (" + minAreaMm2 + ") must not be negative.");
        }
        if (price < 0 || price > MAX_PRICE) {
            throw new IllegalArgumentException("price (" + price + ") must be from 0 to " + MAX_PRICE + ".");
        }
    }

    /** Returns a kind whose price is not said. */
    public BuildKind(String id, LocalText name, Base base, long minAreaMm2) {
        this(id, name, base, minAreaMm2, 0);
    }

    /** Tells whether an area is less than is let in this kind. */
    public boolean isTooSmall(long areaMm2) {
        return areaMm2 < minAreaMm2;
    }
}
