package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.Objects;

/**
 * Lets the exhibitors of two booths trade places, with status and history. A booth may be empty.
 *
 * @param one a booth
 * @param other another
 */
public record SwapExhibitors(ElementId one, ElementId other) implements EditCommand {

    /** Checks that both are given. */
    public SwapExhibitors {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
    }

    @Override
    public PlanChange apply(Plan plan) {
        return one.equals(other) ? PlanChange.none(plan) : Tenancy.swapped(plan, one, other);
    }

    @Override
    public String labelKey() {
        return "edit.swap";
    }
}
