package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes exhibitors off the list and empties their booths.
 *
 * @param ids who
 */
public record RemoveExhibitors(Set<ElementId> ids) implements EditCommand {

    /** Copies the ids. */
    public RemoveExhibitors {
        ids = Set.copyOf(ids);
    }

    @Override
    public PlanChange apply(Plan plan) {
        for (ElementId id : ids) {
            if (!plan.exhibitors().contains(id)) {
                throw new IllegalArgumentException("There is no exhibitor with id \"" + id + "\".");
            }
        }
        if (ids.isEmpty()) {
            return PlanChange.none(plan);
        }
        List<Booth> emptied = plan.booths().values().stream()
                .filter(booth -> booth.occupant().filter(ids::contains).isPresent())
                .map(booth -> booth.withExhibitor(null))
                .toList();
        Set<ElementId> touched = new LinkedHashSet<>(ids);
        emptied.forEach(booth -> touched.add(booth.id()));
        Plan after = plan.withElements(emptied).withExhibitors(plan.exhibitors().without(ids));
        return PlanChange.of(plan, after, touched);
    }

    @Override
    public String labelKey() {
        return "edit.exhibitor.remove";
    }
}
