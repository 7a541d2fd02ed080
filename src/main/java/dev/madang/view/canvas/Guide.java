package dev.madang.view.canvas;

import dev.madang.model.Bounds;

/**
 * Why something snapped: a line along which it lies, or a distance that it keeps.
 *
 * @param kind what binds
 * @param axis the direction in which it was moved to get there
 * @param at where along that axis: the line, or the moved thing's edge for a distance
 * @param from begin of the line across the axis; for a distance, the other edge along the axis
 * @param to end of the line across the axis; for a distance, where across the axis it is drawn
 */
record Guide(Kind kind, Axis axis, double at, double from, double to) {

    /** What binds, the strongest first. */
    enum Kind {
        EDGE,
        AISLE,
        /** A distance that is the same as the one beside it. */
        GAP,
        MIDDLE
    }

    /** Returns the box around what is drawn. */
    Bounds box() {
        return isDistance() ? axis.box(Math.min(at, from), Math.max(at, from), to, to) : axis.box(at, at, from, to);
    }

    /** Tells whether a distance binds, rather than a line. */
    boolean isDistance() {
        return kind == Kind.AISLE || kind == Kind.GAP;
    }

    /** Returns the distance kept. */
    double distanceMm() {
        return Math.abs(at - from);
    }
}
