package dev.madang.crowd;

import java.util.Objects;

/**
 * Predtechenskii and Milinskii's curve: {@code v = 57 - 217 D + 434 D^2 - 380 D^3 + 112 D^4} in m/min, for D up to 0.92
 * of the floor covered by bodies. See {@link Method#PREDTECHENSKII}.
 *
 * @param bodyM2 floor that a person covers: 0.100 m² in summer clothes to 0.125 m² in winter clothes
 * @param mood how people walk
 * @param door whether they walk through a door
 */
public record Predtechenskii(double bodyM2, Mood mood, boolean door) implements FundamentalDiagram {

    /** Covered share of the densest crowd that they describe. */
    public static final double DENSEST = 0.92;

    /** Body of an adult in summer clothes, in m². */
    public static final double SUMMER_M2 = 0.100;

    /** Body of an adult in winter clothes, in m². */
    public static final double WINTER_M2 = 0.125;

    private static final double SECONDS_PER_MINUTE = 60;

    /** How people walk. */
    public enum Mood {
        /** As usual. */
        NORMAL(1, 0),
        /** In danger. */
        EMERGENCY(1.49, -0.36),
        /** At ease. */
        COMFORT(0.63, 0.25);

        private final double base;
        private final double slope;

        Mood(double base, double slope) {
            this.base = base;
            this.slope = slope;
        }

        double factor(double covered) {
            return base + slope * covered;
        }
    }

    /**
     * Checks the body.
     *
     * @throws IllegalArgumentException if it covers nothing
     */
    public Predtechenskii {
        Objects.requireNonNull(mood, "mood");
        if (!(bodyM2 > 0)) {
            throw new IllegalArgumentException("bodyM2 (" + bodyM2 + ") must be positive.");
        }
    }

    @Override
    public double speedMPerS(double personsPerM2) {
        FundamentalDiagram.requireDensity(personsPerM2);
        return speedMPerMin(Math.min(DENSEST, personsPerM2 * bodyM2)) / SECONDS_PER_MINUTE;
    }

    @Override
    public double densestPerM2() {
        return DENSEST / bodyM2;
    }

    /**
     * Returns the speed by the share of the floor that is covered.
     *
     * @param covered from 0 to 0.92
     * @return in m/min
     * @throws IllegalArgumentException if the share is out of these bounds
     */
    public double speedMPerMin(double covered) {
        if (!(covered >= 0 && covered <= DENSEST)) {
            throw new IllegalArgumentException("covered (" + covered + ") must be from 0 to " + DENSEST + ".");
        }
        double d = covered;
        double speed = 57 + d * (-217 + d * (434 + d * (-380 + d * 112)));
        double through = door ? 1.17 + 0.13 * Math.sin(6.03 * d - 0.12) : 1;
        return speed * mood.factor(d) * through;
    }
}
