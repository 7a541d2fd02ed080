package dev.madang.check.global;

import static dev.madang.check.global.GlobalFixtures.ROOM_OF_4_6;
import static dev.madang.check.global.GlobalFixtures.book;
import static dev.madang.check.global.GlobalFixtures.check;
import static dev.madang.check.global.GlobalFixtures.fixture;
import static dev.madang.check.global.GlobalFixtures.limit;
import static dev.madang.check.global.GlobalFixtures.measured;
import static dev.madang.check.global.GlobalFixtures.withVisitors;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.plan;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.ArrivalCurve;
import dev.madang.model.Attendance;
import dev.madang.model.AttendanceItem;
import dev.madang.model.Estimate;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.VenueRef;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.RuleBook;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Each limit of whole levels just kept and just broken, with the arithmetic, on two halls of 30 x 40 m with an exit of
 * 2 m at 10 m from the left of the upper wall. 2,399 m² by 4.6 m² are 522 persons.
 */
class LevelLimitsTest {

    /** 2,000 mm for 522 persons. */
    @Test
    void widthForEachPerson() {
        assertKeptAndBroken(plan(), LimitKind.EXIT_WIDTH_PER_PERSON, 2_000.0 / 522, 0.001);
    }

    /** Of 2,000 and 1,500 mm the wider is lost. */
    @Test
    void widthForEachPersonWithTheWidestExitLost() {
        assertKeptAndBroken(withExit(1_500, FixtureKind.EXIT), LimitKind.EXIT_WIDTH_ONE_LOST, 1_500.0 / 522, 0.001);
    }

    /** 2,000 mm for 24 times 100 m². */
    @Test
    void widthForTheArea() {
        assertKeptAndBroken(plan(), LimitKind.EXIT_WIDTH_PER_AREA, 2_000.0 / 24, 0.001);
    }

    @Test
    void widthOfEachExit() {
        assertKeptAndBroken(withExit(1_500, FixtureKind.EXIT), LimitKind.EXIT_WIDTH, 1_500, 3);
    }

    @Test
    void numberOfExits() {
        assertKeptAndBroken(withExit(1_500, FixtureKind.EXIT), LimitKind.EXIT_COUNT, 2, 1);
    }

    /** From 10 m to 46 m on the upper wall, by the diagonal of 60 x 40 m. */
    @Test
    void separationOfExits() {
        double percent = 100 * 36_000 / Math.hypot(60_000, 40_000);

        assertKeptAndBroken(withExit(1_500, FixtureKind.EXIT), LimitKind.EXIT_SEPARATION, percent, 0.001);
    }

    /** An entrance of 1,500 mm takes 300 by 5 mm; of 522 persons that are 57.47 %. */
    @Test
    void shareOfTheEntrances() {
        Plan plan = withExit(1_500, FixtureKind.ENTRANCE);
        Limit width = limit(LimitKind.EXIT_WIDTH_PER_PERSON, 5);
        double share = 100 * 300 / 522.0;

        assertEquals(0, broken(plan, LimitKind.MAIN_EXIT_SHARE, width, limit(LimitKind.MAIN_EXIT_SHARE, share)));
        assertEquals(
                1, broken(plan, LimitKind.MAIN_EXIT_SHARE, width, limit(LimitKind.MAIN_EXIT_SHARE, share + 0.001)));
    }

    /** 1,280 x 150 / 480 = 400 visitors on 2,399 m². */
    @Test
    void crowdingInTheAisles() {
        assertKeptAndBroken(withVisitors(plan(), 1_280), LimitKind.CROWDING, 2_399 / 400.0, 0.001);
    }

    /**
     * 960 come evenly over 480 min, 2 each minute, all to register; one desk serves 1 each minute. At closing 480 wait,
     * and the last of them 480 min.
     */
    @Test
    void waitAtRegistration() {
        Attendance attendance = Attendance.DEFAULT
                .withArrival(ArrivalCurve.EVEN, Evidence.ASSUMED)
                .with(AttendanceItem.STAFF_PER_100_UNITS, Estimate.entered(0))
                .with(AttendanceItem.UNREGISTERED_SHARE, Estimate.entered(1_000))
                .with(AttendanceItem.REGISTRATION_DESKS, Estimate.entered(1))
                .with(AttendanceItem.SERVICE_SECONDS, Estimate.entered(60));
        Plan plan = withVisitors(plan(), 960, attendance);

        assertEquals(480 * 60, measured(check(plan, book(limit(LimitKind.QUEUE_WAIT, 1))), LimitKind.QUEUE_WAIT), 1);
        assertKeptAndBroken(plan, LimitKind.QUEUE_WAIT, 480 * 60, 2);
    }

