package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import java.util.HashMap;
import java.util.Map;

/** Collects by how much each of many elements is moved, and moves them all at once. */
final class Moves {

    private final Plan plan;
    private final Map<ElementId, int[]> byId = new HashMap<>();

    Moves(Plan plan) {
        this.plan = plan;
    }

    /** Moves all elements of a unit. */
    void add(Unit unit, long dx, long dy) {
        for (PlanElement element : unit.elements()) {
            byId.put(element.id(), new int[] {Math.toIntExact(dx), Math.toIntExact(dy)});
        }
    }

    PlanChange done() {
        return Edits.replace(plan, byId.keySet(), element -> {
            int[] by = byId.getOrDefault(element.id(), new int[2]);
            return by[0] == 0 && by[1] == 0 ? element : element.moved(by[0], by[1]);
        });
    }
}
