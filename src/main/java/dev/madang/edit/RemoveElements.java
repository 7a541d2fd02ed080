package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.LinkedHashSet;
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
        if (ids.isEmpty()) {
            return PlanChange.none(plan);
        }
        // Dimensions that were held to what is gone stay, but are held to nothing.
        Set<ElementId> touched = new LinkedHashSet<>(ids);
        plan.layout().dimensions().values().stream()
                .filter(dimension -> dimension.isHeldTo(ids))
                .forEach(dimension -> touched.add(dimension.id()));
        return PlanChange.of(plan, plan.withoutElements(ids), touched);
    }

    @Override
    public String labelKey() {
        return "edit.remove";
    }
}
