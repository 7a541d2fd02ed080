package dev.madang.check;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static dev.madang.model.PlanFixtures.turned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.rules.LimitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The clear way between stands, walls and columns, in halls of 30 x 40 m. */
class AisleRuleTest {

    private static final Checker CHECKER = TestBooks.checker(LimitKind.AISLE_WIDTH, 3_000);

    @Test
    void anAisleAsWideAsTheLimitIsLegalAndThreeMillimetresLessAreNot() {
        assertWidths(List.of(), booth("b1", 6_000, 6_000, 3_000, 3_000), booth("b2", 6_000, 12_000, 3_000, 3_000));
        assertWidths(
                List.of(2_997.0), booth("b1", 6_000, 6_000, 3_000, 3_000), booth("b2", 6_000, 11_997, 3_000, 3_000));
    }

    @Test
    void standsAgainstEachOtherHaveNoAisleAndASlotIsATooNarrowOne() {
        assertWidths(List.of(), booth("b1", 6_000, 6_000, 3_000, 3_000), booth("b2", 6_000, 9_000, 3_000, 3_000));
        assertWidths(List.of(), booth("b1", 6_000, 6_000, 3_000, 3_000), booth("b2", 6_000, 9_050, 3_000, 3_000));
        assertWidths(List.of(53.0), booth("b1", 6_000, 6_000, 3_000, 3_000), booth("b2", 6_000, 9_053, 3_000, 3_000));
    }

    @Test
    void aNarrowAisleBetweenRowsIsToldOncePerFacingPair() {
        List<PlanElement> rows = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rows.add(booth("a" + i, 6_000 + 3_000 * i, 6_000, 3_000, 3_000));
            rows.add(booth("b" + i, 6_000 + 3_000 * i, 11_000, 3_000, 3_000));
        }

        List<Finding> findings = findings(rows.toArray(PlanElement[]::new));

