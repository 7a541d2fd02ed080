package dev.madang.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random stands, promises, phases and accepted findings; most booths have none. */
public final class StandArbitraries {

    private final Random random;
    private final VenueArbitraries venues;

    StandArbitraries(Random random, VenueArbitraries venues) {
        this.random = random;
        this.venues = venues;
    }

    /** Returns what is built in a booth of that outline; half of all booths are bare. */
    public static Stand stand(Random random, Shape outline) {
        return new StandArbitraries(random, new VenueArbitraries(random)).stand(outline);
    }

    Stand stand(Shape outline) {
        if (random.nextBoolean()) {
            return Stand.NONE;
        }
        List<Wall> walls = new ArrayList<>();
        for (int side = 0; side < Booth.sidesOf(outline); side++) {
            if (random.nextInt(3) == 0) {
                walls.add(new Wall(side, 1 + random.nextInt(100), random.nextInt(5_000)));
            }
        }
        return new Stand(
                random.nextInt(3) * 2_500,
                walls,
                random.nextInt(2) * 31_500_000L,
                some(2, this::deck),
                some(3, this::exhibit));
    }

    private Deck deck() {
        Shape shape = random.nextBoolean()
                ? new Rect(new Point(200, 300 + random.nextInt(900)), 2_000, 1_500, random.nextInt(36_000))
                : Polygon.of(0, 0, 2_000 + random.nextInt(500), 0, 2_000, 1_500, 700, 1_900);
        return new Deck(shape, random.nextInt(2) * 350, random.nextInt(3) * 900);
    }

    private Exhibit exhibit() {
        Exhibit exhibit = Exhibit.of(
                random.nextBoolean() ? "" : "프레스 " + random.nextInt(9),
                1 + random.nextInt(30_000),
                500 + random.nextInt(2_000),
                700);
        if (random.nextBoolean()) {
            exhibit = exhibit.at(new Rect(
                    new Point(random.nextInt(1_000), random.nextInt(1_000)),
                    exhibit.width(),
                    exhibit.depth(),
                    random.nextInt(2) * 4_500));
        }
        Supports feet = random.nextBoolean() ? Supports.FLAT : new Supports(4, random.nextInt(3) * 2_500);
        return new Exhibit(
                exhibit.name(),
                exhibit.massKg(),
                exhibit.width(),
                exhibit.depth(),
                exhibit.spot(),
                feet,
                100 + random.nextInt(2) * 40,
                random.nextBoolean() ? "" : "freight-1");
    }

    @Nullable
    Promise promise(String build) {
        return random.nextInt(3) > 0
                ? null
                : new Promise(
                        1 + random.nextInt(90_000_000), build, random.nextInt(5), random.nextBoolean() ? "" : "A1");
    }

    List<Phase> phases(List<Level> levels) {
        Set<PartRef> partitions = new TreeSet<>();
        Set<PartRef> doors = new TreeSet<>();
        for (Level level : levels) {
            level.partitions().stream()
                    .filter(partition -> random.nextBoolean())
                    .forEach(partition -> partitions.add(new PartRef(level.id(), partition.id())));
            level.fixtures().stream()
                    .filter(fixture -> fixture.kind().isDoor() && random.nextBoolean())
                    .forEach(door -> doors.add(new PartRef(level.id(), door.id())));
        }
        List<Phase> phases = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            phases.add(new Phase(
                    "phase-" + i,
                    venues.pick(Phase.Kind.values()),
                    venues.maybeWords(),
                    partitions,
                    doors,
                    random.nextInt(2) * 3_000,
                    random.nextBoolean() ? Set.of() : Set.of(new ElementId("feature-100"), new ElementId("gone"))));
        }
        return phases;
    }

    List<Acceptance> accepted() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Acceptance(
                        "aisle-width-" + i,
                        "level-0",
                        List.of(new ElementId("booth-100"), new ElementId("booth-" + random.nextInt(99))),
                        random.nextBoolean() ? List.of() : List.of("column-1"),
                        random.nextBoolean() ? "" : "house",
                        i,
                        random.nextBoolean() ? 2_900 : random.nextGaussian() * 1e4,
                        "소방서 승인 \"2026\"",
                        "홍길동",
                        Instant.ofEpochSecond(1_700_000_000L + random.nextInt(1_000_000)),
                        random.nextBoolean() ? "" : "/shutters",
                        venues.maybeWords(),
                        random.nextBoolean() ? null : new Point(random.nextInt(90_000), random.nextInt(90_000))))
                .toList();
    }

    private <T> List<T> some(int most, Supplier<T> maker) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> maker.get())
                .toList();
    }
}
