package dev.madang.edit;

import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Group;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is arranged as one: a single element, or the elements of a group that is taken as a whole.
 *
 * @param elements its elements, at least one
 * @param bounds the box around them
 * @param isLocked whether one of them is locked, so that none of them is moved
 */
record Unit(List<PlanElement> elements, Bounds bounds, boolean isLocked) {

    /** Returns the units that elements make up, in their order. Linear in the number of elements and group members. */
    static List<Unit> of(Plan plan, Collection<ElementId> ids) {
        Map<ElementId, Group> groups = wholeGroups(plan, new LinkedHashSet<>(ids));
        Map<ElementId, List<PlanElement>> gathered = new LinkedHashMap<>();
        for (ElementId id : ids) {
            Group group = groups.get(id);
            gathered.computeIfAbsent(group == null ? id : group.id(), key -> new ArrayList<>())
                    .add(Edits.element(plan, id));
        }
        Set<ElementId> locked = plan.layout().locked();
        return gathered.values().stream().map(elements -> of(elements, locked)).toList();
    }

    boolean contains(ElementId id) {
        return elements.stream().anyMatch(element -> element.id().equals(id));
    }

    private static Unit of(List<PlanElement> elements, Set<ElementId> locked) {
        Bounds box = elements.stream()
                .map(element -> element.shape().bounds())
                .reduce(Bounds::union)
                .orElseThrow();
        boolean isLocked =
                !locked.isEmpty() && elements.stream().map(PlanElement::id).anyMatch(locked::contains);
        return new Unit(List.copyOf(elements), box, isLocked);
    }

    private static Map<ElementId, Group> wholeGroups(Plan plan, Set<ElementId> ids) {
        Map<ElementId, Group> byMember = new HashMap<>();
        for (Group group : plan.layout().groups().values()) {
            if (ids.containsAll(group.members())) {
                group.members().forEach(member -> byMember.put(member, group));
            }
        }
        return byMember;
    }
}
