package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.geometry.Region;
import dev.madang.geometry.Solid;
import dev.madang.geometry.SpatialIndex;
import dev.madang.geometry.WallLines;
import dev.madang.model.FactKind;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Partition;
import dev.madang.model.Phase;
import dev.madang.model.Place;
import dev.madang.model.Plan;
import dev.madang.model.Polygon;
import dev.madang.model.Shape;
import dev.madang.rules.Demand;
import dev.madang.rules.Limits;
import dev.madang.rules.RuleBook;
import dev.madang.rules.Situation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    private final List<Fixture> freightDoors;
    private final List<Fixture> shutters;
    private final List<Fixture> covers;
    private final SpatialIndex<Obstacle> obstacles;
    private final SpatialIndex<Built> built;
    private final SpatialIndex<Obstacle> guarded;
    private final List<DemandArea> demands;
    private final List<InPhase> freightPhases;

    private Ground(Plan plan, Level level, List<RuleBook> books) {
        Predicate<Hall> isLeased = hall -> plan.leased().contains(new PartRef(level.id(), hall.id()));
        this.level = level;
        this.leasedHalls = level.halls().stream().filter(isLeased).toList();
        this.limits = Limits.of(books, Situation.of(level, leasedHalls));
        this.leased = Region.of(outlines(leasedHalls));
        this.notLeased = Region.of(
                outlines(level.halls().stream().filter(isLeased.negate()).toList()));
        this.floor = Region.of(grounds(level));
        this.closedPartitions = level.partitions().stream()
                .filter(partition -> plan.closedPartitions().contains(new PartRef(level.id(), partition.id())))
                .toList();
        this.waysOut = fixtures(level, EnumSet.of(FixtureKind.EXIT, FixtureKind.ENTRANCE));
        this.freightDoors = fixtures(level, EnumSet.of(FixtureKind.FREIGHT_DOOR, FixtureKind.FREIGHT_LIFT));
        this.covers = fixtures(level, EnumSet.of(FixtureKind.UTILITY_POINT, FixtureKind.UTILITY_TRENCH));
        this.shutters = fixtures(level, EnumSet.of(FixtureKind.FIRE_SHUTTER));
        this.obstacles = obstacles(level, EnumSet.of(FixtureKind.COLUMN, FixtureKind.KEEP_CLEAR));
        this.guarded = obstacles(level, FixtureClearanceRule.GUARDED);
        this.built = SpatialIndex.of(
                built(level, closedPartitions), built -> built.solid().bounds());
        this.demands = demands(plan, level, books);
        this.freightPhases = plan.phases().stream()
                .filter(phase -> phase.freightFreeMm() > 0)
                .map(phase -> new InPhase(
                        phase, of(plan.withSite(plan.site().during(phase).withPhases(List.of())), level, books)))
                .toList();
        this.reachMm = LocalRules.reachMm(this);
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

    /** Walls, closed partitions and columns. */
    SpatialIndex<Built> built() {
        return built;
    }

    /** Fixtures around which the floor must stay free. */
    SpatialIndex<Obstacle> guarded() {
        return guarded;
    }

    /** What the books demand of the leased halls by name. */
    List<DemandArea> demands() {
        return demands;
    }

    /** The phases in which aisles stay free of freight. */
    List<InPhase> freightPhases() {
        return freightPhases;
    }

    /** Doors by which people leave. */
    List<Fixture> waysOut() {
        return waysOut;
    }

    /** Returns the load that the floor of a hall bears in kg/m², if it or its level says so. */
    OptionalLong borne(Hall hall) {
        OptionalLong own = hall.facts().get(FactKind.FLOOR_LOAD).value();
        return own.isPresent() ? own : level.facts().get(FactKind.FLOOR_LOAD).value();
    }

    /** Trenches and floor boxes, which are covered. */
    List<Fixture> covers() {
        return covers;
    }

    /** Doors and lifts by which goods come in. */
    List<Fixture> freightDoors() {
        return freightDoors;
    }

    /** Lines on which fire shutters drop. */
    List<Fixture> shutters() {
        return shutters;
    }

    private static List<Fixture> fixtures(Level level, Set<FixtureKind> kinds) {
        return level.fixtures().stream()
                .filter(fixture -> kinds.contains(fixture.kind()))
                .toList();
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

    private static SpatialIndex<Obstacle> obstacles(Level level, Set<FixtureKind> kinds) {
        return SpatialIndex.of(
                fixtures(level, kinds).stream()
                        .map(fixture -> new Obstacle(fixture, Footprint.of((Shape) fixture.place())))
                        .toList(),
                obstacle -> obstacle.footprint().bounds());
    }

    private static List<Built> built(Level level, List<Partition> closedPartitions) {
        List<Built> built = new ArrayList<>();
        WallLines.of(level).stream().distinct().forEach(wall -> built.add(new Built(wall, Built.Kind.WALL, "")));
        closedPartitions.forEach(wall -> built.add(new Built(wall.line(), Built.Kind.PARTITION, wall.id())));
        level.fixtures().stream()
                .filter(fixture -> fixture.kind() == FixtureKind.COLUMN)
                .forEach(column -> built.add(new Built(column.place(), Built.Kind.COLUMN, column.id())));
        return built;
    }

    private List<DemandArea> demands(Plan plan, Level ofLevel, List<RuleBook> books) {
        Set<String> halls = leasedHalls.stream().map(Hall::id).collect(Collectors.toSet());
        List<DemandArea> found = new ArrayList<>();
        for (RuleBook book : books) {
            for (Demand demand : book.demands()) {
                boolean isHere = demand.venue().equals(plan.venue().id())
                        && demand.hall().level().equals(ofLevel.id())
                        && halls.contains(demand.hall().part());
                if (isHere) {
                    found.add(new DemandArea(book.id(), demand, Footprint.of(demand.area())));
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * A part of the building that one cannot walk through.
     *
     * @param place where it is
     * @param solid the same as an obstacle
     * @param kind what it is
     * @param part its id; empty for walls, which have none
     */
    record Built(Place place, Solid solid, Kind kind, String part) {

        Built(Place place, Kind kind, String part) {
            this(place, Solid.of(place), kind, part);
        }

        /** What it is. */
        enum Kind {
            WALL,
            PARTITION,
            COLUMN
        }
    }

    /** A phase, and the level as the building is used in it. */
    record InPhase(Phase phase, Ground ground) {}

    /** An area that a book demands to stay clear. */
    record DemandArea(String book, Demand demand, Footprint footprint) {}

    /** A fixture on which nothing may stand, and the ground that it covers. */
    record Obstacle(Fixture fixture, Footprint footprint) {}
}
