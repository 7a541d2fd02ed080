package dev.madang.view.canvas;

import dev.madang.model.Vec;

/**
 * Where the pointer is, and which keys are held with it.
 *
 * @param x pixels from the left edge of the canvas
 * @param y pixels from its top edge
 * @param place the same on the level
 * @param keys the keys held
 */
record Pointer(double x, double y, Vec place, Keys keys) {

    /**
     * Keys that change what a gesture does.
     *
     * @param shift keeps to an axis or to proportion
     * @param alt duplicates
     * @param free switches snapping off: Ctrl, or Cmd on a Mac
     */
    record Keys(boolean shift, boolean alt, boolean free) {
        static final Keys NONE = new Keys(false, false, false);
    }

    /** Returns the distance in pixels to where the pointer was. */
    double distancePx(Pointer other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    boolean shift() {
        return keys.shift();
    }

    boolean alt() {
        return keys.alt();
    }

    boolean free() {
        return keys.free();
    }
}
