package dev.madang.sample;

import dev.madang.model.Attendance;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Event;
import dev.madang.model.EventTerms;
import dev.madang.model.Evidence;
import dev.madang.model.Exhibit;
import dev.madang.model.Exhibitor;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Letting;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.PartRef;
import dev.madang.model.Partition;
import dev.madang.model.Place;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Promise;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Stand;
import dev.madang.model.Status;
import dev.madang.model.Supports;
import dev.madang.model.VenueRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sample plan with twenty faults, each in its own place of an exercise hall of 100 x 60 m, for whoever wants to see
 * what the check finds.
 */
final class PlantedFaults {

    static final String LEVEL = "exercise";

    private static final String SHELL = "shell";
    private static final String RAW = "raw";

    private final List<PlanElement> elements = new ArrayList<>();
    private int made;

    static Plan plan() {
        return new PlantedFaults().make();
    }

    private Plan make() {
        overlapAndNumbers();
        heightsAndObstacles();
        wallFixtures();
        standsAndContract();
        longBlock();
        blindAisle();
        otherHall();
        VenueRef venue = new VenueRef("exercise", 1, new LocalText("연습 전시장", "Exercise hall"), false);
        Plan blank = Plan.blank("Twenty planted faults", venue, List.of(level()))
                .withEvent(event())
                .withRules(List.of("house"))
                .withClosedPartitions(Set.of(new PartRef(LEVEL, "p1")))
                .withExhibitors(Elements.of(List.of(new Exhibitor(
                        new ElementId("firm"),
                        new LocalText("예시 기업", "Sample company"),
                        Exhibitor.Kind.COMPANY,
                        "KR"))));
        return blank.withElements(elements);
    }

    /** Faults 1 to 3: overlap, a number used twice, an aisle of 2 m. */
    private void overlapAndNumbers() {
        shell("A1", 6_000, 8_000);
        shell("A2", 8_000, 8_000);
        shell("A3", 15_000, 8_000);
        shell("A3", 24_000, 8_000);
        shell("A4", 33_000, 8_000);
        shell("A5", 38_000, 8_000);
    }

    /** Faults 4 to 8: too high as shell and as raw space, on a column, in a keep-clear area, under a shutter. */
    private void heightsAndObstacles() {
        add(booth("A6", 46_000, 8_000, 3_000, 3_000, SHELL).withStand(high(3_000)));
        add(booth("B1", 6_000, 17_000, 6_000, 3_000, RAW).withStand(high(5_500)));
        shell("B2", 24_000, 16_000);
        shell("B3", 33_000, 17_000);
        shell("B4", 43_500, 14_500);
    }

    /** Faults 9 and 10: beside a hydrant cabinet and an extinguisher. */
    private void wallFixtures() {
        shell("C1", 0, 27_000);
        shell("D1", 0, 36_000);
    }

    /** Faults 11 to 14: too heavy, raw space too small, no open side, less than was sold. */
    private void standsAndContract() {
        Exhibit press = new Exhibit(
                "Press", 50_000, 2_000, 2_000, new Exhibit.Spot(new Point(500, 500), 0), Supports.FLAT, 100, "");
        add(booth("C2", 9_000, 26_000, 3_000, 3_000, SHELL)
                .withStand(new Stand(0, List.of(), 0, List.of(), List.of(press))));
        add(booth("C3", 18_000, 26_000, 3_000, 3_000, RAW));
        for (int i = 0; i < 9; i++) {
            shell("C" + (10 + i), 27_000 + 3_000 * (i % 3), 23_000 + 3_000 * (i / 3));
        }
        add(booth("C4", 44_000, 26_000, 3_000, 3_000, SHELL)
                .withExhibitor(new ElementId("firm"))
                .withLetting(Letting.of(Status.CONTRACTED))
                .withPromise(new Promise(18_000_000, SHELL, 4, "C4")));
    }

    /** Fault 15: 33 m without a cross aisle. */
    private void longBlock() {
        for (int i = 0; i < 11; i++) {
            shell("D" + (10 + i), 9_000 + 3_000 * i, 36_000);
        }
    }

    /** Fault 16: an aisle that ends blind after 24 m. */
    private void blindAisle() {
        add(booth("E1", 9_000, 44_000, 3_000, 9_000, SHELL));
        for (int i = 0; i < 8; i++) {
            shell("E" + (10 + i), 12_000 + 3_000 * i, 44_000);
            shell("E" + (20 + i), 12_000 + 3_000 * i, 50_000);
        }
    }

