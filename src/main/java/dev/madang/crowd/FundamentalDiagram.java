package dev.madang.crowd;

/**
 * How fast a crowd walks, and how many pass over a metre of width, by how dense it is. Denser is never faster; the flow
 * grows up to one density and falls beyond it.
 */
public interface FundamentalDiagram {

    /**
     * The highest flow.
     *
     * @param perM2 at which density, in persons/m²
     * @param perMS the flow, in persons/(m s)
     */
    record Maximum(double perM2, double perMS) {}

    /**
     * Returns the speed at a density.
     *
     * @param personsPerM2 from 0; beyond what is described it is that of the densest crowd described
     * @return in m/s
     */
    double speedMPerS(double personsPerM2);

    /** Returns the density of the densest crowd that it describes, in persons/m². */
    double densestPerM2();

    /** Returns the flow over a metre of width at a density, in persons/(m s): speed times density. */
    default double flowPerMS(double personsPerM2) {
        return speedMPerS(personsPerM2) * personsPerM2;
    }

    /** Returns the highest flow, by golden section. */
    default Maximum maximum() {
        double ratio = (Math.sqrt(5) - 1) / 2;
        double low = 0;
        double high = densestPerM2();
        while (high - low > 1e-9) {
            double third = high - ratio * (high - low);
            double other = low + ratio * (high - low);
            if (flowPerMS(third) < flowPerMS(other)) {
                low = third;
            } else {
                high = other;
            }
        }
        double perM2 = (low + high) / 2;
        return new Maximum(perM2, flowPerMS(perM2));
    }

    /**
     * Checks a density.
     *
     * @throws IllegalArgumentException if it is negative
     */
    static void requireDensity(double personsPerM2) {
        if (!(personsPerM2 >= 0)) {
            throw new IllegalArgumentException("personsPerM2 (" + personsPerM2 + ") must be 0 or more.");
        }
    }
}
