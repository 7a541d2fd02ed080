package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.geometry.Region;
import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Partition;
import dev.madang.model.Plan;
import dev.madang.model.Polygon;
import dev.madang.model.Shape;
import dev.madang.rules.Limits;
import dev.madang.rules.RuleBook;
import dev.madang.rules.Situation;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The fixed parts of a level as a plan uses it, ready to be compared with what is put on it. It stays the same as long
 * as levels, leases, partitions and rule books do.
 */
final class Ground {

    private final Level level;
    private final Limits limits;
    private final double reachMm;
    private final List<Hall> leasedHalls;
    private final Region leased;
    private final Region notLeased;
    private final Region floor;
    private final List<Partition> closedPartitions;
    private final List<Fixture> waysOut;
    private final SpatialIndex<Obstacle> obstacles;

    private Ground(Plan plan, Level level, List<RuleBook> books) {
        Predicate<Hall> isLeased = hall -> plan.leased().contains(new PartRef(level.id(), hall.id()));
        this.level = level;
        this.leasedHalls = level.halls().stream().filter(isLeased).toList();
        this.limits = Limits.of(books, Situation.of(level, leasedHalls));
        this.reachMm = LocalRules.reachMm(limits);
        this.leased = Region.of(outlines(leasedHalls));
        this.notLeased = Region.of(
                outlines(level.halls().stream().filter(isLeased.negate()).toList()));
        this.floor = Region.of(grounds(level));
        this.closedPartitions = level.partitions().stream()
                .filter(partition -> plan.closedPartitions().contains(new PartRef(level.id(), partition.id())))
                .toList();
        this.waysOut =
                level.fixtures().stream().filter(f -> f.kind().isWayOut()).toList();
        this.obstacles = SpatialIndex.of(
                level.fixtures().stream()
                        .filter(fixture -> fixture.place() instanceof Shape)
                        .filter(fixture ->
                                fixture.kind() == FixtureKind.COLUMN || fixture.kind() == FixtureKind.KEEP_CLEAR)
                        .map(fixture -> new Obstacle(fixture, Footprint.of((Shape) fixture.place())))
                        .toList(),
                obstacle -> obstacle.footprint().bounds());
    }

    static Ground of(Plan plan, Level level, List<RuleBook> books) {
        return new Ground(plan, level, books);
    }

    Level level() {
        return level;
    }

    /** The limits that count for the leased halls of the level. */
    Limits limits() {
        return limits;
    }

    /** How far from an element the local rules look at others. */
    double reachMm() {
        return reachMm;
    }

    List<Hall> leasedHalls() {
        return leasedHalls;
    }

    Region leased() {
        return leased;
    }

    Region notLeased() {
        return notLeased;
    }

    Region floor() {
        return floor;
    }

    List<Partition> closedPartitions() {
        return closedPartitions;
    }

    /** Columns and keep-clear areas. */
    SpatialIndex<Obstacle> obstacles() {
        return obstacles;
    }

    /** Doors by which people leave. */
    List<Fixture> waysOut() {
        return waysOut;
    }

    /** The floor and the lobbies, docks and open areas beside it. */
    private static List<Shape> grounds(Level level) {
        Stream<Shape> beside = level.fixtures().stream()
                .filter(fixture -> fixture.kind().isGround())
                .map(fixture -> (Shape) fixture.place());
        return Stream.concat(Stream.of(level.floor()), beside).toList();
    }

    private static List<Polygon> outlines(List<Hall> halls) {
        return halls.stream().map(Hall::outline).toList();
    }

    /** A fixture on which nothing may stand, and the ground that it covers. */
    record Obstacle(Fixture fixture, Footprint footprint) {}
}
