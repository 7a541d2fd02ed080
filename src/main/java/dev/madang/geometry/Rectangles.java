package dev.madang.geometry;

import dev.madang.model.Vec;
import java.util.List;

/** Arithmetic on rectangles given by four corners in order, at any rotation. */
final class Rectangles {

    private Rectangles() {}

    /** Returns the rectangle with each side moved in; empty if nothing remains. */
    static List<Vec> inset(List<Vec> corners, double byMm) {
        Vec origin = corners.get(0);
        double width = origin.distanceTo(corners.get(1));
        double depth = origin.distanceTo(corners.get(3));
        if (width <= 2 * byMm || depth <= 2 * byMm) {
            return List.of();
        }
        double ux = (corners.get(1).x() - origin.x()) / width * byMm;
        double uy = (corners.get(1).y() - origin.y()) / width * byMm;
        double vx = (corners.get(3).x() - origin.x()) / depth * byMm;
        double vy = (corners.get(3).y() - origin.y()) / depth * byMm;
        return List.of(
                corners.get(0).plus(ux + vx, uy + vy),
                corners.get(1).plus(-ux + vx, -uy + vy),
                corners.get(2).plus(-ux - vx, -uy - vy),
                corners.get(3).plus(ux - vx, uy - vy));
    }

    /** Tells whether two rectangles share interior: no side of either separates them. Empty ones share nothing. */
    static boolean interiorsMeet(List<Vec> one, List<Vec> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && !isSeparatedBySideOf(one, other)
                && !isSeparatedBySideOf(other, one);
    }

    private static boolean isSeparatedBySideOf(List<Vec> rectangle, List<Vec> other) {
        Vec origin = rectangle.get(0);
        return isSeparatedAlong(origin, rectangle.get(1), other) || isSeparatedAlong(origin, rectangle.get(3), other);
    }

    /** Along the side from {@code origin} to {@code end}, the rectangle itself reaches from 0 to the side's length. */
    private static boolean isSeparatedAlong(Vec origin, Vec end, List<Vec> other) {
        double ax = end.x() - origin.x();
        double ay = end.y() - origin.y();
        double reach = ax * ax + ay * ay;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (Vec corner : other) {
            double along = (corner.x() - origin.x()) * ax + (corner.y() - origin.y()) * ay;
            min = Math.min(min, along);
            max = Math.max(max, along);
        }
        return max <= 0 || min >= reach;
    }
}
