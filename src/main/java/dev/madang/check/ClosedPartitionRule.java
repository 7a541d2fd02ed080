package dev.madang.check;

import dev.madang.model.Partition;
import dev.madang.rules.Measure;
import java.util.List;

/** Nothing may stand across a movable wall that is closed. Touching is legal. */
final class ClosedPartitionRule implements LocalRule {

    static final String ID = "closed-partition";

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        for (Partition partition : around.ground().closedPartitions()) {
            if (placed.footprint().isCrossedBy(partition.line())) {
                outcome.found(finding(placed, partition, around.ground()));
            }
        }
    }

    private static Finding finding(Placed placed, Partition partition, Ground ground) {
        List<String> parts = List.of(partition.id());
        return placed.error(ID, ground, placed.footprint().sharedWith(partition.line()), Measure.LENGTH_MM, parts);
    }
}
