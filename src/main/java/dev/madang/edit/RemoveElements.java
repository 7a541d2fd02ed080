package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.Set;

/**
 * Removes zones, features and booths. Exhibitors stay in their list.
 *
 * @param ids what to remove
 */
public record RemoveElements(Set<ElementId> ids) implements EditCommand {

    /** Copies the ids. */
    public RemoveElements {
        ids = Set.copyOf(ids);
    }

    @Override
    public PlanChange apply(Plan plan) {
        ids.forEach(id -> Edits.element(plan, id));
        return ids.isEmpty() ? PlanChange.none(plan) : PlanChange.of(plan, plan.withoutElements(ids), ids);
    }

    @Override
    public String labelKey() {
        return "edit.remove";
    }
}
