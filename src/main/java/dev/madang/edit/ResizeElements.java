package dev.madang.edit;

import dev.madang.model.AreaElement;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Gives rectangles another width or depth, or both. The corner about which each is turned stays; polygons, and what is
 * locked, stay as they are.
 *
 * @param ids what to resize
 * @param width millimetres along each one's own x axis; 0 to leave the widths
 * @param depth millimetres along each one's own y axis; 0 to leave the depths
 */
public record ResizeElements(Set<ElementId> ids, int width, int depth) implements EditCommand {

    /** Copies the ids in their order. */
    public ResizeElements {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Edits.replace(plan, Locks.free(plan, ids), this::resized);
    }

    private PlanElement resized(PlanElement element) {
        if (element instanceof AreaElement area && area.shape() instanceof Rect rect) {
            return area.withShape(new Rect(
                    rect.at(), width == 0 ? rect.width() : width, depth == 0 ? rect.depth() : depth, rect.rotation()));
        }
        return element;
    }

    @Override
    public String labelKey() {
        return "edit.resizeAll";
    }
}