    /**
     * 522 persons pass a door of 2.0 - 2 x 0.15 = 1.7 m at 1.3158 persons a second and metre: 522 / 2.2368 = 233.4 s
     * after 180 s before they move, and the walk of the nearest.
     */
    @Test
    void timeUntilTheLastOneIsOut() {
        double seconds = measured(check(plan(), both(limit(LimitKind.EVACUATION_TIME, 1))), LimitKind.EVACUATION_TIME);

        assertEquals(180 + 522 / (1.7 * 1.4 / (4 * 0.266)), seconds, 3);
        assertKeptAndBroken(plan(), LimitKind.EVACUATION_TIME, seconds, 0.01);
    }

    /** All the floor has one exit only, so that the whole way is common. */
    @Test
    void commonPath() {
        double path = measured(check(plan(), book(limit(LimitKind.COMMON_PATH, 1))), LimitKind.COMMON_PATH);

        assertEquals(
                path, measured(check(plan(), book(limit(LimitKind.TRAVEL_DISTANCE, 1))), LimitKind.TRAVEL_DISTANCE), 1);
        assertKeptAndBroken(plan(), LimitKind.COMMON_PATH, path, 3);
    }

    @Test
    void deadEnd() {
        Plan plan = planWith(
                booth("b1", 30_000, 31_000, 15_000, 3_000),
                booth("b2", 30_000, 37_000, 15_000, 3_000),
                booth("b3", 45_000, 31_000, 3_000, 9_000));

        double depth = measured(check(plan, book(limit(LimitKind.DEAD_END, 1))), LimitKind.DEAD_END);

        // From half a body before the block at the far end to the mouth between the corners of the others.
        assertEquals(15_000 - 450, depth, 460);
        assertKeptAndBroken(plan, LimitKind.DEAD_END, depth, 3);
    }

    /** With sides of 3, 4 and 5 the turned hall has whole coordinates as well. */
    @Test
    void aTurnedHallMeasuresLikeAnUprightOne() {
        for (LimitKind kind : List.of(
                LimitKind.TRAVEL_DISTANCE,
                LimitKind.COMMON_PATH,
                LimitKind.EXIT_WIDTH_PER_AREA,
                LimitKind.EXIT_COUNT)) {
            RuleBook book = book(limit(kind, 1));

            assertEquals(
                    measured(check(hall(1, 0), book), kind), measured(check(hall(0.8, 0.6), book), kind), 2, kind::id);
        }
    }

    private static Plan hall(double cos, double sin) {
        Polygon floor = Polygon.of(
                turnedX(0, 0, cos, sin), turnedY(0, 0, cos, sin),
                turnedX(30_000, 0, cos, sin), turnedY(30_000, 0, cos, sin),
                turnedX(30_000, 20_000, cos, sin), turnedY(30_000, 20_000, cos, sin),
                turnedX(0, 20_000, cos, sin), turnedY(0, 20_000, cos, sin));
        int turn = sin == 0 ? 0 : 3_687;
        Fixture exit = fixture(
                "exit-1",
                FixtureKind.EXIT,
                new Opening(new Point(turnedX(5_000, 0, cos, sin), turnedY(5_000, 0, cos, sin)), 2_000, 9_000 + turn));
        Level level = new Level(
                "l1",
                LocalText.of("Level"),
                floor,
                Facts.NONE,
                List.of(new Hall("a", LocalText.of("a"), floor, Evidence.ASSUMED, Facts.NONE)),
                List.of(),
                List.of(exit));
        return Plan.blank("Turned", new VenueRef("test", 1, LocalText.of("Test"), false), List.of(level));
    }

    private static int turnedX(int x, int y, double cos, double sin) {
        return (int) Math.round(50_000 + x * cos - y * sin);
    }

    private static int turnedY(int x, int y, double cos, double sin) {
        return (int) Math.round(x * sin + y * cos);
    }

    private static Plan withExit(int width, FixtureKind kind) {
        Level level = plan().levels()
                .get(0)
                .without(Set.of())
                .with(List.of(fixture("exit-2", kind, new Opening(new Point(46_000, 0), width, 9_000))));
        return plan().withLevels(plan().venue(), List.of(level));
    }

    private static void assertKeptAndBroken(Plan plan, LimitKind kind, double measured, double step) {
        double strict = kind.way() == LimitKind.Way.AT_LEAST ? step : -step;

        assertEquals(0, broken(plan, kind, limit(kind, measured)), "just kept");
        assertEquals(1, broken(plan, kind, limit(kind, measured + strict)), "just broken");
    }

    private static long broken(Plan plan, LimitKind kind, Limit... limits) {
        return check(plan, both(limits)).said().findings().stream()
                .filter(finding -> finding.rule().equals(kind.id()))
                .count();
    }

    private static RuleBook both(Limit... limits) {
        return new RuleBook(
                "book", 1, LocalText.of("Book"), LocalText.NONE, List.of(limits), List.of(ROOM_OF_4_6), List.of());
    }
}
