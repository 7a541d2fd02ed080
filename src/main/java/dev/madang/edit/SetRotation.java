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
 * Gives rectangles one direction, each turned about its own middle. Polygons, and what is locked, stay.
 *
 * @param ids what to turn
 * @param rotationCdeg the direction, hundredths of a degree in [0, 36000)
 */
public record SetRotation(Set<ElementId> ids, int rotationCdeg) implements EditCommand {

    /** Copies the ids in their order. */
    public SetRotation {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Edits.replace(plan, Locks.free(plan, ids), this::turned);
    }

    private PlanElement turned(PlanElement element) {
        return element instanceof AreaElement area && area.shape() instanceof Rect rect
                ? area.rotated(rotationCdeg - rect.rotation(), rect.center())
                : element;
    }

    @Override
    public String labelKey() {
        return "edit.rotate";
    }
}
