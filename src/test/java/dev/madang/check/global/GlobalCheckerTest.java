package dev.madang.check.global;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.plan;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Finding;
import dev.madang.check.LimitResult;
import dev.madang.check.Severity;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.PartRef;
import dev.madang.model.Phase;
import dev.madang.model.Place;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Site;
import dev.madang.rules.Condition;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.LoadFactor;
import dev.madang.rules.Measure;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import dev.madang.walk.WalkWatch;
import java.util.List;
import java.util.Map;
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

    private static final LoadFactor ROOM_OF_4_6 = new LoadFactor(
            LoadFactor.Use.EXHIBITION,
            4.6,
            Measure.M2_PER_PERSON,
            LoadFactor.Area.OPEN_TO_VISITORS,
            LoadFactor.Rounding.UP,
            true,
            Origin.SETTING);

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
    void personsAreCountedInWhatIsOpenToVisitorsAndRoundedAsTheBookSays() {
        GlobalResult result = check(plan(), book(ROOM_OF_4_6));

        LevelResult level = result.on(LEVEL).orElseThrow();
        assertEquals(2_400_000_000L, level.areas().grossMm2());
        assertEquals(1_000_000L, level.areas().closedMm2());
        assertEquals(522, level.persons()); // 2,399 m² by 4.6 m² = 521.5
    }

    @Test
    void seatsCountBySeatsAndTheirAreaNotOnceMore() {
        Feature forum = new Feature(
                id("f1"), LEVEL, FeatureKind.SEATING, LocalText.NONE, Rect.of(10_000, 10_000, 10_000, 20_000), 120);
        LoadFactor seats = new LoadFactor(
                LoadFactor.Use.SEATS,
                1,
                Measure.COUNT,
                LoadFactor.Area.OWN,
                LoadFactor.Rounding.UP,
                true,
                Origin.SETTING);

        LevelResult level =
                check(planWith(forum), book(ROOM_OF_4_6, seats)).on(LEVEL).orElseThrow();

        assertEquals(479 + 120, level.persons()); // 2,399 - 200 = 2,199 m² by 4.6 m² = 478.04
    }

    @Test
    void everyKnownBookIsSetBesideTheCheckedOnes() {
        RuleBook other = new RuleBook(
                "other",
                1,
                LocalText.of("Other"),
                LocalText.NONE,
                List.of(),
                List.of(new LoadFactor(
                        LoadFactor.Use.EXHIBITION,
                        1,
                        Measure.PERSONS_PER_M2,
                        LoadFactor.Area.GROSS,
                        LoadFactor.Rounding.UP,
                        true,
                        Origin.SETTING)),
                List.of());

        LevelResult level = new GlobalChecker(List.of(book(ROOM_OF_4_6)), List.of(other))
                .check(plan(), WalkWatch.NONE)
                .on(LEVEL)
                .orElseThrow();

        assertEquals(
                List.of(522L, 2_400L),
                level.loads().stream().map(BookLoad::persons).toList());
        assertEquals(522, level.persons(), "only checked books decide");
    }

    @Test
    void exitsAreCountedForThePersonsOfTheBook() {
        RuleBook book = new RuleBook(
                "book",
                1,
                LocalText.of("Book"),
                LocalText.NONE,
                List.of(
                        limit(LimitKind.EXIT_COUNT, 1),
                        new Limit(LimitKind.EXIT_COUNT, 3, new Condition(Map.of(), 501, 0), true, Origin.SETTING),
                        limit(LimitKind.EXIT_WIDTH_PER_PERSON, 5)),
                List.of(ROOM_OF_4_6),
                List.of());

        GlobalResult result = check(plan(), book);

        assertEquals(3, finding(result, "exit-count").limit());
        assertEquals(1, finding(result, "exit-count").measured());
        assertEquals(2_000.0 / 522, finding(result, "exit-width-per-person").measured(), 1e-9);
    }

    @Test
    void theBookThatNeedsTheWidestExitsCountsAndNotTheOneWithTheLargestNumber() {
        RuleBook few = book("few", limit(LimitKind.EXIT_WIDTH_PER_PERSON, 5.08), 10); // 240 persons, 1,220 mm
        RuleBook many = book("many", limit(LimitKind.EXIT_WIDTH_PER_PERSON, 5), 4.6); // 522 persons, 2,610 mm

        GlobalResult result = new GlobalChecker(List.of(few, many), List.of()).check(plan(), WalkWatch.NONE);

        assertEquals("many", finding(result, "exit-width-per-person").source());
    }

    @Test
    void adviceThatIsBrokenInAPhaseBreaksNothingThatBinds() {
        Level twoDoors = plan().levels()
                .get(0)
                .with(List.of(fixture("exit-2", FixtureKind.EXIT, new Opening(new Point(46_000, 0), 2_000, 9_000))));
        Phase oneDoor = new Phase(
                "build",
                Phase.Kind.BUILD_UP,
                LocalText.NONE,
                Set.of(),
                Set.of(new PartRef(LEVEL, "exit-2")),
                0,
                Set.of());
        Plan plan = withPhase(plan().withLevels(plan().venue(), List.of(twoDoors)), oneDoor);
        RuleBook law = book("law", limit(LimitKind.EXIT_WIDTH_PER_PERSON, 5.08), 10);
        RuleBook advice = book("advice", Limit.of(LimitKind.EXIT_WIDTH_PER_PERSON, 5, false, Origin.SETTING), 4.6);

        GlobalResult result = new GlobalChecker(List.of(law, advice), List.of()).check(plan, WalkWatch.NONE);

        assertEquals("build", only(result).scenario());
        assertEquals("advice", only(result).source());
        assertEquals(Severity.WARNING, only(result).severity());
    }

    @Test
    void fewerExitsInAPhaseAreToldEvenIfTheShowHasTooFewAsWell() {
        Phase buildUp = new Phase(
                "build",
                Phase.Kind.BUILD_UP,
                LocalText.NONE,
                Set.of(),
                Set.of(new PartRef(LEVEL, "exit-1")),
                0,
                Set.of());

        GlobalResult result = check(withPhase(plan(), buildUp), book(limit(LimitKind.EXIT_COUNT, 2)));

        assertEquals(
                List.of("", "build"),
                result.said().findings().stream()
                        .filter(finding -> finding.rule().equals("exit-count"))
                        .map(Finding::scenario)
                        .toList());
    }

    @Test
    void theShareOfTheEntrancesIsNotMeasuredIfNoBookSaysHowWideExitsAreForEachPerson() {
        GlobalResult result = check(plan(), book(limit(LimitKind.MAIN_EXIT_SHARE, 50)));

        assertFalse(result.said().limits().get(0).measured().isPresent());
        assertEquals(List.of(), result.said().findings());
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
    void theSeparationIsMeasuredAgainstTheDiagonal() {
        Level twoDoors = plan().levels()
                .get(0)
                .with(List.of(fixture("exit-2", FixtureKind.EXIT, new Opening(new Point(46_000, 0), 2_000, 9_000))));
        Plan plan = plan().withLevels(plan().venue(), List.of(twoDoors));

        GlobalResult result = check(plan, book(limit(LimitKind.EXIT_SEPARATION, 50)));

        // 36 m apart; the diagonal of 60 x 40 m is 72.11 m.
        assertEquals(100 * 36_000 / Math.hypot(60_000, 40_000), measured(result, LimitKind.EXIT_SEPARATION), 1e-6);
        assertEquals(1, count(result, "exit-separation"));
    }

    @Test
    void anExitThroughWhichNobodyPassesIsToldEachByItself() {
        Level narrowDoors = plan().levels()
                .get(0)
                .with(List.of(
                        fixture("exit-2", FixtureKind.EXIT, new Opening(new Point(46_000, 0), 800, 9_000)),
                        fixture("exit-3", FixtureKind.EXIT, new Opening(new Point(50_000, 0), 850, 9_000))));
        Plan plan = plan().withLevels(plan().venue(), List.of(narrowDoors));

        GlobalResult result = check(plan, book(limit(LimitKind.EXIT_WIDTH, 900)));

        assertEquals(1, result.on(LEVEL).orElseThrow().usable().size());
        assertEquals(
                List.of(List.of("exit-2"), List.of("exit-3")),
                result.said().findings().stream().map(Finding::parts).toList());
        assertEquals(800, measured(result, LimitKind.EXIT_WIDTH));
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

    private static double farthest() {
        double toJamb = Math.hypot(59_550 - 11_000, 39_550);
        double tangent = Math.sqrt(toJamb * toJamb - 450 * 450);
        double arc = Math.PI - Math.atan2(39_550, 48_550) - Math.acos(450 / toJamb);
        return tangent + 450 * arc;
    }

    private static Plan withPhase(Plan plan, Phase phase) {
        Site site = plan.site();
        return plan.withSite(
                new Site(site.venue(), site.levels(), site.leased(), site.closedPartitions(), List.of(phase)));
    }

    private static GlobalResult check(Plan plan, RuleBook book) {
        return new GlobalChecker(List.of(book), List.of(book)).check(plan, WalkWatch.NONE);
    }

    private static Finding only(GlobalResult result) {
        assertEquals(
                1, result.said().findings().size(), result.said().findings().toString());
        return result.said().findings().get(0);
    }

    private static Finding finding(GlobalResult result, String rule) {
        return result.said().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static long count(GlobalResult result, String rule) {
        return result.said().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .count();
    }

    private static double measured(GlobalResult result, LimitKind kind) {
        return result.said().limits().stream()
                .filter(limit -> limit.applied().limit().kind() == kind)
                .findFirst()
                .orElseThrow()
                .measured()
                .orElseThrow();
    }

    private static Limit limit(LimitKind kind, double value) {
        return Limit.of(kind, value, true, Origin.SETTING);
    }

    private static RuleBook book(String id, Limit limit, double m2PerPerson) {
        LoadFactor factor = new LoadFactor(
                LoadFactor.Use.EXHIBITION,
                m2PerPerson,
                Measure.M2_PER_PERSON,
                LoadFactor.Area.OPEN_TO_VISITORS,
                LoadFactor.Rounding.UP,
                true,
                Origin.SETTING);
        return new RuleBook(id, 1, LocalText.of(id), LocalText.NONE, List.of(limit), List.of(factor), List.of());
    }

    private static RuleBook book(Limit... limits) {
        return new RuleBook("book", 1, LocalText.of("Book"), List.of(limits));
    }

    private static RuleBook book(LoadFactor... factors) {
        return new RuleBook("book", 1, LocalText.of("Book"), LocalText.NONE, List.of(), List.of(factors), List.of());
    }

    private static RuleBook book() {
        return new RuleBook("book", 1, LocalText.of("Book"), List.of());
    }

    private static Fixture fixture(String id, FixtureKind kind, Place place) {
        return new Fixture(id, kind, place, Facts.NONE, Evidence.ASSUMED);
    }
}
