package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Group;
import dev.madang.model.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Makes elements a group, so that they are selected and moved together. Whoever was in another group leaves it; a group
 * of which fewer than two stay is gone.
 *
 * @param id id of the new group
 * @param ids at least two elements of one level
 */
public record GroupElements(ElementId id, Set<ElementId> ids) implements EditCommand {

    /** Copies the ids in their order. */
    public GroupElements {
        Objects.requireNonNull(id, "id");
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    @Override
    public PlanChange apply(Plan plan) {
        List<String> levels = ids.stream()
                .map(member -> Edits.element(plan, member).level())
                .distinct()
                .toList();
        if (levels.size() > 1) {
            throw new IllegalArgumentException("A group must lie on one level, not on " + levels + ".");
        }
        if (plan.usesId(id)) {
            throw new IllegalArgumentException("id \"" + id + "\" is already used.");
        }
        Group made = new Group(id, ids);
        if (plan.layout().groups().values().stream()
                .anyMatch(group -> group.members().equals(ids))) {
            return PlanChange.none(plan);
        }
        Elements<Group> groups = Groups.without(plan.layout().groups(), ids).with(made);
        return PlanChange.of(plan, plan.withLayout(plan.layout().withGroups(groups)), ids);
    }

    @Override
    public String labelKey() {
        return "edit.group";
    }

    /** What groups do when members leave them. */
    static final class Groups {

        private Groups() {}

        static Elements<Group> without(Elements<Group> groups, Set<ElementId> leaving) {
            List<ElementId> gone = new ArrayList<>();
            List<Group> smaller = new ArrayList<>();
            for (Group group : groups.values()) {
                Set<ElementId> staying = new LinkedHashSet<>(group.members());
                if (staying.removeAll(leaving)) {
                    if (staying.size() < 2) {
                        gone.add(group.id());
                    } else {
                        smaller.add(new Group(group.id(), staying));
                    }
                }
            }
            return groups.without(gone).with(smaller);
        }
    }
}
