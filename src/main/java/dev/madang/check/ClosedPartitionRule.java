package dev.madang.check;

import dev.madang.model.Partition;
import java.util.List;
import java.util.function.Consumer;

/** Nothing may stand across a movable wall that is closed. Touching is legal. */
final class ClosedPartitionRule implements LocalRule {

    static final String ID = "closed-partition";

    @Override
    public void check(Placed placed, Surroundings around, Consumer<Finding> found) {
        for (Partition partition : around.ground().closedPartitions()) {
            if (placed.footprint().isCrossedBy(partition.line())) {
                found.accept(finding(placed, partition, around.ground()));
            }
        }
    }

    private static Finding finding(Placed placed, Partition partition, Ground ground) {
        List<String> parts = List.of(partition.id());
        return placed.error(ID, ground, placed.footprint().sharedWith(partition.line()), Measure.LENGTH_MM, parts);
    }
}
