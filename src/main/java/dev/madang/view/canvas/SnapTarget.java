package dev.madang.view.canvas;

import dev.madang.model.Bounds;

/**
 * Something to which moved things can snap, or up to which distances are measured.
 *
 * @param box the box around it; a wall is a box without width
 * @param kind what it is
 */
record SnapTarget(Bounds box, Kind kind) {

    /** What it is, and so what it offers. */
    enum Kind {
        /** A booth or feature. */
        STAND(true, true, true),
        /** An outer wall or a closed partition. */
        WALL(false, true, true),
        /** A column. */
        COLUMN(true, false, true),
        /** A row of columns: the line through their middles. */
        COLUMN_LINE(true, false, false),
        /** A corner of something that does not stand upright. */
        CORNER(false, false, false),
        /** A line on the floor: a zone's edge, the line between two halls. */
        LINE(false, false, false);

        private final boolean middle;
        private final boolean aisle;
        private final boolean obstacle;

        Kind(boolean middle, boolean aisle, boolean obstacle) {
            this.middle = middle;
            this.aisle = aisle;
            this.obstacle = obstacle;
        }
    }

    /** Tells whether middles line up with its middle. */
    boolean hasMiddle() {
        return kind.middle;
    }

    /** Tells whether an aisle runs along it. */
    boolean hasAisle() {
        return kind.aisle;
    }

    /** Tells whether nobody can walk through it. */
    boolean isObstacle() {
        return kind.obstacle;
    }
}
