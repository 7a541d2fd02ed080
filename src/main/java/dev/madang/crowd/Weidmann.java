package dev.madang.crowd;

/**
 * Weidmann's curve of 1993: {@code v = v0 (1 - exp(-gamma (1 / D - 1 / Dmax)))}. See {@link Method#WEIDMANN}.
 *
 * @param freeMPerS speed of a person alone, in m/s
 * @param jamPerM2 density at which nobody moves, in persons/m²
 * @param gammaPerM2 how soon crowding slows, in persons/m²
 */
public record Weidmann(double freeMPerS, double jamPerM2, double gammaPerM2) implements FundamentalDiagram {

    /** As Weidmann gave it. */
    public static final Weidmann STANDARD = new Weidmann(1.34, 5.4, 1.913);

    @Override
    public double speedMPerS(double personsPerM2) {
        FundamentalDiagram.requireDensity(personsPerM2);
        return personsPerM2 >= jamPerM2
                ? 0
                : freeMPerS * (1 - Math.exp(-gammaPerM2 * (1 / personsPerM2 - 1 / jamPerM2)));
    }

    @Override
    public double densestPerM2() {
        return jamPerM2;
    }
}