    /** Faults 17 to 20: across a closed partition, before a freight door, before an exit, outside. */
    private void otherHall() {
        shell("F1", 58_500, 26_000);
        shell("F2", 97_000, 26_000);
        shell("F3", 76_500, 0);
        shell("F4", 67_000, -1_000);
    }

    private void shell(String number, int x, int y) {
        add(booth(number, x, y, 3_000, 3_000, SHELL));
    }

    private Booth booth(String number, int x, int y, int width, int depth, String kind) {
        made++;
        return Booth.of(new ElementId(String.format("f%02d", made)), LEVEL, Rect.of(x, y, width, depth))
                .withNumber(number)
                .withBuild(kind);
    }

    private void add(PlanElement element) {
        elements.add(element);
    }

    private static Stand high(int mm) {
        return new Stand(mm, List.of(), 0, List.of(), List.of());
    }

    private static Event event() {
        BuildKind shell = BuildKind.SHELL;
        BuildKind raw = new BuildKind(RAW, BuildKind.RAW.name(), BuildKind.Base.RAW, 18_000_000, 0);
        return new Event(
                "exercise",
                1,
                new LocalText("연습 전시회", "Exercise show"),
                null,
                null,
                2026,
                "",
                List.of(),
                Evidence.UNKNOWN,
                List.of(),
                List.of(shell, raw),
                List.of(),
                EventTerms.DEFAULT,
                Attendance.DEFAULT);
    }

    private static Level level() {
        return new Level(
                LEVEL,
                new LocalText("연습", "Exercise"),
                Polygon.rectangle(0, 0, 100_000, 60_000),
                Facts.NONE,
                List.of(hall("a", 0, 60_000), hall("b", 60_000, 40_000)),
                List.of(new Partition(
                        "p1", new Segment(new Point(60_000, 0), new Point(60_000, 60_000)), Evidence.ASSUMED)),
                List.of(
                        exit("exit-1", 15_000, 0, 9_000),
                        exit("exit-2", 45_000, 0, 9_000),
                        exit("exit-3", 80_000, 0, 9_000),
                        exit("exit-4", 15_000, 60_000, 27_000),
                        exit("exit-5", 45_000, 60_000, 27_000),
                        exit("exit-6", 80_000, 60_000, 27_000),
                        fixture(
                                "freight-1",
                                FixtureKind.FREIGHT_DOOR,
                                new Opening(new Point(100_000, 30_000), 5_000, 18_000)),
                        fixture("column-1", FixtureKind.COLUMN, Rect.of(25_000, 17_000, 1_000, 1_000)),
                        fixture("keep-1", FixtureKind.KEEP_CLEAR, Rect.of(33_000, 17_000, 4_000, 2_000)),
                        fixture("hydrant-1", FixtureKind.HYDRANT, Rect.of(0, 26_000, 300, 800)),
                        fixture("extinguisher-1", FixtureKind.EXTINGUISHER, Rect.of(0, 35_400, 300, 300)),
                        fixture(
                                "shutter-1",
                                FixtureKind.FIRE_SHUTTER,
                                new Segment(new Point(42_000, 16_000), new Point(48_000, 16_000)))),
                Evidence.ASSUMED);
    }

    private static Hall hall(String id, int x, int width) {
        Facts facts = new Facts(Map.of(
                FactKind.FLOOR_LOAD, Fact.of(5_000, Evidence.ASSUMED),
                FactKind.CEILING_LOWEST, Fact.of(10_000, Evidence.ASSUMED)));
        return new Hall(
                id,
                new LocalText(
                        id.toUpperCase(java.util.Locale.ROOT) + "홀", "Hall " + id.toUpperCase(java.util.Locale.ROOT)),
                Polygon.rectangle(x, 0, width, 60_000),
                Evidence.ASSUMED,
                facts);
    }

    private static Fixture exit(String id, int x, int y, int facing) {
        return fixture(id, FixtureKind.EXIT, new Opening(new Point(x, y), 3_600, facing));
    }

    private static Fixture fixture(String id, FixtureKind kind, Place place) {
        return new Fixture(id, kind, place, Facts.NONE, Evidence.ASSUMED);
    }
}
