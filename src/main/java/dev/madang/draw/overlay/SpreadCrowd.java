package dev.madang.draw.overlay;

import dev.madang.crowd.Crowding;
import dev.madang.geometry.Lattice;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Plan;
import dev.madang.model.Vec;

/**
 * Spreads the people of a level over its aisles. Nobody knows where they are; it is taken that booths draw them by
 * their area: of all people, those within some metres of a place are as many as the share of the let area there, and
 * they share the free floor there. Over the whole level that comes to the crowding that is known.
 */
final class SpreadCrowd {

    /** How far around a place booths and floor count. */
    static final int AROUND_MM = 10_000;

    private SpreadCrowd() {}

    /**
     * Returns how many people are on each square metre.
     *
     * @param walked has a value at knots that are free floor
     */
    static Lattice perM2(Plan plan, String level, Crowding crowd, Lattice walked) {
        int count = walked.values().length;
        double[] let = new double[count];
        double[] free = new double[count];
        double allLet = 0;
        for (Booth booth : plan.booths().values()) {
            if (booth.level().equals(level)) {
                allLet += spread(booth, walked, let);
            }
        }
        double allFree = 0;
        for (int i = 0; i < count; i++) {
            free[i] = Float.isNaN(walked.values()[i]) ? 0 : 1;
            allFree += free[i];
        }
        double persons = allLet == 0 ? 0 : crowd.persons() / allLet;
        double m2 = allFree == 0 ? 0 : crowd.areaM2() / allFree;
        double[] letSums = sums(let, walked.columns(), walked.rows());
        double[] freeSums = sums(free, walked.columns(), walked.rows());
        float[] density = new float[count];
        int reach = Math.toIntExact(Math.round(AROUND_MM / walked.pitchMm()));
        for (int row = 0; row < walked.rows(); row++) {
            for (int column = 0; column < walked.columns(); column++) {
                int i = row * walked.columns() + column;
                double room = window(freeSums, walked, column, row, reach) * m2;
                boolean isFree = free[i] > 0 && room > 0;
                double people = isFree ? window(letSums, walked, column, row, reach) * persons : 0;
                density[i] = isFree ? (float) (people / room) : Float.NaN;
            }
        }
        return smooth(walked.with(density));
    }

    /** Takes the mean of what is near, so that no line is drawn where a wall comes within reach. */
    private static Lattice smooth(Lattice density) {
        int count = density.values().length;
        double[] all = new double[count];
        double[] free = new double[count];
        for (int i = 0; i < count; i++) {
            float value = density.values()[i];
            free[i] = Float.isNaN(value) ? 0 : 1;
            all[i] = Float.isNaN(value) ? 0 : value;
        }
        double[] allSums = sums(all, density.columns(), density.rows());
        double[] freeSums = sums(free, density.columns(), density.rows());
        int reach = Math.toIntExact(Math.round(AROUND_MM / 4.0 / density.pitchMm()));
        float[] mean = density.values().clone();
        for (int i = 0; i < count; i++) {
            if (free[i] > 0) {
                int column = i % density.columns();
                int row = i / density.columns();
                mean[i] = (float)
                        (window(allSums, density, column, row, reach) / window(freeSums, density, column, row, reach));
            }
        }
        return density.with(mean);
    }

    /** The area of a booth is spread evenly over its box. */
    private static double spread(Booth booth, Lattice net, double[] into) {
        double area = booth.shape().areaMm2();
        Bounds box = booth.shape().bounds();
        int columns = parts(box.width(), net.pitchMm());
        int rows = parts(box.height(), net.pitchMm());
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Vec at = new Vec(
                        box.minX() + (column + 0.5) * box.width() / columns,
                        box.minY() + (row + 0.5) * box.height() / rows);
                int x = knot(at.x() - net.left(), net.pitchMm(), net.columns());
                int y = knot(at.y() - net.top(), net.pitchMm(), net.rows());
                into[y * net.columns() + x] += area / (columns * rows);
            }
        }
        return area;
    }

    private static int parts(double mm, double pitchMm) {
        return Math.toIntExact(Math.max(1, Math.round(mm / pitchMm)));
    }

    private static int knot(double mm, double pitchMm, int count) {
        return Math.toIntExact(Math.max(0, Math.min(count - 1, Math.round(mm / pitchMm))));
    }

    /** Sums of all knots above and left of each, in an array with a first row and column of zeros. */
    private static double[] sums(double[] values, int columns, int rows) {
        int width = columns + 1;
        double[] sums = new double[width * (rows + 1)];
        for (int row = 0; row < rows; row++) {
            double line = 0;
            for (int column = 0; column < columns; column++) {
                line += values[row * columns + column];
                sums[(row + 1) * width + column + 1] = sums[row * width + column + 1] + line;
            }
        }
        return sums;
    }

    private static double window(double[] sums, Lattice net, int column, int row, int reach) {
        int width = net.columns() + 1;
        int left = Math.max(0, column - reach);
        int right = Math.min(net.columns(), column + reach + 1);
        int top = Math.max(0, row - reach);
        int bottom = Math.min(net.rows(), row + reach + 1);
        return sums[bottom * width + right]
                - sums[top * width + right]
                - sums[bottom * width + left]
                + sums[top * width + left];
    }
}
