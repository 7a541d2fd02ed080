package dev.madang.geometry;

import dev.madang.model.Vec;

/**
 * The free way between two things, across.
 *
 * @param widthMm how wide it is
 * @param from where it ends on one of them
 * @param to where it ends on the other
 */
public record Passage(double widthMm, Vec from, Vec to) {

    /** There is none: it is as wide as can be. */
    static final Passage NONE = new Passage(Double.POSITIVE_INFINITY, new Vec(0, 0), new Vec(0, 0));

    /** Returns its middle. */
    public Vec middle() {
        return new Vec((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    /** Returns the same way seen from the other end. */
    Passage reversed() {
        return new Passage(widthMm, to, from);
    }
}
