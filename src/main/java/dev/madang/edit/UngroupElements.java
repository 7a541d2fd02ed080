package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Group;
import dev.madang.model.Plan;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Dissolves every group of which one of the given elements is a member.
 *
 * @param ids the elements
 */
public record UngroupElements(Set<ElementId> ids) implements EditCommand {

    /** Copies the ids in their order. */
    public UngroupElements {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    @Override
    public PlanChange apply(Plan plan) {
        List<Group> dissolved = plan.layout().groups().values().stream()
                .filter(group -> group.members().stream().anyMatch(ids::contains))
                .toList();
        if (dissolved.isEmpty()) {
            return PlanChange.none(plan);
        }
        Set<ElementId> touched = new LinkedHashSet<>();
        dissolved.forEach(group -> touched.addAll(group.members()));
        List<ElementId> gone = dissolved.stream().map(Group::id).toList();
        return PlanChange.of(
                plan,
                plan.withLayout(plan.layout().withGroups(plan.layout().groups().without(gone))),
                touched);
    }

    @Override
    public String labelKey() {
        return "edit.ungroup";
    }
}
