package dev.madang.view.venue;

import dev.madang.model.Vec;

/**
 * Where the pointer is, and what is held with it.
 *
 * @param place where on the level
 * @param square whether right angles are wanted: Shift
 * @param free whether nothing is to snap: Ctrl, or Cmd on a Mac
 */
record Spot(Vec place, boolean square, boolean free) {

    static Spot at(double x, double y) {
        return new Spot(new Vec(x, y), false, false);
    }
}
