package dev.madang.edit;

import dev.madang.model.Exhibitor;
import dev.madang.model.Plan;
import java.util.Objects;
import java.util.Set;

/**
 * Adds an exhibitor to the list, or replaces the one of the same id.
 *
 * @param exhibitor who
 */
public record PutExhibitor(Exhibitor exhibitor) implements EditCommand {

    /** Checks that somebody is given. */
    public PutExhibitor {
        Objects.requireNonNull(exhibitor, "exhibitor");
    }

    @Override
    public PlanChange apply(Plan plan) {
        if (plan.exhibitors().get(exhibitor.id()).filter(exhibitor::equals).isPresent()) {
            return PlanChange.none(plan);
        }
        Plan after = plan.withExhibitors(plan.exhibitors().with(exhibitor));
        return PlanChange.of(plan, after, Set.of(exhibitor.id()));
    }

    @Override
    public String labelKey() {
        return "edit.exhibitor";
    }
}