        assertEquals(
                List.of(
                        List.of(id("a0"), id("b0")),
                        List.of(id("a1"), id("b1")),
                        List.of(id("a2"), id("b2")),
                        List.of(id("a3"), id("b3"))),
                findings.stream().map(Finding::subjects).toList());
    }

    @Test
    void peoplePassBetweenCornersToo() {
        // From (9 m, 9 m) to (11 m, 11 m).
        assertWidths(
                List.of(Math.hypot(2_000, 2_000)),
                booth("b1", 6_000, 6_000, 3_000, 3_000),
                booth("b2", 11_000, 11_000, 3_000, 3_000));
        assertWidths(List.of(), booth("b1", 6_000, 6_000, 3_000, 3_000), booth("b2", 11_200, 11_200, 3_000, 3_000));
    }

    @Test
    void whereNarrowAislesCrossTheWayFromCornerToCornerIsNotToldOnceMore() {
        // Two aisles of 2 m cross; from corner to corner there are 2.83 m.
        List<Finding> findings = findings(
                booth("b1", 6_000, 6_000, 3_000, 3_000),
                booth("b2", 11_000, 6_000, 3_000, 3_000),
                booth("b3", 6_000, 11_000, 3_000, 3_000),
                booth("b4", 11_000, 11_000, 3_000, 3_000));

        assertEquals(
                List.of(
                        List.of(id("b1"), id("b2")),
                        List.of(id("b1"), id("b3")),
                        List.of(id("b2"), id("b4")),
                        List.of(id("b3"), id("b4"))),
                findings.stream().map(Finding::subjects).toList());
    }

    @Test
    void besideAStandInTheMiddleOfAnAisleTheRestOfTheAisleIsStillTold() {
        // The aisle is 2 m wide; the kiosk in it leaves 0.5 m on either side.
        List<Finding> findings = findings(
                booth("b1", 6_000, 6_000, 12_000, 3_000),
                booth("b2", 6_000, 11_000, 12_000, 3_000),
                booth("kiosk", 9_000, 9_500, 1_000, 1_000));

        assertEquals(
                List.of(2_000.0, 500.0, 500.0),
                findings.stream()
                        .map(finding -> (double) Math.round(finding.measured()))
                        .toList());
    }

    @Test
    void atATurnedCrossingTheAislesAloneAreToldToo() {
        double sin = Math.sin(Math.toRadians(30));
        double cos = Math.cos(Math.toRadians(30));
        List<PlanElement> booths = new ArrayList<>();
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                int x = (int) Math.round(15_000 + 5_000 * (column * cos - row * sin));
                int y = (int) Math.round(10_000 + 5_000 * (column * sin + row * cos));
                booths.add(turned("b" + row + column, x, y, 3_000, 3_000, 3_000));
            }
        }

        List<Finding> findings = findings(booths.toArray(PlanElement[]::new));

        assertEquals(4, findings.size(), findings.toString());
        findings.forEach(finding -> assertEquals(2_000, finding.measured(), 1.5));
    }

    @Test
    void aTurnedStandIsMeasuredFromItsCorner() {
        // Turned by 45° about (10, 6), its lowest corner is at y = 6 + 3 * sqrt(2) m.
        double low = 6_000 + 3_000 * Math.sqrt(2);
        int legal = (int) Math.ceil(low + 3_000);

        assertWidths(
                List.of(), turned("b1", 10_000, 6_000, 3_000, 3_000, 4_500), booth("b2", 8_000, legal, 4_000, 3_000));
        assertWidths(
                List.of(legal - 4 - low),
                turned("b1", 10_000, 6_000, 3_000, 3_000, 4_500),
                booth("b2", 8_000, legal - 4, 4_000, 3_000));
    }

    @Test
    void rowsTurnedAlikeMeasureLikeUprightOnes() {
        double sin = Math.sin(Math.toRadians(20));
        double cos = Math.cos(Math.toRadians(20));
        // The second stand stands 3 m deep and an aisle of 2.5 m farther along the normal.
        int x = (int) Math.round(12_000 - 5_500 * sin);
        int y = (int) Math.round(6_000 + 5_500 * cos);

        Finding finding = findings(
                        turned("b1", 12_000, 6_000, 3_000, 3_000, 2_000), turned("b2", x, y, 3_000, 3_000, 2_000))
                .get(0);

        assertEquals(2_500, finding.measured(), 1);
    }

    @Test
    void whatStandsBetweenHidesWhatLiesBehind() {
        List<Finding> findings = findings(
                booth("b1", 6_000, 6_000, 3_000, 1_000),
                booth("b2", 6_000, 7_500, 3_000, 1_000),
                booth("b3", 6_000, 9_000, 3_000, 1_000));

        assertEquals(
                List.of(List.of(id("b1"), id("b2")), List.of(id("b2"), id("b3"))),
                findings.stream().map(Finding::subjects).toList());
    }

    @Test
    void anAlleyThatIsPluggedInTheMiddleIsStillTooNarrow() {
        List<Finding> findings = findings(
                booth("b1", 6_000, 6_000, 12_000, 3_000),
                booth("b2", 6_000, 10_000, 12_000, 3_000),
                booth("plug", 11_000, 9_000, 1_000, 1_000));

        assertEquals(List.of(id("b1"), id("b2")), findings.get(0).subjects());
        assertEquals(1_000, findings.get(0).measured(), 1e-6);
    }

    @Test
    void aGapThatIsFilledHasNoWay() {
        assertWidths(
                List.of(),
                booth("b1", 6_000, 6_000, 3_000, 3_000),
                booth("b2", 6_000, 10_000, 3_000, 3_000),
                booth("b3", 6_000, 9_000, 3_000, 1_000));
    }

    @Test
    void aStandNearTheWallHasASlotBehindAndFartherAnAisle() {
        assertWidths(List.of(), booth("b1", 500, 6_000, 3_000, 3_000));
        assertWidths(List.of(), booth("b1", 600, 6_000, 3_000, 3_000));
        assertWidths(List.of(1_500.0), booth("b1", 1_500, 6_000, 3_000, 3_000));
        assertWidths(List.of(), booth("b1", 3_000, 6_000, 3_000, 3_000));
        assertWidths(List.of(2_997.0), booth("b1", 2_997, 6_000, 3_000, 3_000));
    }

    @Test
    void inACornerOfTheHallTheNarrowerWallIsTold() {
        assertWidths(List.of(1_200.0), booth("b1", 1_500, 1_200, 3_000, 3_000));
    }

    @Test
    void aWallBehindAStandIsNotSeenFromItsNeighbour() {
        // The second stands between the first and the wall, against both.
        assertWidths(List.of(), booth("b1", 1_500, 6_000, 3_000, 3_000), booth("b2", 0, 6_000, 1_500, 3_000));
    }

    @Test
    void aColumnNarrowsTheAisleBesideIt() {
        // The column stands from 45 to 46 m across and 20 to 21 m down.
        Finding finding = findings(booth("b1", 40_000, 19_000, 3_000, 3_000)).get(0);

        assertEquals(2_000, finding.measured(), 1e-6);
        assertEquals(List.of("column-1"), finding.parts());
        assertWidths(List.of(), booth("b1", 39_000, 19_000, 3_000, 3_000));
        assertWidths(List.of(), booth("b1", 41_500, 19_000, 3_000, 3_000));
    }

    @Test
    void aClosedPartitionIsAWall() {
        Plan open = planWith(booth("b1", 25_000, 6_000, 3_000, 3_000));
        Plan closed = open.withClosedPartitions(Set.of(PartRef.parse("l1/p1")));

        assertEquals(List.of(), CHECKER.full(open).findings());
        assertEquals(List.of("p1"), CHECKER.full(closed).findings().get(0).parts());
        assertEquals(2_000, CHECKER.full(closed).findings().get(0).measured(), 1e-6);
    }

    @Test
    void featuresFaceBoothsButNotEachOther() {
        assertWidths(List.of(), feature("f1", 6_000, 6_000), feature("f2", 6_000, 10_000));
        assertWidths(List.of(1_000.0), feature("f1", 6_000, 6_000), booth("b1", 6_000, 10_000, 3_000, 3_000));
    }

    @Test
    void aTriangleIsMeasuredAtItsNearestPlace() {
        PlanElement triangle = booth("b1", 6_000, 6_000, 3_000, 3_000)
                .withShape(Polygon.of(6_000, 6_000, 12_000, 6_000, 9_000, 9_000));

        assertWidths(List.of(2_500.0), triangle, booth("b2", 6_000, 11_500, 6_000, 3_000));
    }

    @Test
    void farAwayNothingIsFoundAndNothingMeasured() {
        CheckResult result = CHECKER.full(
                planWith(booth("b1", 10_000, 10_000, 3_000, 3_000), booth("b2", 10_000, 30_000, 3_000, 3_000)));

        assertEquals(List.of(), result.findings());
        assertEquals(OptionalDouble.empty(), result.limits().get(0).measured());
    }

    @Test
    void theNarrowestAisleIsMeasuredAlsoWhereItIsLegal() {
        CheckResult result = CHECKER.full(
                planWith(booth("b1", 10_000, 10_000, 3_000, 3_000), booth("b2", 10_000, 17_000, 3_000, 3_000)));

        assertEquals(OptionalDouble.of(4_000), result.limits().get(0).measured());
    }

    private static Feature feature(String id, int x, int y) {
        return new Feature(id(id), LEVEL, FeatureKind.LOUNGE, LocalText.NONE, Rect.of(x, y, 3_000, 3_000), 0);
    }

    private static List<Finding> findings(PlanElement... elements) {
        return CHECKER.full(planWith(elements)).findings().stream()
                .filter(finding -> finding.rule().equals("aisle-width"))
                .toList();
    }

    private static void assertWidths(List<Double> expected, PlanElement... elements) {
        List<Finding> findings = findings(elements);
        assertEquals(expected.size(), findings.size(), findings::toString);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), findings.get(i).measured(), 1e-6);
        }
    }
}
