package dev.madang.check;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.plan;
import static dev.madang.model.PlanFixtures.planWith;
import static dev.madang.model.PlanFixtures.turned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Booth;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule with a breaking plan, one just legal, a rotated one, and one far away. */
class RulesTest {

    static final RuleBook BOOK = new RuleBook(
            "test", 1, LocalText.of("Test"), List.of(Limit.of(LimitKind.EXIT_CLEARANCE, 3_000, true, Origin.SETTING)));
    static final Checker CHECKER = new Checker(List.of(BOOK));

    @Test
    void overlappingBoothsAreOneFindingWithTheSharedArea() {
        Plan plan = planWith(booth("b1", 12_000, 6_000, 3_000, 3_000), booth("b2", 14_000, 7_000, 3_000, 3_000));

        Finding finding = only(plan);

        assertEquals("overlap", finding.rule());
        assertEquals(List.of(id("b1"), id("b2")), finding.subjects());
        assertEquals(1_000.0 * 2_000, finding.measured());
    }

    @Test
    void findingsOfOneRuleAreListedByBoothNumbers() {
        Plan plan = planWith(
                booth("b1", 12_000, 6_000, 3_000, 3_000).withNumber("A10"),
                booth("b2", 14_000, 7_000, 3_000, 3_000),
                booth("b3", 24_000, 6_000, 3_000, 3_000).withNumber("A9"),
                booth("b4", 26_000, 7_000, 3_000, 3_000));

        List<Finding> overlaps = CHECKER.full(plan).findings().stream()
                .filter(finding -> finding.rule().equals("overlap"))
                .toList();

        assertEquals(
                List.of(List.of(id("b3"), id("b4")), List.of(id("b1"), id("b2"))),
                overlaps.stream().map(Finding::subjects).toList());
    }

    @Test
    void touchingBoothsAreLegal() {
        assertClean(booth("b1", 12_000, 6_000, 3_000, 3_000), booth("b2", 15_000, 6_000, 3_000, 3_000));
    }

    @Test
    void threeMillimetresOfOverlapAreNot() {
        assertFinds("overlap", booth("b1", 12_000, 6_000, 3_000, 3_000), booth("b2", 14_997, 6_000, 3_000, 3_000));
    }

    @Test
    void rotatedBoothsOverlapOnlyWhereTheyMeet() {
        // The boxes around both overlap, the booths do not.
        assertClean(turned("b1", 12_000, 6_000, 3_000, 3_000, 4_500), booth("b2", 14_000, 10_000, 3_000, 3_000));
        assertFinds(
                "overlap", turned("b1", 12_000, 6_000, 3_000, 3_000, 4_500), booth("b2", 12_500, 9_000, 3_000, 3_000));
    }

    @Test
    void aFeatureUnderABoothOverlaps() {
        Feature stage = new Feature(
                id("f1"), LEVEL, FeatureKind.STAGE, LocalText.NONE, Rect.of(12_000, 6_000, 9_000, 6_000), 0);

        assertFinds("overlap", stage, booth("b1", 18_000, 6_000, 6_000, 3_000));
    }

    @Test
    void aBoothOutsideTheHallIsFoundWithTheAreaOutside() {
        Finding finding = only(planWith(booth("b1", -1_000, 6_000, 3_000, 3_000)));

        assertEquals("outside-hall", finding.rule());
        assertEquals(3_000_000.0, finding.measured());
    }

    @Test
    void aBoothMayTouchTheWallAndStandAcrossAnOpenHallLine() {
        assertClean(booth("b1", 0, 6_000, 3_000, 3_000), booth("b2", 28_000, 6_000, 3_000, 3_000));
    }

    @Test
    void aBoothThreeMillimetresThroughTheWallIsOutside() {
        assertFinds("outside-hall", booth("b1", -3, 6_000, 3_000, 3_000));
    }

    @Test
    void aRotatedBoothIsOutsideWithItsCornerOnly() {
        assertClean(turned("b1", 12_000, 30_000, 3_000, 3_000, 4_500));
        assertFinds("outside-hall", turned("b1", 12_000, 36_000, 3_000, 3_000, 4_500));
    }

    @Test
    void aHallThatIsNotLeasedIsOutside() {
        Plan plan = planWith(booth("b1", 33_000, 6_000, 3_000, 3_000)).withLeased(Set.of(PartRef.parse("l1/a")));

        assertEquals("outside-hall", only(plan).rule());
    }

    @Test
    void aFeatureMayStandInTheLobbyButNotInAHallOfSomebodyElse() {
        Feature desk = feature(Rect.of(12_000, 43_000, 6_000, 3_000));
        Feature elsewhere = feature(Rect.of(33_000, 6_000, 6_000, 3_000));
        Plan leasedA = plan().withLeased(Set.of(PartRef.parse("l1/a")));

        assertEquals(List.of(), CHECKER.full(planWith(desk)).findings());
        assertEquals(
                "outside-hall", only(leasedA.withElements(List.of(elsewhere))).rule());
        assertEquals(
                "outside-hall",
                only(planWith(feature(Rect.of(12_000, 48_000, 6_000, 3_000)))).rule());
    }

