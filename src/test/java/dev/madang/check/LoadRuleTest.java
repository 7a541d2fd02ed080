package dev.madang.check;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.turned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.edit.venue.PutParts;
import dev.madang.model.Booth;
import dev.madang.model.Deck;
import dev.madang.model.Evidence;
import dev.madang.model.Exhibit;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.LevelPart;
import dev.madang.model.Opening;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Stand;
import dev.madang.model.Supports;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Measure;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Loads on a floor that bears 3,000 kg/m², with the arithmetic. */
class LoadRuleTest {

    private static final Checker CHECKER = TestBooks.checker(LimitKind.LOAD_SHARE, 100);
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final Booth BOOTH = booth("b1", 10_000, 10_000, 6_000, 6_000).withBuild("raw");
    private static final Rect CENTRE = Rect.of(2_000, 2_000, 2_000, 1_000);

    private static final Fixture DOOR = new Fixture(
            "door",
            FixtureKind.FREIGHT_DOOR,
            new Opening(new Point(13_000, 0), 1_500, 9_000),
            Facts.NONE,
            Evidence.ASSUMED);

    @Test
    void anExhibitThatLiesFlatLoadsItsFootprint() {
        // 6,000 kg on 2 m x 1 m = 3,000 kg/m², just what the floor bears.
        assertShares(List.of(), exhibit(6_000));
        // 6,060 kg / 2 m² = 3,030 kg/m² = 101 %.
        assertShares(List.of(101.0), exhibit(6_060));
        assertEquals(List.of("a"), findings(BOOTH, exhibit(6_060)).get(0).parts());
        assertEquals("Press", findings(BOOTH, exhibit(6_060)).get(0).note().en());
    }

    @Test
    void vibrationMultipliesTheWeight() {
        // 4,000 kg x 1.5 = 6,000 kg; 4,040 kg x 1.5 / 2 m² = 3,030 kg/m².
        assertShares(List.of(), shaking(exhibit(4_000), 150));
        assertShares(List.of(101.0), shaking(exhibit(4_040), 150));
    }

    @Test
    void feetCarryItAllOnWhatTheyStandOn() {
        // 4 feet of 0.25 m² carry 3,000 kg on 1 m²; 0.2 m² each make 3,000 / 0.8 = 3,750 kg/m² = 125 %.
        assertShares(List.of(), on(new Supports(4, 250_000), exhibit(3_000)));
        assertShares(List.of(125.0), on(new Supports(4, 200_000), exhibit(3_000)));
        assertShares(List.of(), on(new Supports(4, 0), exhibit(3_000)));
    }

    @Test
    void aTurnedBoothLoadsTheSame() {
        Booth turned = turned("b1", 15_000, 10_000, 6_000, 6_000, 3_000).withBuild("raw");

        assertEquals(101, findings(turned, exhibit(6_060)).get(0).measured(), 1e-9);
    }

    @Test
    void aDeckLoadsTheFloorBelowAndWhatStandsThereComesOnTop() {
        // 3,500 kg on 4 m x 5 m = 175 kg/m², and 350 kg/m² to carry: 525 kg/m².
        Deck deck = new Deck(Rect.of(0, 0, 4_000, 5_000), 350, 3_500);
        Stand stand = Stand.NONE.withDecks(List.of(deck));

        assertEquals(List.of(), findings(BOOTH.withStand(stand)));
        // 5,000 kg / 2 m² + 525 kg/m² = 3,025 kg/m².
        Stand loaded = stand.withExhibits(List.of(exhibit(5_000)));
        assertEquals(3_025 / 30.0, findings(BOOTH.withStand(loaded)).get(0).measured(), 1e-9);
        // Beside the deck the exhibit stands alone.
        Stand beside = stand.withExhibits(List.of(exhibit(5_000).at(Rect.of(4_000, 0, 2_000, 1_000))));
        assertEquals(List.of(), findings(BOOTH.withStand(beside)));
        // 2,700 kg/m² to carry and 175 + 201 kg/m² of its own.
        Deck heavy = new Deck(Rect.of(0, 0, 4_000, 5_000), 2_700, 6_020);
        assertEquals(
                3_001 / 30.0,
                findings(BOOTH.withStand(Stand.NONE.withDecks(List.of(heavy))))
                        .get(0)
                        .measured(),
                1e-9);
    }

