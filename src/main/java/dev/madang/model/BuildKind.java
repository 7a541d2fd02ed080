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
 */
public record BuildKind(String id, LocalText name, Base base, long minAreaMm2) {

    /** Shell scheme as every show offers it, from one booth unit. */
    public static final BuildKind SHELL = new BuildKind("shell", new LocalText("조립부스", "Shell scheme"), Base.SHELL, 0);

    /** Raw space as most Korean shows offer it; the minimum of two units is common, not law. */
    public static final BuildKind RAW = new BuildKind("raw", new LocalText("독립부스", "Raw space"), Base.RAW, 0);

    /** The kinds of a plan whose event lists none. */
    public static final List<BuildKind> DEFAULTS = List.of(SHELL, RAW);

    /** What every build kind is based on. */
    public enum Base {
        /** 조립부스: walls, name board, lights and socket come with it. */
        SHELL,
        /** 독립부스: the bare floor. */
        RAW
    }

    /**
     * Checks id and minimum.
     *
     * @throws IllegalArgumentException if the minimum is negative
     */
    public BuildKind {
        Ids.requireName("id", id);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(base, "base");
        if (minAreaMm2 < 0) {
            throw new IllegalArgumentException("minAreaMm2 (" + minAreaMm2 + ") must not be negative.");
        }
    }
}
