package dev.madang.check.global;

import static dev.madang.check.global.GlobalFixtures.ROOM_OF_4_6;
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
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.plan;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.madang.check.Finding;
import dev.madang.check.Severity;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.FixtureKind;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.PartRef;
import dev.madang.model.Phase;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Rect;
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
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Persons of a level and the number, width and separation of its exits, on the two halls of 30 x 40 m of the fixtures.
 */
class LevelExitsTest {

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
}
