package dev.madang.check.global;

import static dev.madang.check.global.GlobalFixtures.book;
import static dev.madang.check.global.GlobalFixtures.check;
import static dev.madang.check.global.GlobalFixtures.count;
import static dev.madang.check.global.GlobalFixtures.finding;
import static dev.madang.check.global.GlobalFixtures.fixture;
import static dev.madang.check.global.GlobalFixtures.limit;
import static dev.madang.check.global.GlobalFixtures.measured;
import static dev.madang.check.global.GlobalFixtures.only;
import static dev.madang.check.global.GlobalFixtures.withPhase;
import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.plan;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Finding;
import dev.madang.check.FindingText;
import dev.madang.check.LimitResult;
import dev.madang.check.Severity;
import dev.madang.model.Booth;
import dev.madang.model.FixtureKind;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Note;
import dev.madang.model.PartRef;
import dev.madang.model.Phase;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Stand;
import dev.madang.model.UnderlayFixtures;
import dev.madang.model.Underlays;
import dev.madang.model.Wall;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.RuleBook;
import dev.madang.text.Messages;
import dev.madang.walk.WalkWatch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/**
 * The rules about whole levels, on two halls of 30 x 40 m with one exit of 2 m whose middle is 10 m from the left
 * corner of the upper wall, a column of 1 m² and 900 mm as the width that a body needs.
 */
class GlobalCheckerTest {

    private static final double WITHIN_MM = 10;

    /**
     * From the middle of a body in the far corner, 59,550 and 39,550 mm, on the tangent to the circle of half a body
     * around the nearer jamb at 11,000 and 0 mm, and on along the arc until the door's line is reached.
     */
    private static final double FARTHEST_MM = farthest();

    @Test
    void theSameIsSaidWhereNothingThatIsLookedAtDiffers() {
        Plan plan = planWith(booth("b1", 3_000, 3_000, 3_000, 3_000));
        RuleBook book = book(limit(LimitKind.TRAVEL_DISTANCE, 70_000));
        GlobalResult result = check(plan, book);
        Plan other = plan.withName("Another")
                .withSite(plan.site().withUnderlays(Underlays.NONE.with(UnderlayFixtures.underlay("u1", 0, 0))))
                .withElements(
                        List.of(new Note(id("n1"), LEVEL, LocalText.of("Here"), Rect.of(0, 0, 3_000, 1_000), 500)));

        assertTrue(result.holdsFor(other));
        assertEquals(check(other, book).said(), result.of(other).said());
        assertSame(other, result.of(other).plan());
    }

    @Test
    void anotherBoothUseOrTimeIsLookedAtAnew() {
        Plan plan = planWith(booth("b1", 3_000, 3_000, 3_000, 3_000));
        GlobalResult result = check(plan, book(limit(LimitKind.TRAVEL_DISTANCE, 70_000)));

        assertFalse(result.holdsFor(plan.withElements(List.of(booth("b2", 9_000, 3_000, 3_000, 3_000)))));
        assertFalse(result.holdsFor(plan.withSite(plan.site().withLeased(Set.of()))));
        assertFalse(result.holdsFor(GlobalFixtures.withVisitors(plan, 900)));
    }

    @Test
    void theFarthestPlaceIsMeasuredForTheMiddleOfABody() {
        GlobalResult result = check(plan(), book(limit(LimitKind.TRAVEL_DISTANCE, 70_000)));

        assertEquals(List.of(), result.said().findings());
        assertEquals(FARTHEST_MM, measured(result, LimitKind.TRAVEL_DISTANCE), WITHIN_MM);
    }

    @Test
    void theWayOutMayBeAsLongAsTheLimitAndNotLonger() {
        assertEquals(0, count(check(plan(), book(limit(LimitKind.TRAVEL_DISTANCE, 63_025))), "travel-distance"));

        Finding finding = only(check(plan(), book(limit(LimitKind.TRAVEL_DISTANCE, 63_010))));

        assertEquals("travel-distance", finding.rule());
        assertEquals(FARTHEST_MM, finding.measured(), WITHIN_MM);
        assertEquals(59_550, finding.place().x(), 20);
        assertEquals(39_550, finding.place().y(), 20);
    }

