package dev.madang.edit;

import dev.madang.model.Anchor;
import dev.madang.model.AreaElement;
import dev.madang.model.Booth;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Group;
import dev.madang.model.Layout;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Some booths that take the place of others: dimensions are held on where there is still such a place, the new ones are
 * in the group of the old ones, and locked if one of those was.
 */
final class Reshaping {

    /** Rounding may move a corner by this much. */
    private static final double SAME_PLACE_MM = 2;

    private final Plan plan;
    private final Set<ElementId> old;
    private final List<Booth> made;
    private final Set<ElementId> touched = new LinkedHashSet<>();

    /** The old ones stay in the layout until they are removed. */
    Reshaping(Plan plan, Set<ElementId> old, List<Booth> made) {
        this.plan = plan;
        this.old = old;
        this.made = made;
        made.forEach(booth -> touched.add(booth.id()));
        touched.addAll(old);
    }

    /** Returns everything that is another; complete after {@link #layout()}. */
    Set<ElementId> touched() {
        return touched;
    }

    /** Returns the layout with the new ones beside what is left of the old. */
    Layout layout() {
        List<PlanElement> changed = new ArrayList<>(made);
        for (Dimension dimension : plan.layout().dimensions().values()) {
            if (dimension.isHeldTo(old)) {
                changed.add(dimension.mapped(this::held));
                touched.add(dimension.id());
            }
        }
        return locked(grouped(plan.layout().with(changed)));
    }

    private Anchor held(Anchor anchor) {
        if (anchor.holder().filter(old::contains).isEmpty()) {
            return anchor;
        }
        Vec at = anchor.at().toVec();
        for (AreaElement area : made) {
            List<Vec> spots = Anchor.spots(area.shape());
            for (int i = 0; i < spots.size(); i++) {
                if (spots.get(i).distanceTo(at) <= SAME_PLACE_MM) {
                    return Anchor.on(area, i);
                }
            }
        }
        return anchor.freed();
    }

    private Layout grouped(Layout layout) {
        List<Group> groups = old.stream()
                .flatMap(id -> plan.layout().groupOf(id).stream())
                .distinct()
                .toList();
        boolean isIn = made.stream()
                .anyMatch(booth -> plan.layout().groupOf(booth.id()).isPresent());
        if (groups.isEmpty() || (isIn && made.size() == 1)) {
            return layout;
        }
        Group group = groups.get(0);
        Set<ElementId> members = new LinkedHashSet<>(group.members());
        made.forEach(booth -> members.add(booth.id()));
        Elements<Group> all = layout.groups().with(new Group(group.id(), members));
        return layout.withGroups(all);
    }

    private Layout locked(Layout layout) {
        if (old.stream().noneMatch(layout.locked()::contains)) {
            return layout;
        }
        Set<ElementId> locked = new LinkedHashSet<>(layout.locked());
        made.forEach(booth -> locked.add(booth.id()));
        return layout.withLocked(locked);
    }
}
