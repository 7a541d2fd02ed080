package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A step from one plan to the next.
 *
 * @param before the plan before
 * @param after the plan after; the same object if nothing happened
 * @param touched ids of all zones, features, booths and exhibitors that were added, changed or removed
 * @param everywhere whether halls, partitions, levels or rules changed, so that more than the touched may differ
 */
public record PlanChange(Plan before, Plan after, Set<ElementId> touched, boolean everywhere) {

    /** Copies the ids in their order. */
    public PlanChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        touched = Collections.unmodifiableSet(new LinkedHashSet<>(touched));
    }

    /**
     * Returns a step that touches the given ids only. Numbers that sold booths lose by it begin to rest here, and what
     * is sold is taken down, so that no edit can forget it.
     */
    public static PlanChange of(Plan before, Plan after, Set<ElementId> touched) {
        return settled(before, after, touched, false);
    }

    /** Returns a step that may concern everything. */
    public static PlanChange everywhere(Plan before, Plan after) {
        return new PlanChange(before, after, Set.of(), true);
    }

    /** Returns a step that may concern everything, and surely what is touched; numbers that it frees rest. */
    static PlanChange everywhere(Plan before, Plan after, Set<ElementId> touched) {
        return settled(before, after, touched, true);
    }

    private static PlanChange settled(Plan before, Plan after, Set<ElementId> touched, boolean everywhere) {
        Plan rested = FreedNumbers.rest(before, after, touched);
        List<Booth> promised = Promises.settled(before, rested, touched);
        if (promised.isEmpty()) {
            return new PlanChange(before, rested, touched, everywhere);
        }
        Set<ElementId> all = new LinkedHashSet<>(touched);
        promised.forEach(booth -> all.add(booth.id()));
        return new PlanChange(before, rested.withBooths(rested.booths().with(promised)), all, everywhere);
    }

    /** Returns the step that changes nothing. */
    public static PlanChange none(Plan plan) {
        return new PlanChange(plan, plan, Set.of(), false);
    }

    /** Tells whether nothing happened. */
    public boolean isNone() {
        return before == after;
    }

    /** Returns the way back. */
    public PlanChange reversed() {
        return new PlanChange(after, before, touched, everywhere);
    }
}