    @Test
    void aWayFromWithinABoothBeginsAtItsFarthestCorner() {
        // An island in the far corner: its corner lies behind the reach of any body on the free floor.
        Plan plan = planWith(booth("b1", 51_000, 31_000, 9_000, 9_000));

        Finding finding = only(check(plan, book(limit(LimitKind.TRAVEL_DISTANCE, 50_000))));

        assertEquals(List.of(id("b1")), finding.subjects());
        assertTrue(finding.measured() > Math.hypot(60_000 - 11_000, 40_000), finding.toString());
    }

    @Test
    void nobodyLeavesABoothThroughAWall() {
        // Along the lower wall of the left hall; the exit is in the upper wall, straight above.
        Booth open = booth("b1", 0, 31_000, 22_000, 9_000);
        Booth walled = open.withStand(Stand.NONE.withWalls(List.of(Wall.along(0))));
        RuleBook book = book(limit(LimitKind.TRAVEL_DISTANCE, 50_000));

        assertEquals(List.of(), check(leftHall(planWith(open)), book).said().findings());
        Finding finding = only(check(leftHall(planWith(walled)), book));

        assertEquals(List.of(id("b1")), finding.subjects());
        // Through the booth to the corner of its open side and on to the jamb; half a body wide of the corner.
        assertEquals(Math.hypot(22_000, 9_000) + Math.hypot(11_000, 31_000), finding.measured(), 900);
    }

    @Test
    void halfAHallBehindAClosedPartitionIsFloorWithoutAWayOut() {
        Plan plan = plan().withClosedPartitions(Set.of(new PartRef(LEVEL, "p1")));

        Finding finding = only(check(plan, book()));

        assertEquals("unreachable", finding.rule());
        assertEquals(Severity.ERROR, finding.severity());
        // 30 x 40 m less half a body along all walls, less the column grown by half a body with round corners, which
        // are drawn with chords.
        double column = 1_900.0 * 1_900 - (4 - Math.PI) * 450 * 450;
        assertEquals((30_000 - 900.0) * (40_000 - 900.0) - column, finding.measured(), 200_000);
    }

    @Test
    void aWidthThatNoFloorHasLeavesNobodyAWayOut() {
        for (double width : new double[] {50_000, 1_000_000, Limit.MAX_VALUE}) {
            Plan plan = plan();
            Finding finding = only(check(plan, book(limit(LimitKind.PASSABLE_WIDTH, width))));

            assertEquals("no-way-out", finding.rule());
            assertEquals(Severity.ERROR, finding.severity());
            assertEquals("book", finding.source());
            assertEquals(List.of(), finding.subjects());
        }
        Plan plan = plan();
        Finding kilometre = only(check(plan, book(limit(LimitKind.PASSABLE_WIDTH, 1_000_000))));
        assertEquals(
                "Nowhere on this level is there floor for a body that needs 1,000\u00a0m, so that nobody gets to an"
                        + " exit.",
                FindingText.of(kilometre, plan, Messages.of(Locale.ENGLISH)));
    }

    @Test
    void aBoothOnAnAisleThatIsTooNarrowForABodyHasNoWayOut() {
        // The aisle between the blocks is 1.2 m wide; all else is open floor or wall.
        Plan plan = planWith(
                booth("b1", 30_000, 33_000, 15_000, 2_800),
                booth("b2", 33_000, 37_000, 9_000, 3_000),
                booth("b3", 30_000, 35_800, 3_000, 4_200),
                booth("b4", 42_000, 35_800, 3_000, 4_200));

        assertEquals(
                List.of(),
                check(plan, book(limit(LimitKind.PASSABLE_WIDTH, 1_100))).said().findings().stream()
                        .filter(finding -> finding.rule().equals("no-way-out"))
                        .toList());
        Finding finding = finding(check(plan, book(limit(LimitKind.PASSABLE_WIDTH, 1_203))), "no-way-out");

        assertEquals(List.of(id("b2")), finding.subjects());
        assertEquals(
                "B2: no floor 1.203\u00a0m wide leads from here to an exit.",
                FindingText.of(finding, plan, Messages.of(Locale.ENGLISH)));
    }

