package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Group;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Adds elements with their groups, and the exhibitors that take them: copies, or what is pasted.
 *
 * @param labelKey key of the deed's name
 * @param elements what to add; their ids must be new to the plan
 * @param groups groups of them
 * @param exhibitors exhibitors that are not in the plan yet
 */
public record PlaceElements(String labelKey, List<PlanElement> elements, List<Group> groups, List<Exhibitor> exhibitors)
        implements EditCommand {

    /** Copies the lists. */
    public PlaceElements {
        Objects.requireNonNull(labelKey, "labelKey");
        elements = List.copyOf(elements);
        groups = List.copyOf(groups);
        exhibitors = List.copyOf(exhibitors);
    }

    /** Returns the deed of adding copies. */
    public static PlaceElements of(String labelKey, Copies copies) {
        return new PlaceElements(labelKey, copies.elements(), copies.groups(), List.of());
    }

    @Override
    public PlanChange apply(Plan plan) {
        if (elements.isEmpty()) {
            return PlanChange.none(plan);
        }
        Set<ElementId> added = new LinkedHashSet<>();
        elements.forEach(Edits::requireSimple);
        elements.forEach(element -> requireNew(plan, added, element.id()));
        groups.forEach(group -> requireNew(plan, new LinkedHashSet<>(added), group.id()));
        Plan after = plan.withExhibitors(plan.exhibitors().with(exhibitors)).withElements(elements);
        after = after.withLayout(
                after.layout().withGroups(after.layout().groups().with(groups)));
        exhibitors.forEach(exhibitor -> added.add(exhibitor.id()));
        return PlanChange.of(plan, after, added);
    }

    private static void requireNew(Plan plan, Set<ElementId> added, ElementId id) {
        if (plan.usesId(id) || !added.add(id)) {
            throw new IllegalArgumentException("id \"" + id + "\" is already used.");
        }
    }
}
