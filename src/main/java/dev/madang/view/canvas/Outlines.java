package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.List;
import java.util.stream.DoubleStream;

/** Plain arithmetic on closed outlines, as the pointer needs it: what is under it, what a rubber band touches. */
final class Outlines {

    private Outlines() {}

    /** Tells whether a place lies inside, by counting the sides that a ray to the right crosses. */
    static boolean contains(List<Vec> corners, Vec place) {
        boolean inside = false;
        Vec from = corners.get(corners.size() - 1);
        for (Vec to : corners) {
            if ((from.y() > place.y()) != (to.y() > place.y()) && place.x() < crossingX(from, to, place.y())) {
                inside = !inside;
            }
            from = to;
        }
        return inside;
    }

    /** Returns the distance from a place to the nearest side. */
    static double distanceToSides(List<Vec> corners, Vec place) {
        double nearest = Double.POSITIVE_INFINITY;
        Vec from = corners.get(corners.size() - 1);
        for (Vec to : corners) {
            nearest = Math.min(nearest, distance(from, to, place));
            from = to;
        }
        return nearest;
    }

    /** Tells whether the figure and the box share a point; touching counts. */
    static boolean touches(List<Vec> corners, Bounds box) {
        if (!Bounds.around(corners).touches(box)) {
            return false;
        }
        if (corners.stream().anyMatch(box::contains) || contains(corners, box.center())) {
            return true;
        }
        Vec from = corners.get(corners.size() - 1);
        for (Vec to : corners) {
            if (crosses(from, to, box)) {
                return true;
            }
            from = to;
        }
        return false;
    }

    /** Returns where a line crosses the sides, sorted: it runs inside from the first to the second, and so on. */
    static double[] cuts(List<Vec> corners, Axis axis, double at) {
        DoubleStream.Builder cuts = DoubleStream.builder();
        Vec from = corners.get(corners.size() - 1);
        for (Vec to : corners) {
            double a = axis == Axis.X ? from.x() : from.y();
            double b = axis == Axis.X ? to.x() : to.y();
            if ((a > at) != (b > at)) {
                double share = (at - a) / (b - a);
                cuts.add(
                        axis == Axis.X
                                ? from.y() + share * (to.y() - from.y())
                                : from.x() + share * (to.x() - from.x()));
            }
            from = to;
        }
        return cuts.build().sorted().toArray();
    }

    private static double crossingX(Vec from, Vec to, double y) {
        return from.x() + (y - from.y()) / (to.y() - from.y()) * (to.x() - from.x());
    }

    private static double distance(Vec from, Vec to, Vec place) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((place.x() - from.x()) * dx + (place.y() - from.y()) * dy) / length;
        double share = Math.max(0, Math.min(1, along));
        return place.distanceTo(from.plus(dx * share, dy * share));
    }

    /** Clips the side to the box after Liang and Barsky; something left over means that they meet. */
    private static boolean crosses(Vec from, Vec to, Bounds box) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double[] direction = {-dx, dx, -dy, dy};
        double[] room = {from.x() - box.minX(), box.maxX() - from.x(), from.y() - box.minY(), box.maxY() - from.y()};
        double enter = 0;
        double leave = 1;
        for (int side = 0; side < 4; side++) {
            if (direction[side] == 0 && room[side] < 0) {
                return false;
            }
            if (direction[side] < 0) {
                enter = Math.max(enter, room[side] / direction[side]);
            } else if (direction[side] > 0) {
                leave = Math.min(leave, room[side] / direction[side]);
            }
        }
        return enter <= leave;
    }
}
