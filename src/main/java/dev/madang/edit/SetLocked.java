package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Locks elements, so that they are not moved, turned, resized or removed by hand, or unlocks them.
 *
 * @param ids the elements
 * @param locked whether they are to be locked
 */
public record SetLocked(Set<ElementId> ids, boolean locked) implements EditCommand {

    /** Copies the ids in their order. */
    public SetLocked {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    @Override
    public PlanChange apply(Plan plan) {
        Set<ElementId> next = new LinkedHashSet<>(plan.layout().locked());
        Set<ElementId> touched = new LinkedHashSet<>();
        for (ElementId id : ids) {
            Edits.element(plan, id);
            if (locked ? next.add(id) : next.remove(id)) {
                touched.add(id);
            }
        }
        return touched.isEmpty()
                ? PlanChange.none(plan)
                : PlanChange.of(plan, plan.withLayout(plan.layout().withLocked(next)), touched);
    }

    @Override
    public String labelKey() {
        return locked ? "edit.lock" : "edit.unlock";
    }
}
