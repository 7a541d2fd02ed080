package dev.madang.geometry;

import dev.madang.model.Vec;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rectangle around some things together, along the sides of one of them: of all such directions, the one with the
 * least area. Costs the number of corners for each direction that sides have.
 *
 * @param lengthMm its longer side
 * @param depthMm its shorter side
 * @param middle its middle
 */
public record Extent(double lengthMm, double depthMm, Vec middle) {

    private static final double QUARTER = Math.PI / 2;

    /** Directions that differ by less are the same. */
    private static final double SAME_ANGLE = 1e-4;

    /** Returns the extent of some things, at least one. */
    public static Extent of(Collection<Solid> solids) {
        List<Vec> corners =
                solids.stream().flatMap(solid -> solid.corners().stream()).toList();
        Map<Long, Double> angles = new LinkedHashMap<>();
        for (Solid solid : solids) {
            for (int i = 0; i < solid.sides(); i++) {
                double angle = angle(solid.corners().get(i), solid.end(i));
                angles.putIfAbsent(Math.round(angle / SAME_ANGLE), angle);
            }
        }
        Extent best = new Extent(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, new Vec(0, 0));
        for (double angle : angles.values()) {
            Extent extent = along(angle, corners);
            best = extent.lengthMm * extent.depthMm < best.lengthMm * best.depthMm ? extent : best;
        }
        return best;
    }

    /** Returns the direction of a side, from 0 to a quarter turn; almost a quarter is none. */
    private static double angle(Vec from, Vec to) {
        double angle = Math.atan2(to.y() - from.y(), to.x() - from.x()) % QUARTER;
        double positive = angle < 0 ? angle + QUARTER : angle;
        return positive > QUARTER - SAME_ANGLE / 2 || positive < SAME_ANGLE / 2 ? 0 : positive;
    }

    private static Extent along(double angle, List<Vec> corners) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double minU = Double.POSITIVE_INFINITY;
        double maxU = Double.NEGATIVE_INFINITY;
        double minV = Double.POSITIVE_INFINITY;
        double maxV = Double.NEGATIVE_INFINITY;
        for (Vec corner : corners) {
            double u = corner.x() * cos + corner.y() * sin;
            double v = corner.y() * cos - corner.x() * sin;
            minU = Math.min(minU, u);
            maxU = Math.max(maxU, u);
            minV = Math.min(minV, v);
            maxV = Math.max(maxV, v);
        }
        double u = (minU + maxU) / 2;
        double v = (minV + maxV) / 2;
        Vec middle = new Vec(u * cos - v * sin, u * sin + v * cos);
        double width = maxU - minU;
        double height = maxV - minV;
        return new Extent(Math.max(width, height), Math.min(width, height), middle);
    }
}