    @Test
    void onWhatBearsNothingAnyLoadIsToldAsItIs() {
        Booth loaded = BOOTH.withStand(stand(exhibit(4_000)));
        Plan plan = new PutParts(LEVEL, List.of(trench(14_200, 600, 0)))
                .apply(StandRulesTest.withFacts(Map.of(FactKind.FLOOR_LOAD, 3_000L)))
                .after()
                .withElements(List.of(loaded));

        CheckResult result = CHECKER.full(plan);

        assertEquals(1, result.findings().size());
        Finding finding = result.findings().get(0);
        assertEquals("bears-nothing", finding.rule());
        assertEquals(Severity.ERROR, finding.severity());
        // 4,000 kg / 2 m².
        assertEquals(2_000, finding.measured());
        assertEquals(Measure.LOAD, finding.measure());
        assertEquals(
                "B1: Press loads trench with 2,000 kg/m², but trench bears nothing.",
                FindingText.of(finding, plan, ENGLISH).replace('\u00a0', ' '));
        assertEquals("∞", FindingText.amount(result.limits().get(0).measured(), Measure.PERCENT, ENGLISH));
        assertEquals("−∞", FindingText.amount(result.limits().get(0).margin(), Measure.PERCENT, ENGLISH));
    }

    @Test
    void aLiftThatBearsNothingIsToldWithTheMass() {
        Fixture lift = new Fixture(
                "lift",
                FixtureKind.FREIGHT_LIFT,
                Rect.of(20_000, 20_000, 2_000, 4_000),
                Facts.NONE.with(FactKind.LIFT_LOAD, Fact.of(0, Evidence.ASSUMED)),
                Evidence.ASSUMED);

        Finding finding = findings(BOOTH.withStand(stand(byDoor(exhibit(3_000), "lift"))), lift)
                .get(0);

        assertEquals("bears-nothing", finding.rule());
        assertEquals(3_000, finding.measured());
        assertEquals(Measure.MASS_KG, finding.measure());
    }

    @Test
    void aCoverUnderAnExhibitBearsItOnlyWhereItIsTouched() {
        // The exhibit reaches from 12 m to 14 m across; the trench of 600 mm runs down at 14.2 m.
        assertEquals(List.of("trench"), parts(findings(BOOTH.withStand(stand(exhibit(4_040))), trench(14_200, 600))));
        assertEquals(List.of(), parts(findings(BOOTH.withStand(stand(exhibit(4_040))), trench(14_300, 600))));
        // 4,000 kg / 2 m² = 2,000 kg/m² is what the cover bears.
        assertEquals(List.of(), parts(findings(BOOTH.withStand(stand(exhibit(4_000))), trench(14_200, 600))));
    }

    @Test
    void theWayInFromTheFreightDoorPassesOverCovers() {
        Fixture across = new Fixture(
                "across",
                FixtureKind.UTILITY_TRENCH,
                new Segment(new Point(0, 5_000), new Point(30_000, 5_000)),
                Facts.NONE.with(FactKind.COVER_LOAD, Fact.of(2_000, Evidence.ASSUMED)),
                Evidence.ASSUMED);
        Exhibit carried = shaking(exhibit(4_040), 120);

        assertEquals(List.of(), parts(findings(BOOTH.withStand(stand(carried)), across, DOOR)));
        List<Finding> findings = findings(BOOTH.withStand(stand(byDoor(carried, "door"))), across, DOOR);
        assertEquals(List.of("across"), parts(findings));
        // It is carried still: 4,040 kg / 2 m² = 2,020 kg/m².
        assertEquals(101, findings.get(0).measured(), 1e-9);
    }

