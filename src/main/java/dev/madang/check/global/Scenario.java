package dev.madang.check.global;

import dev.madang.check.Finding;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.Opening;
import dev.madang.model.PartRef;
import dev.madang.model.Partition;
import dev.madang.model.Phase;
import dev.madang.model.Plan;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import dev.madang.walk.WalkGround;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One use of a level: which doors and walls are closed, and what stands on it.
 *
 * @param id empty for the show as planned, {@link Finding#SHUTTERS_DOWN}, or the id of a phase
 * @param ground what people walk on and around
 * @param doors the doors by which people leave, in the order of the ground's exits
 */
record Scenario(String id, WalkGround ground, List<Fixture> doors) {

    Scenario {
        doors = List.copyOf(doors);
    }

    /** Tells whether this is the show as planned. */
    boolean isShow() {
        return id.isEmpty();
    }

    /** Returns the show as planned, the show with all shutters down if there are any, and each phase. */
    static List<Scenario> of(Plan plan, Level level, List<Hall> leased) {
        List<Scenario> scenarios = new ArrayList<>();
        Builder builder = new Builder(plan, level, leased);
        scenarios.add(builder.scenario("", plan.closedPartitions(), Set.of(), Set.of(), false));
        if (level.fixtures().stream().anyMatch(fixture -> fixture.kind() == FixtureKind.FIRE_SHUTTER)) {
            scenarios.add(builder.scenario(Finding.SHUTTERS_DOWN, plan.closedPartitions(), Set.of(), Set.of(), true));
        }
        for (Phase phase : plan.site().phases()) {
            scenarios.add(
                    builder.scenario(phase.id(), phase.closedPartitions(), phase.closedDoors(), phase.away(), false));
        }
        return scenarios;
    }

    private record Builder(Plan plan, Level level, List<Hall> leased) {

        Scenario scenario(
                String id,
                Set<PartRef> closedPartitions,
                Set<PartRef> closedDoors,
                Set<ElementId> away,
                boolean shuttersDown) {
            List<Segment> walls = new ArrayList<>();
            for (Partition partition : level.partitions()) {
                if (closedPartitions.contains(new PartRef(level.id(), partition.id()))) {
                    walls.add(partition.line());
                }
            }
            if (shuttersDown) {
                level.fixtures().stream()
                        .filter(fixture -> fixture.kind() == FixtureKind.FIRE_SHUTTER)
                        .forEach(shutter -> walls.add((Segment) shutter.place()));
            }
            List<Fixture> doors = level.fixtures().stream()
                    .filter(fixture -> fixture.kind().isWayOut())
                    .filter(fixture -> !closedDoors.contains(new PartRef(level.id(), fixture.id())))
                    .toList();
            WalkGround ground = new WalkGround(
                    leased.stream().map(Hall::outline).toList(),
                    obstacles(away),
                    walls,
                    doors.stream().map(door -> (Opening) door.place()).toList());
            return new Scenario(id, ground, doors);
        }

        private List<Shape> obstacles(Set<ElementId> away) {
            List<Shape> obstacles = new ArrayList<>();
            plan.elementsOn(level.id())
                    .filter(element -> element instanceof Booth || element instanceof Feature)
                    .filter(element -> !away.contains(element.id()))
                    .forEach(element -> obstacles.add(element.shape()));
            level.fixtures().stream()
                    .filter(fixture -> fixture.kind() == FixtureKind.COLUMN)
                    .forEach(column -> obstacles.add((Shape) column.place()));
            return obstacles;
        }
    }
}
