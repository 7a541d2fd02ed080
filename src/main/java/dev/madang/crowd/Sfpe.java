package dev.madang.crowd;

/**
 * The hydraulic model of the SFPE handbook (Nelson and Mowrer; Gwynne and Rosenbaum): {@code S = k (1 - a D)} for
 * densities from 0.54 to 3.76 persons/m², {@code 0.85 k} below. The two meet at 0.56; the slower counts, so that nobody
 * speeds up in a crowd. See {@link Method#SFPE} for how its constants are known.
 *
 * @param k speed constant of the surface, in m/s
 */
public record Sfpe(double k) implements FundamentalDiagram {

    /** Level floors, doors and ramps. */
    public static final Sfpe LEVEL = new Sfpe(1.40);

    /** Stairs of 7.5 in risers and 10 in treads. */
    public static final Sfpe STAIR_7_5_BY_10 = new Sfpe(1.00);

    /** Stairs of 7 in risers and 11 in treads. */
    public static final Sfpe STAIR_7_BY_11 = new Sfpe(1.08);

    /** Stairs of 6.5 in risers and 12 in treads. */
    public static final Sfpe STAIR_6_5_BY_12 = new Sfpe(1.16);

    /** Stairs of 6.5 in risers and 13 in treads. */
    public static final Sfpe STAIR_6_5_BY_13 = new Sfpe(1.23);

    /** How much room in m² a person takes from the speed of the others. */
    public static final double A = 0.266;

    /** Share of the speed constant at which people walk who do not hinder each other. */
    public static final double FREE = 0.85;

    /**
     * Checks the constant.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Sfpe {
        if (!(k > 0) || Double.isInfinite(k)) {
            throw new IllegalArgumentException("k (" + k + ") must be positive.");
        }
    }

    /** {@inheritDoc} From 3.76 persons/m² nobody moves. */
    @Override
    public double speedMPerS(double personsPerM2) {
        FundamentalDiagram.requireDensity(personsPerM2);
        return Math.max(0, Math.min(FREE * k, k * (1 - A * personsPerM2)));
    }

    @Override
    public double densestPerM2() {
        return 1 / A;
    }

    /** {@inheritDoc} In closed form: {@code k / 4a} at {@code 1 / 2a}. */
    @Override
    public Maximum maximum() {
        return new Maximum(1 / (2 * A), k / (4 * A));
    }

    /**
     * Returns the density, on the free side, at which so many pass; that of the highest flow if it is more than can.
     *
     * @param perMS flow over a metre, in persons/(m s)
     */
    public double densityPerM2(double perMS) {
        if (!(perMS >= 0)) {
            throw new IllegalArgumentException("perMS (" + perMS + ") must be 0 or more.");
        }
        double free = perMS / (FREE * k);
        if (free <= (1 - FREE) / A) {
            return free;
        }
        double room = 1 - 4 * A * perMS / k;
        return (1 - Math.sqrt(Math.max(0, room))) / (2 * A);
    }
}