    @Test
    void anExhibitMustFitThroughTheDoor() {
        Booth fits = BOOTH.withStand(stand(byDoor(sized(1_500, 9_000), "door")));
        Booth tooWide = BOOTH.withStand(stand(byDoor(sized(1_503, 9_000), "door")));

        assertEquals(List.of(), findings(fits, DOOR));
        Finding finding = findings(tooWide, DOOR).get(0);
        assertEquals("freight-width", finding.rule());
        assertEquals(1_503, finding.measured());
        assertEquals(1_500, finding.limit());
    }

    @Test
    void aLiftTakesNoMoreThanItBearsAndHolds() {
        Fixture lift = new Fixture(
                "lift",
                FixtureKind.FREIGHT_LIFT,
                Rect.of(20_000, 20_000, 2_000, 4_000),
                Facts.NONE.with(FactKind.LIFT_LOAD, Fact.of(3_000, Evidence.ASSUMED)),
                Evidence.ASSUMED);

        assertEquals(List.of(), findings(BOOTH.withStand(stand(byDoor(exhibit(3_000), "lift"))), lift));
        assertEquals(List.of("lift"), parts(findings(BOOTH.withStand(stand(byDoor(exhibit(3_030), "lift"))), lift)));
        assertEquals(
                "freight-width",
                findings(BOOTH.withStand(stand(byDoor(sized(2_003, 4_000), "lift"))), lift)
                        .get(0)
                        .rule());
        assertEquals(List.of(), findings(BOOTH.withStand(stand(byDoor(sized(4_000, 2_000), "lift"))), lift));
    }

    private static Exhibit exhibit(int massKg) {
        return Exhibit.of("Press", massKg, 2_000, 1_000).at(CENTRE);
    }

    private static Exhibit byDoor(Exhibit exhibit, String door) {
        return new Exhibit(
                exhibit.name(),
                exhibit.massKg(),
                exhibit.width(),
                exhibit.depth(),
                exhibit.spot(),
                exhibit.supports(),
                exhibit.vibrationPercent(),
                door);
    }

    private static Exhibit on(Supports supports, Exhibit exhibit) {
        return new Exhibit(
                exhibit.name(),
                exhibit.massKg(),
                exhibit.width(),
                exhibit.depth(),
                exhibit.spot(),
                supports,
                exhibit.vibrationPercent(),
                exhibit.door());
    }

    private static Exhibit sized(int width, int depth) {
        return Exhibit.of("Boat", 100, width, depth);
    }

    private static Exhibit shaking(Exhibit still, int vibrationPercent) {
        return new Exhibit(
                still.name(),
                still.massKg(),
                still.width(),
                still.depth(),
                still.spot(),
                still.supports(),
                vibrationPercent,
                still.door());
    }

    private static Stand stand(Exhibit exhibit) {
        return Stand.NONE.withExhibits(List.of(exhibit));
    }

    private static Fixture trench(int x, int width) {
        return trench(x, width, 2_000);
    }

    private static Fixture trench(int x, int width, long bears) {
        Facts facts = Facts.NONE
                .with(FactKind.COVER_LOAD, Fact.of(bears, Evidence.ASSUMED))
                .with(FactKind.COVER_WIDTH, Fact.of(width, Evidence.ASSUMED));
        Segment line = new Segment(new Point(x, 0), new Point(x, 40_000));
        return new Fixture("trench", FixtureKind.UTILITY_TRENCH, line, facts, Evidence.ASSUMED);
    }

    private static List<Finding> findings(Booth booth, Exhibit exhibit) {
        return findings(booth.withStand(stand(exhibit)));
    }

    private static List<Finding> findings(Booth booth, LevelPart... parts) {
        Plan plan = StandRulesTest.withFacts(Map.of(FactKind.FLOOR_LOAD, 3_000L));
        return CHECKER.full(
                        new PutParts(LEVEL, List.of(parts)).apply(plan).after().withElements(List.of(booth)))
                .findings();
    }

    private static List<String> parts(List<Finding> findings) {
        return findings.stream().flatMap(finding -> finding.parts().stream()).toList();
    }

    private static void assertShares(List<Double> expected, Exhibit exhibit) {
        List<Finding> findings = findings(BOOTH, exhibit);
        assertEquals(expected.size(), findings.size(), findings::toString);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), findings.get(i).measured(), 1e-9);
        }
    }
}
