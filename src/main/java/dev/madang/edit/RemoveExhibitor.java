package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Takes an exhibitor off the list and empties its booths.
 *
 * @param id who
 */
public record RemoveExhibitor(ElementId id) implements EditCommand {

    /** Checks that somebody is given. */
    public RemoveExhibitor {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public PlanChange apply(Plan plan) {
        if (!plan.exhibitors().contains(id)) {
            throw new IllegalArgumentException("There is no exhibitor with id \"" + id + "\".");
        }
        List<Booth> emptied = plan.booths().values().stream()
                .filter(booth -> id.equals(booth.exhibitor()))
                .map(booth -> booth.withExhibitor(null))
                .toList();
        Set<ElementId> touched = new LinkedHashSet<>(Set.of(id));
        emptied.forEach(booth -> touched.add(booth.id()));
        Plan after = plan.withElements(emptied).withExhibitors(plan.exhibitors().without(Set.of(id)));
        return PlanChange.of(plan, after, touched);
    }

    @Override
    public String labelKey() {
        return "edit.exhibitor.remove";
    }
}
