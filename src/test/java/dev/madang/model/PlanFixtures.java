package dev.madang.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small plans for tests. */
public final class PlanFixtures {

    /** Two halls of 30 x 40 m side by side, with a movable partition between them. */
    public static final String LEVEL = "l1";

    private PlanFixtures() {}

    /** The level: halls a and b, a column in hall b, a keep-clear area and an exit in hall a. */
    public static Level level() {
        return new Level(
                LEVEL,
                LocalText.of("Level 1"),
                Polygon.rectangle(0, 0, 60_000, 50_000),
                Facts.NONE,
                List.of(hall("a", 0), hall("b", 30_000)),
                List.of(new Partition(
                        "p1", new Segment(new Point(30_000, 0), new Point(30_000, 40_000)), Evidence.ASSUMED)),
                List.of(
                        fixture("column-1", FixtureKind.COLUMN, Rect.of(45_000, 20_000, 1_000, 1_000)),
                        fixture("keep-1", FixtureKind.KEEP_CLEAR, Rect.of(0, 30_000, 6_000, 6_000)),
                        fixture("exit-1", FixtureKind.EXIT, new Opening(new Point(10_000, 0), 2_000, 9_000))));
    }

    /** An empty plan of that level. */
    public static Plan plan() {
        return Plan.blank("Test", new VenueRef("test", 1, LocalText.of("Test"), false), List.of(level()));
    }

    /** A plan with the given elements. */
    public static Plan planWith(PlanElement... elements) {
        return plan().withElements(List.of(elements));
    }

    /** An upright booth numbered like its id. */
    public static Booth booth(String id, int x, int y, int width, int depth) {
        return Booth.of(id(id), LEVEL, Rect.of(x, y, width, depth)).withNumber(id.toUpperCase(java.util.Locale.ROOT));
    }

    /** A booth turned about its corner. */
    public static Booth turned(String id, int x, int y, int width, int depth, int rotation) {
        return booth(id, x, y, width, depth).withShape(new Rect(new Point(x, y), width, depth, rotation));
    }

    /** An id. */
    public static ElementId id(String value) {
        return new ElementId(value);
    }

    /** A plan of random booths, some of them rotated, some polygons; many overlap. */
    public static Plan random(Random random, int booths) {
        List<PlanElement> elements = new ArrayList<>();
        for (int i = 0; i < booths; i++) {
            elements.add(Booth.of(id("b" + i), LEVEL, shape(random)).withNumber("N" + random.nextInt(booths)));
        }
        return plan().withElements(elements);
    }

    /** A random rectangle or triangle somewhere near the halls. */
    public static Shape shape(Random random) {
        int x = random.nextInt(64_000) - 2_000;
        int y = random.nextInt(44_000) - 2_000;
        if (random.nextInt(5) == 0) {
            return Polygon.of(x, y, x + 3_000 + random.nextInt(3_000), y, x, y + 3_000);
        }
        int rotation = random.nextBoolean() ? 0 : random.nextInt(Angle.FULL_CDEG);
        return new Rect(new Point(x, y), 1_000 * (1 + random.nextInt(6)), 3_000, rotation);
    }

    private static Hall hall(String id, int x) {
        return new Hall(
                id, LocalText.of("Hall " + id), Polygon.rectangle(x, 0, 30_000, 40_000), Evidence.ASSUMED, Facts.NONE);
    }

    private static Fixture fixture(String id, FixtureKind kind, Place place) {
        return new Fixture(id, kind, place, Facts.NONE, Evidence.ASSUMED);
    }
}
