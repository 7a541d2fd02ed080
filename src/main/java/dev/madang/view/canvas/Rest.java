package dev.madang.view.canvas;

import dev.madang.model.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Where a pointer rests that has just put something down. Until it leaves, nothing further is shown there: a second one
 * upon the first would only be a collision that nobody wants.
 */
final class Rest {

    /** How far the pointer goes until it is on its way to the next. */
    static final double LEFT_PX = 8;

    private @Nullable Plan pressed;
    private @Nullable Pointer at;

    /** A button goes down while the plan is this. */
    void press(Plan plan) {
        pressed = plan;
    }

    /** Tells whether the pointer still rests where its last press has changed the plan. */
    boolean holds(Pointer pointer, Plan plan) {
        if (pressed != null && pressed != plan) {
            at = pointer;
        }
        pressed = null;
        if (at != null && pointer.distancePx(at) >= LEFT_PX) {
            at = null;
        }
        return at != null;
    }
}
