package dev.madang.edit;

import dev.madang.model.Plan;
import java.util.Objects;
import java.util.Set;

/**
 * Gives the plan another title.
 *
 * @param name the new title
 */
public record RenamePlan(String name) implements EditCommand {

    /** Checks that a name is given. */
    public RenamePlan {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public PlanChange apply(Plan plan) {
        return plan.name().equals(name) ? PlanChange.none(plan) : PlanChange.of(plan, plan.withName(name), Set.of());
    }

    @Override
    public String labelKey() {
        return "edit.rename";
    }
}