    @Test
    void aBoothOutsideTheHallsHasAFindingOfItsOwnAlready() {
        assertEquals(
                List.of(),
                check(planWith(booth("b1", 70_000, 10_000, 3_000, 3_000)), book())
                        .said()
                        .findings());
    }

    @Test
    void aPhaseIsJudgedByItsOwnDoorsAndWalls() {
        Phase concert = new Phase(
                "night",
                Phase.Kind.CONCERT,
                LocalText.of("Night"),
                Set.of(new PartRef(LEVEL, "p1")),
                Set.of(),
                0,
                Set.of());

        GlobalResult result = check(withPhase(plan(), concert), book(limit(LimitKind.TRAVEL_DISTANCE, 70_000)));

        assertEquals("night", only(result).scenario());
        assertEquals("unreachable", only(result).rule());
    }

    @Test
    void aClosedDoorIsMissedInItsPhaseOnly() {
        Phase buildUp = new Phase(
                "build",
                Phase.Kind.BUILD_UP,
                LocalText.NONE,
                Set.of(),
                Set.of(new PartRef(LEVEL, "exit-1")),
                0,
                Set.of());

        GlobalResult result = check(withPhase(plan(), buildUp), book(limit(LimitKind.EXIT_COUNT, 1)));

        assertEquals(1, measured(result, LimitKind.EXIT_COUNT));
        assertEquals("build", finding(result, "exit-count").scenario());
        assertEquals(0, finding(result, "exit-count").measured());
    }

    @Test
    void shuttersThatAreDownCutTheWay() {
        Level shuttered = plan().levels()
                .get(0)
                .with(List.of(fixture(
                        "shutter-1",
                        FixtureKind.FIRE_SHUTTER,
                        new Segment(new Point(30_000, 0), new Point(30_000, 40_000)))));
        Plan plan = plan().withLevels(plan().venue(), List.of(shuttered));

        Finding finding = only(check(plan, book()));

        assertEquals("unreachable", finding.rule());
        assertEquals(Finding.SHUTTERS_DOWN, finding.scenario());
    }

    @Test
    void aBlindAisleIsADeadEndOnceItIsDeeperThanAllowed() {
        // Two blocks and the lower wall make a blind aisle of 3 m, closed by a third block at its far end.
        Plan plan = planWith(
                booth("b1", 30_000, 31_000, 15_000, 3_000),
                booth("b2", 30_000, 37_000, 15_000, 3_000),
                booth("b3", 45_000, 31_000, 3_000, 9_000));

        GlobalResult result = check(plan, book(limit(LimitKind.DEAD_END, 12_000)));

        // From the far end, half a body before the block, to the mouth between the corners of the blocks.
        assertEquals(15_000 - 450, finding(result, "dead-end").measured(), 460);
        assertEquals(0, count(check(plan, book(limit(LimitKind.DEAD_END, 16_000))), "dead-end"));
    }

    @Test
    void whatCannotBeMeasuredIsStillListed() {
        GlobalResult result = check(plan(), book(limit(LimitKind.CORRIDOR_WIDTH, 2_400)));

        LimitResult corridor = result.said().limits().get(0);
        assertEquals(LimitKind.CORRIDOR_WIDTH, corridor.applied().limit().kind());
        assertFalse(corridor.measured().isPresent());
    }

    @Test
    void withoutVisitorsNothingIsSaidOfCrowds() {
        GlobalResult result = check(plan(), book(limit(LimitKind.CROWDING, 1.39)));

        assertEquals(Optional.empty(), result.peak());
        assertEquals(List.of(), result.said().findings());
    }

    @Test
    void anUnwantedCheckEnds() {
        GlobalChecker checker = new GlobalChecker(List.of(book()), List.of());

        assertThrows(CancellationException.class, () -> checker.check(plan(), new WalkWatch(() -> true, share -> {})));
    }

    private static Plan leftHall(Plan plan) {
        return plan.withLeased(Set.of(new PartRef(LEVEL, "a")));
    }

    private static double farthest() {
        double toJamb = Math.hypot(59_550 - 11_000, 39_550);
        double tangent = Math.sqrt(toJamb * toJamb - 450 * 450);
        double arc = Math.PI - Math.atan2(39_550, 48_550) - Math.acos(450 / toJamb);
        return tangent + 450 * arc;
    }
}
