package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Turns each thing about its own middle; a whole group about the middle of the group. What is locked stays.
 *
 * @param ids what to turn
 * @param angleCdeg hundredths of a degree clockwise
 */
public record TurnElements(Set<ElementId> ids, int angleCdeg) implements EditCommand {

    /** Copies the ids in their order. */
    public TurnElements {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    @Override
    public PlanChange apply(Plan plan) {
        Map<ElementId, Vec> pivots = new HashMap<>();
        for (Unit unit : Unit.of(plan, ids)) {
            if (!unit.isLocked()) {
                Vec pivot = middle(unit);
                unit.elements().forEach(element -> pivots.put(element.id(), pivot));
            }
        }
        return Edits.replace(plan, pivots.keySet(), e -> turned(e, pivots));
    }

    private PlanElement turned(PlanElement element, Map<ElementId, Vec> pivots) {
        Vec pivot = pivots.get(element.id());
        return pivot == null ? element : element.rotated(angleCdeg, pivot);
    }

    /** Turning about the box's middle would let a slanted rectangle wander. */
    private static Vec middle(Unit unit) {
        return unit.elements().size() == 1 && unit.elements().get(0).shape() instanceof Rect rect
                ? rect.center()
                : unit.bounds().center();
    }

    @Override
    public String labelKey() {
        return "edit.rotate";
    }
}