    @Test
    void aBoothMayTouchAColumnButNotCoverIt() {
        assertClean(booth("b1", 42_000, 20_000, 3_000, 3_000));
        assertFinds("on-column", booth("b1", 42_003, 20_000, 3_000, 3_000));
        assertFinds("on-column", turned("b1", 45_500, 18_000, 3_000, 3_000, 4_500));
    }

    @Test
    void aColumnWithinABoothIsFoundByItsId() {
        Finding finding = only(planWith(booth("b1", 42_000, 18_000, 6_000, 6_000)));

        assertEquals(List.of("column-1"), finding.parts());
        assertEquals(1_000_000.0, finding.measured());
    }

    @Test
    void aBoothMayTouchAKeepClearAreaButNotEnterIt() {
        assertClean(booth("b1", 6_000, 30_000, 3_000, 3_000));
        assertFinds("keep-clear", booth("b1", 5_997, 30_000, 3_000, 3_000));
        assertFinds("keep-clear", turned("b1", 7_000, 30_000, 3_000, 3_000, 4_500));
    }

    @Test
    void aBoothAcrossAPartitionIsFoundOnlyWhenItIsClosed() {
        Plan open = planWith(booth("b1", 28_000, 6_000, 3_000, 3_000));
        Plan closed = open.withClosedPartitions(Set.of(PartRef.parse("l1/p1")));

        Finding finding = only(closed);

        assertEquals(List.of(), CHECKER.full(open).findings());
        assertEquals("closed-partition", finding.rule());
        assertEquals(3_000.0, finding.measured(), 1e-6);
    }

    @Test
    void aBoothMayTouchAClosedPartition() {
        Plan plan = planWith(booth("b1", 27_000, 6_000, 3_000, 3_000), booth("b2", 30_000, 6_000, 3_000, 3_000))
                .withClosedPartitions(Set.of(PartRef.parse("l1/p1")));

        assertEquals(List.of(), CHECKER.full(plan).findings());
    }

    @Test
    void aBoothBeforeAnExitIsFoundWithTheDepthLeftFree() {
        Finding finding = only(planWith(booth("b1", 9_000, 1_200, 3_000, 3_000)));

        assertEquals("exit-clearance", finding.rule());
        assertEquals(1_200, finding.measured(), 1e-6);
        assertEquals(3_000, finding.limit());
    }

    @Test
    void aBoothMayTouchTheFloorBeforeAnExit() {
        assertClean(booth("b1", 9_000, 3_000, 3_000, 3_000), booth("b2", 11_000, 0, 3_000, 3_000));
        assertFinds("exit-clearance", booth("b1", 9_000, 2_997, 3_000, 3_000));
        assertFinds("exit-clearance", turned("b1", 10_000, 2_900, 3_000, 3_000, 4_500));
    }

    @Test
    void anAdvisoryLimitGivesAWarning() {
        RuleBook advice = new RuleBook(
                "advice",
                1,
                LocalText.of("Advice"),
                List.of(Limit.of(LimitKind.EXIT_CLEARANCE, 5_000, false, Origin.SETTING)));
        Plan plan = planWith(booth("b1", 9_000, 4_000, 3_000, 3_000));

        CheckResult result = new Checker(List.of(BOOK, advice)).full(plan);

        assertEquals(0, result.count(Severity.ERROR));
        assertEquals(1, result.count(Severity.WARNING));
        assertEquals(
                List.of(1_000.0, -1_000.0),
                result.limits().stream().map(l -> l.margin().getAsDouble()).toList());
    }

    @Test
    void aMergedBoothTakesUpAllNumbersOfItsRange() {
        Booth merged = booth("b1", 12_000, 6_000, 6_000, 3_000).withNumber("A101-104");
        Booth within = booth("b2", 18_000, 6_000, 3_000, 3_000).withNumber("a103");
        Booth beside = booth("b3", 21_000, 6_000, 3_000, 3_000).withNumber("A105");

        Finding finding = only(planWith(merged, within, beside));

        assertEquals("duplicate-number", finding.rule());
        assertEquals(List.of(id("b1"), id("b2")), finding.subjects());
    }

    @Test
    void theSameNumberTwiceIsFoundOnceWithBothBooths() {
        Plan plan = planWith(
                booth("b1", 12_000, 6_000, 3_000, 3_000).withNumber("A101"),
                booth("b2", 15_000, 6_000, 3_000, 3_000).withNumber("a101"),
                booth("b3", 18_000, 6_000, 3_000, 3_000).withNumber(""),
                booth("b4", 21_000, 6_000, 3_000, 3_000).withNumber(""));

        Finding finding = only(plan);

        assertEquals("duplicate-number", finding.rule());
        assertEquals(List.of(id("b1"), id("b2")), finding.subjects());
    }

    private static Feature feature(Rect shape) {
        return new Feature(id("f1"), LEVEL, FeatureKind.REGISTRATION, LocalText.NONE, shape, 0);
    }

    private static Finding only(Plan plan) {
        List<Finding> findings = CHECKER.full(plan).findings();
        assertEquals(1, findings.size(), findings::toString);
        return findings.get(0);
    }

    private static void assertFinds(String rule, PlanElement... elements) {
        assertEquals(rule, only(planWith(elements)).rule());
    }

    private static void assertClean(PlanElement... elements) {
        assertEquals(List.of(), CHECKER.full(planWith(elements)).findings());
    }
}
