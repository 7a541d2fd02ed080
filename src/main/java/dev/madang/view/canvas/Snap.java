package dev.madang.view.canvas;

import java.util.List;

/**
 * How far to go on to where something snaps, and why.
 *
 * @param dx millimetres to the right
 * @param dy millimetres down
 * @param guides what binds there; empty if only the grid does
 */
record Snap(double dx, double dy, List<Guide> guides) {

    /** Stay where it is. */
    static final Snap NONE = new Snap(0, 0, List.of());

    Snap {
        guides = List.copyOf(guides);
    }
}
