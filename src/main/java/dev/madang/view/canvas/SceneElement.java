package dev.madang.view.canvas;

import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Zone;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element with the picture of it.
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

    /**
     * Returns the picture of the element elsewhere, if it is the same but for its place: moving a picture takes a tenth
     * of the time of making it.
     */
    Optional<SceneElement> movedTo(PlanElement other, Plan plan) {
        Bounds there = other.shape().bounds();
        double dx = there.minX() - bounds.minX();
        double dy = there.minY() - bounds.minY();
        boolean isWhole = dx == Math.rint(dx) && dy == Math.rint(dy);
        boolean isSame = isWhole
                && exhibitor == exhibitorIn(plan, other)
                && other.equals(element.moved(Math.toIntExact(Math.round(dx)), Math.toIntExact(Math.round(dy))));
        return isSame ? Optional.of(new SceneElement(other, exhibitor, there, sketch.moved(dx, dy))) : Optional.empty();
    }

    static @Nullable Exhibitor exhibitorIn(Plan plan, PlanElement element) {
        return element instanceof Booth booth ? plan.exhibitorOf(booth).orElse(null) : null;
    }
}
