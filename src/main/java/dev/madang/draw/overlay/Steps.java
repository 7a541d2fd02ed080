package dev.madang.draw.overlay;

import dev.madang.text.Formats;
import dev.madang.text.UnitSystem;
import java.util.ArrayList;
import java.util.List;

/**
 * The round lengths at which contour lines run.
 *
 * @param unitMm a metre or a foot
 * @param step from one line to the next, in that unit
 * @param count how many bands there are
 */
record Steps(double unitMm, int step, int count) {

    private static final int[] ROUND = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000};
    private static final int MOST = 9;
    private static final double MM_PER_M = 1_000;
    private static final double MM_PER_FOOT = 304.8;

    /** Returns the finest round steps that lead to a length in a few bands. */
    static Steps to(double greatestMm, UnitSystem units) {
        double unit = units == UnitSystem.FEET ? MM_PER_FOOT : MM_PER_M;
        for (int step : ROUND) {
            int count = (int) Math.max(1, Math.ceil(greatestMm / (step * unit) - 1e-9));
            if (count <= MOST) {
                return new Steps(unit, step, count);
            }
        }
        return new Steps(unit, ROUND[ROUND.length - 1], MOST);
    }

    /** Returns the lengths at which bands begin, the first 0. */
    List<Double> beginnings() {
        List<Double> lengths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lengths.add(i * step * unitMm);
        }
        return lengths;
    }

    /** Returns the number beside a line, without its unit. */
    String number(int index, Formats formats) {
        return formats.count((long) index * step);
    }
}
