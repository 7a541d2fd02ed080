package dev.madang.view.canvas;

import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * A zone, feature or booth with the picture of it.
 *
 * @param element what is shown
 * @param exhibitor who takes it, or null
 * @param bounds the box around it
 * @param sketch its picture
 */
record SceneElement(PlanElement element, @Nullable Exhibitor exhibitor, Bounds bounds, Sketch sketch) {

    ElementId id() {
        return element.id();
    }

    boolean isZone() {
        return element instanceof Zone;
    }

    /** Tells whether this is still what the plan shows for the element; objects that did not change stay the same. */
    boolean shows(PlanElement other, Plan plan) {
        return element == other && exhibitor == exhibitorIn(plan, other);
    }

    static @Nullable Exhibitor exhibitorIn(Plan plan, PlanElement element) {
        return element instanceof Booth booth ? plan.exhibitorOf(booth).orElse(null) : null;
    }
}
