package dev.madang.walk;

import dev.madang.model.Vec;

/** Arithmetic on straight lines. */
final class Segments {

    private Segments() {}

    /** Returns the distance of a place from the line from a to b. */
    static double distanceMm(double x, double y, double ax, double ay, double bx, double by) {
        double share = share(x, y, ax, ay, bx, by);
        return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
    }

    /** Returns the place on the line from a to b that is nearest to another. */
    static Vec nearest(Vec place, Vec a, Vec b) {
        double share = share(place.x(), place.y(), a.x(), a.y(), b.x(), b.y());
        return a.plus(share * (b.x() - a.x()), share * (b.y() - a.y()));
    }

    private static double share(double x, double y, double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double squared = dx * dx + dy * dy;
        double share = squared == 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / squared;
        return Math.max(0, Math.min(1, share));
    }
}
