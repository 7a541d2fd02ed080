package dev.madang.check;

import dev.madang.geometry.Footprint;
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
        Footprint.Shared crossing = placed.footprint()
                .sharedWith(partition.line())
                .orElseGet(() ->
                        new Footprint.Shared(0, placed.footprint().bounds().center()));
        return new Finding(
                ID,
                Severity.ERROR,
                ground.level().id(),
                crossing.place(),
                crossing.size(),
                0,
                Measure.LENGTH_MM,
                List.of(placed.element().id()),
                List.of(partition.id()),
                "");
    }
}
