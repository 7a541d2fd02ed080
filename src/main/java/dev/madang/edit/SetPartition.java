package dev.madang.edit;

import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Opens or closes a movable wall.
 *
 * @param partition which
 * @param closed whether it is to be closed
 */
public record SetPartition(PartRef partition, boolean closed) implements EditCommand {

    /** Checks that a partition is given. */
    public SetPartition {
        Objects.requireNonNull(partition, "partition");
    }

    @Override
    public PlanChange apply(Plan plan) {
        Set<PartRef> next = new TreeSet<>(plan.closedPartitions());
        boolean changed = closed ? next.add(partition) : next.remove(partition);
        return changed ? PlanChange.everywhere(plan, plan.withClosedPartitions(next)) : PlanChange.none(plan);
    }

    @Override
    public String labelKey() {
        return closed ? "edit.partition.close" : "edit.partition.open";
    }
}
