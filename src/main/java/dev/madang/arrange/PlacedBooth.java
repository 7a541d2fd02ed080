package dev.madang.arrange;

import dev.madang.model.Booth;
import dev.madang.model.NumberRules.Way;
import dev.madang.model.Vec;
import java.util.List;

/**
 * Where a booth lies as one walks the rows: along them and across them, in millimetres, both growing on the way.
 *
 * @param booth the booth
 * @param along where it begins along the row
 * @param alongEnd where it ends along the row
 * @param across where it begins across the rows
 * @param acrossEnd where it ends across the rows
 */
record PlacedBooth(Booth booth, double along, double alongEnd, double across, double acrossEnd) {

    private static final Vec ORIGIN = new Vec(0, 0);

    /** Turns a booth back by the angle of its block, and lays it out as one walks. */
    static PlacedBooth of(Booth booth, int angleCdeg, Way way) {
        List<Vec> corners = booth.shape().corners().stream()
                .map(corner -> corner.rotated(-angleCdeg, ORIGIN))
                .toList();
        double[] xs = range(
                corners.stream().mapToDouble(Vec::x).toArray(), way.corner().isRight());
        double[] ys = range(
                corners.stream().mapToDouble(Vec::y).toArray(), way.corner().isBottom());
        double[] along = way.alongColumns() ? ys : xs;
        double[] across = way.alongColumns() ? xs : ys;
        return new PlacedBooth(booth, along[0], along[1], across[0], across[1]);
    }

    double middle() {
        return (across + acrossEnd) / 2;
    }

    double depth() {
        return acrossEnd - across;
    }

    private static double[] range(double[] values, boolean backwards) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        return backwards ? new double[] {-max, -min} : new double[] {min, max};
    }
}
