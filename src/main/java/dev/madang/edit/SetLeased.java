package dev.madang.edit;

import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Leases a hall for the event, or gives it back.
 *
 * @param hall which
 * @param leased whether the event is to have it
 */
public record SetLeased(PartRef hall, boolean leased) implements EditCommand {

    /** Checks that a hall is given. */
    public SetLeased {
        Objects.requireNonNull(hall, "hall");
    }

    @Override
    public PlanChange apply(Plan plan) {
        Set<PartRef> next = new TreeSet<>(plan.leased());
        boolean changed = leased ? next.add(hall) : next.remove(hall);
        return changed ? PlanChange.everywhere(plan, plan.withLeased(next)) : PlanChange.none(plan);
    }

    @Override
    public String labelKey() {
        return leased ? "edit.lease" : "edit.unlease";
    }
}
