package dev.madang.crowd;

/**
 * The table of the simplified method for ships (IMO MSC/Circ.1238), for corridors, straight between its rows. It gives
 * flow and speed apart, both rounded, so that flow is not quite speed times density. It takes clear widths. See
 * {@link Method#IMO}.
 */
public final class ImoTable implements FundamentalDiagram {

    /** Corridors. */
    public static final ImoTable CORRIDOR = new ImoTable();

    /** The highest flow through doorways and corridors, in persons/(m s). */
    public static final double MOST_LEVEL_PER_MS = 1.3;

    /** The highest flow down stairs, in persons/(m s). */
    public static final double MOST_DOWN_PER_MS = 1.1;

    /** The highest flow up stairs, in persons/(m s). */
    public static final double MOST_UP_PER_MS = 0.88;

    private static final double[] PER_M2 = {0, 0.5, 1.9, 3.2, 3.5};
    private static final double[] FLOW = {0, 0.65, 1.30, 0.65, 0.32};
    private static final double[] SPEED = {1.2, 1.2, 0.67, 0.20, 0.10};

    private ImoTable() {}

    @Override
    public double speedMPerS(double personsPerM2) {
        return between(SPEED, personsPerM2);
    }

    @Override
    public double flowPerMS(double personsPerM2) {
        return between(FLOW, personsPerM2);
    }

    @Override
    public double densestPerM2() {
        return PER_M2[PER_M2.length - 1];
    }

    private static double between(double[] column, double personsPerM2) {
        FundamentalDiagram.requireDensity(personsPerM2);
        int last = PER_M2.length - 1;
        for (int i = 1; i <= last; i++) {
            if (personsPerM2 < PER_M2[i]) {
                double part = (personsPerM2 - PER_M2[i - 1]) / (PER_M2[i] - PER_M2[i - 1]);
                return column[i - 1] + part * (column[i] - column[i - 1]);
            }
        }
        return column[last];
    }
}
