package dev.madang.geometry;

import dev.madang.model.Vec;

/** Arithmetic on straight lines between two places. */
final class Lines {

    private Lines() {}

    /** Returns the place on a line that is nearest to another place. */
    static Vec nearest(Vec from, Vec to, Vec place) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        if (square == 0) {
            return from;
        }
        double share = ((place.x() - from.x()) * dx + (place.y() - from.y()) * dy) / square;
        return share <= 0 ? from : share >= 1 ? to : new Vec(from.x() + share * dx, from.y() + share * dy);
    }

    /** Tells whether two lines pass through each other; those that only touch need not. */
    static boolean cross(Vec a, Vec b, Vec c, Vec d) {
        return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
    }

    /** Returns more than 0 if a place lies on one hand of a line, less if on the other. */
    static double turn(Vec from, Vec to, Vec place) {
        return (to.x() - from.x()) * (place.y() - from.y()) - (to.y() - from.y()) * (place.x() - from.x());
    }
}
