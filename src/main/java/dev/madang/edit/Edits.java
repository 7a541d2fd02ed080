package dev.madang.edit;

import dev.madang.geometry.Outlines;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Polygon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the edits share: replacing elements one by one while unchanged ones stay the same objects. */
final class Edits {

    private Edits() {}

    /** Replaces every element of the given ids by what {@code change} makes of it. */
    static PlanChange replace(Plan plan, Collection<ElementId> ids, UnaryOperator<PlanElement> change) {
        List<PlanElement> changed = new ArrayList<>();
        Set<ElementId> touched = new LinkedHashSet<>();
        for (ElementId id : ids) {
            PlanElement element = element(plan, id);
            PlanElement next = change.apply(element);
            if (!next.equals(element)) {
                requireSimple(next);
                changed.add(next);
                touched.add(id);
            }
        }
        return changed.isEmpty() ? PlanChange.none(plan) : PlanChange.of(plan, plan.withElements(changed), touched);
    }

    /** Replaces every booth of the given ids by what {@code change} makes of it. */
    static PlanChange replaceBooths(Plan plan, Collection<ElementId> ids, UnaryOperator<Booth> change) {
        ids.forEach(id -> booth(plan, id));
        return replace(plan, ids, element -> change.apply((Booth) element));
    }

    /**
     * Checks that an outline does not cross itself. Rounding after a turn can make it do so; the file that was saved
     * then could not be read again.
     */
    static void requireSimple(PlanElement element) {
        if (element.shape() instanceof Polygon outline && !Outlines.isSimple(outline)) {
            throw new IllegalArgumentException("The outline of \"" + element.id() + "\" would cross or touch itself.");
        }
    }

    static PlanElement element(Plan plan, ElementId id) {
        return plan.element(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("There is nothing with id \"" + id + "\" in the plan."));
    }

    static Booth booth(Plan plan, ElementId id) {
        return plan.booths()
                .get(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no booth with id \"" + id + "\"."));
    }
}
