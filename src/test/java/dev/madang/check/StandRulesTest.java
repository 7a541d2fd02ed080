package dev.madang.check;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.plan;
import static dev.madang.model.PlanFixtures.planWith;
import static dev.madang.model.PlanFixtures.turned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.edit.venue.PutParts;
import dev.madang.model.Booth;
import dev.madang.model.Deck;
import dev.madang.model.Elements;
import dev.madang.model.Evidence;
import dev.madang.model.Exhibitor;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Facts;
import dev.madang.model.Hall;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Polygon;
import dev.madang.model.Promise;
import dev.madang.model.Rect;
import dev.madang.model.Stand;
import dev.madang.model.Wall;
import dev.madang.rules.LimitKind;
import dev.madang.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is built in a booth, what was sold of it, and who has it. */
class StandRulesTest {

    private static final Checker NO_BOOKS = new Checker(List.of());
    private static final Booth BOOTH = booth("b1", 10_000, 10_000, 6_000, 6_000);

    @Test
    void aShellSchemeAndARawStandHaveHeightsOfTheirOwn() {
        assertMeasures(List.of(), LimitKind.SHELL_HEIGHT, 2_500, high(2_500));
        assertMeasures(List.of(2_503.0), LimitKind.SHELL_HEIGHT, 2_500, high(2_503));
        assertMeasures(List.of(), LimitKind.RAW_HEIGHT, 2_500, high(2_503));
        assertMeasures(
                List.of(5_003.0), LimitKind.RAW_HEIGHT, 5_000, high(5_003).withBuild("raw"));
        assertMeasures(List.of(), LimitKind.SHELL_HEIGHT, 5_000, high(5_003).withBuild("raw"));
        assertMeasures(
                List.of(2_600.0),
                LimitKind.SHELL_HEIGHT,
                2_500,
                BOOTH.withStand(Stand.NONE.withWalls(List.of(new Wall(0, 50, 2_600)))));
    }

    @Test
    void underASlopingCeilingTheLowestCornerCounts() {
        // The ceiling rises from 11 m at the left to 22.5 m at the right over 30 m: 0.3833 m each metre.
        Plan sloping = withFacts(Map.of(
                FactKind.CEILING_LOWEST, 11_000L, FactKind.CEILING_HIGHEST, 22_500L, FactKind.CEILING_RISES, 9_000L));
        double lowest = 11_000 + 11_500 * 10_000 / 30_000.0;
        Checker checker = TestBooks.checker(LimitKind.CEILING_GAP, 1_000);
        int legal = (int) Math.floor(lowest - 1_000);

        assertEquals(
                List.of(),
                checker.full(sloping.withElements(List.of(high(legal)))).findings());
        Finding finding = checker.full(sloping.withElements(List.of(high(legal + 3))))
                .findings()
                .get(0);
        assertEquals("ceiling-gap", finding.rule());
        assertEquals(lowest - legal - 3, finding.measured(), 1e-6);
        assertEquals(Set.of(), finding.assumed());
        // Farther right the same stand is legal.
        assertEquals(
                List.of(),
                checker.full(sloping.withElements(List.of(high(legal + 3).moved(12_000, 0))))
                        .findings());
    }

    @Test
    void whereNobodySaysWhereTheCeilingRisesTheLowestCounts() {
        Plan plan = withFacts(Map.of(FactKind.CEILING_LOWEST, 6_000L, FactKind.CEILING_HIGHEST, 9_000L))
                .withElements(List.of(high(5_500)));

        Finding finding = TestBooks.checker(LimitKind.CEILING_GAP, 1_000)
                .full(plan)
                .findings()
                .get(0);

        assertEquals(500, finding.measured());
        assertEquals(Set.of(FactKind.CEILING_RISES), finding.assumed());
    }

    @Test
    void aStandThroughTheCeilingIsWrongWhateverTheBooksSay() {
        Plan low = withFacts(Map.of(FactKind.CEILING_LOWEST, 6_000L, FactKind.CEILING_HIGHEST, 6_000L));

        assertEquals(
                List.of(), NO_BOOKS.full(low.withElements(List.of(high(6_000)))).findings());
        assertEquals(List.of("ceiling-gap"), rules(NO_BOOKS.full(low.withElements(List.of(high(6_003))))));
    }

    @Test
    void anOpenSideMayBeWalledOnlyInPart() {
        assertMeasures(List.of(), LimitKind.OPEN_SIDE_WALLS, 50, walled(new Wall(0, 50, 0)));
        assertMeasures(List.of(51.0), LimitKind.OPEN_SIDE_WALLS, 50, walled(new Wall(0, 51, 0)));
        assertMeasures(List.of(100.0), LimitKind.OPEN_SIDE_WALLS, 50, walled(new Wall(0, 60, 0), Wall.along(1)));
        // The neighbour closes side 1, which leads down on the right.
        assertMeasures(
                List.of(),
                LimitKind.OPEN_SIDE_WALLS,
                50,
                walled(Wall.along(1)),
                booth("b2", 16_000, 10_000, 6_000, 6_000));
    }

    @Test
    void coveredAreasAndDecksAreLimited() {
        Booth covered = BOOTH.withStand(Stand.NONE.withCovered(28_000_000));
        Booth more = BOOTH.withStand(Stand.NONE.withCovered(28_000_001));

        assertMeasures(List.of(), LimitKind.COVERED_AREA, 28_000_000, covered);
        assertMeasures(List.of(28_000_001.0), LimitKind.COVERED_AREA, 28_000_000, more);
        assertMeasures(List.of(30_000_000.0), LimitKind.COVERED_AREA, 28_000_000, decked(5_000, 6_000));
        assertMeasures(List.of(30_000_000.0), LimitKind.DECK_AREA, 28_000_000, decked(5_000, 6_000));
        assertMeasures(List.of(), LimitKind.DECK_AREA, 28_000_000, decked(4_000, 7_000));
    }

    @Test
    void theWayWithinAStandLeadsToItsNearestOpenSide() {
        // Free on all sides: to the middle it is half of the narrower side.
        assertMeasures(List.of(), LimitKind.BOOTH_TRAVEL, 3_000, BOOTH);
        assertMeasures(List.of(3_003.0), LimitKind.BOOTH_TRAVEL, 3_000, booth("b1", 10_000, 10_000, 6_006, 6_006));
        assertMeasures(
                List.of(3_003.0), LimitKind.BOOTH_TRAVEL, 3_000, turned("b1", 15_000, 10_000, 6_006, 9_000, 3_000));
        // Walled on the right and the left, it is to above or below.
        assertMeasures(
                List.of(4_500.0),
                LimitKind.BOOTH_TRAVEL,
                4_000,
                booth("b1", 10_000, 10_000, 6_000, 9_000)
                        .withStand(Stand.NONE.withWalls(List.of(Wall.along(1), Wall.along(3)))));
        assertMeasures(
                List.of(),
                LimitKind.BOOTH_TRAVEL,
                3_000,
                booth("b1", 10_000, 10_000, 6_000, 9_000).withStand(Stand.NONE.withWalls(List.of(new Wall(1, 99, 0)))));
    }

    @Test
    void withinATriangleTheFarthestPlaceIsTheMiddleOfItsInnerCircle() {
        // Right angle, legs 6 and 8 m, radius (6 + 8 - 10) / 2 = 2 m.
        Booth triangle = BOOTH.withShape(Polygon.of(10_000, 10_000, 18_000, 10_000, 10_000, 16_000));

        CheckResult result = TestBooks.checker(LimitKind.BOOTH_TRAVEL, 1_900).full(planWith(triangle));

        assertEquals(2_000, result.findings().get(0).measured(), 1.5);
    }

    @Test
    void aBoothWithoutAnOpenSideIsFound() {
        PlanElement[] around = {
            booth("c1", 7_000, 10_000, 3_000, 6_000),
            booth("c2", 16_000, 10_000, 3_000, 6_000),
            booth("c3", 10_000, 7_000, 6_000, 3_000),
            booth("c4", 10_000, 16_000, 6_000, 3_000)
        };

        Finding finding = NO_BOOKS.full(planWith(around).withElements(List.of(BOOTH)))
                .findings()
                .get(0);

        assertEquals("no-open-side", finding.rule());
        assertEquals(List.of(id("b1")), finding.subjects());
        assertEquals(
                List.of(),
                NO_BOOKS.full(planWith(around).withElements(List.of(BOOTH)).withoutElements(Set.of(id("c4"))))
                        .findings());
    }

    @Test
    void wallsCloseSidesToo() {
        Plan plan = planWith(
                booth("b1", 0, 0, 3_000, 3_000),
                booth("b2", 3_000, 0, 3_000, 3_000),
                booth("b3", 0, 3_000, 3_000, 3_000));

        assertEquals(List.of("no-open-side"), rules(NO_BOOKS.full(plan)));
        assertEquals(List.of(id("b1")), NO_BOOKS.full(plan).findings().get(0).subjects());
    }

    @Test
    void boothsOfOneExhibitorAreEnteredThroughEachOther() {
        Plan plan = withExhibitors()
                .withElements(List.of(
                        BOOTH.withExhibitor(id("x1")),
                        booth("c1", 7_000, 10_000, 3_000, 6_000).withExhibitor(id("x1")),
                        booth("c2", 16_000, 10_000, 3_000, 6_000),
                        booth("c3", 10_000, 7_000, 6_000, 3_000),
                        booth("c4", 10_000, 16_000, 6_000, 3_000)));

        assertEquals(List.of(), NO_BOOKS.full(plan).findings());
        Plan closed = plan.withElements(List.of(
                booth("d1", 4_000, 10_000, 3_000, 6_000),
                booth("d2", 7_000, 7_000, 3_000, 3_000),
                booth("d3", 7_000, 16_000, 3_000, 3_000)));
        assertEquals(
                List.of(id("b1"), id("c1")),
                NO_BOOKS.full(closed).findings().get(0).subjects());
    }

    @Test
    void aContractHoldsForAreaKindOpenSidesAndNumber() {
        Promise kept = new Promise(36_000_000, "shell", 4, "B1");

        assertEquals(List.of(), rules(sold(BOOTH, kept)));
        assertEquals(List.of(), rules(sold(BOOTH, new Promise(30_000_000, "shell", 2, "B1"))));
        assertEquals(List.of("promise-area"), rules(sold(BOOTH, new Promise(36_100_000, "shell", 4, "B1"))));
        assertEquals(List.of("promise-kind"), rules(sold(BOOTH, new Promise(36_000_000, "raw", 4, "B1"))));
        assertEquals(List.of("promise-sides"), rules(sold(BOOTH, new Promise(36_000_000, "shell", 5, "B1"))));
        assertEquals(List.of("promise-number"), rules(sold(BOOTH, new Promise(36_000_000, "shell", 4, "B2"))));
        assertEquals(List.of(), rules(sold(turned("b1", 15_000, 10_000, 6_000, 6_000, 3_000), kept)));
    }

    @Test
    void aBrokenContractNamesTheExhibitor() {
        CheckResult result = sold(BOOTH, new Promise(36_000_000, "raw", 4, "B7"));

        assertEquals(
                List.of("B1 was sold to Alpha as Raw space.", "B1 was sold to Alpha as B7."),
                result.findings().stream()
                        .map(finding -> FindingText.of(finding, result.plan(), Messages.of(Locale.ENGLISH)))
                        .toList());
    }

    @Test
    void aNumberThatTwoExhibitorsHaveIsLetTwice() {
        Booth other = booth("b2", 20_000, 20_000, 3_000, 3_000).withNumber("b1");
        Plan one = withExhibitors().withElements(List.of(BOOTH.withExhibitor(id("x1")), other.withExhibitor(id("x1"))));
        Plan two = one.withElements(List.of(other.withExhibitor(id("x2"))));

        assertEquals(List.of("duplicate-number"), rules(NO_BOOKS.full(one)));
        assertEquals(List.of("double-let"), rules(NO_BOOKS.full(two)));
        assertEquals("Alpha, Beta", NO_BOOKS.full(two).findings().get(0).note().en());
    }

    @Test
    void aBoothHeldForOneAndGivenToAnotherIsFound() {
        Booth held = BOOTH.withLetting(Letting.held(new Hold("alpha", LocalDate.of(2026, 3, 2))));

        assertEquals(List.of(), rules(NO_BOOKS.full(withExhibitors().withElements(List.of(held)))));
        assertEquals(
                List.of(), rules(NO_BOOKS.full(withExhibitors().withElements(List.of(held.withExhibitor(id("x1")))))));
        assertEquals(
                List.of("held-for-another"),
                rules(NO_BOOKS.full(withExhibitors().withElements(List.of(held.withExhibitor(id("x2")))))));
    }

    private static Plan withExhibitors() {
        return plan().withExhibitors(Elements.of(List.of(
                new Exhibitor(id("x1"), LocalText.of("Alpha"), Exhibitor.Kind.COMPANY, ""),
                new Exhibitor(id("x2"), LocalText.of("Beta"), Exhibitor.Kind.COMPANY, ""))));
    }

    private static CheckResult sold(Booth booth, Promise promise) {
        Booth sold = booth.withExhibitor(id("x1")).withPromise(promise);
        return NO_BOOKS.full(withExhibitors().withElements(List.of(sold)));
    }

    private static Booth high(int heightMm) {
        return BOOTH.withStand(Stand.NONE.withHeight(heightMm));
    }

    private static Booth walled(Wall... walls) {
        return BOOTH.withStand(Stand.NONE.withWalls(List.of(walls)));
    }

    private static Booth decked(int width, int depth) {
        return BOOTH.withStand(Stand.NONE.withDecks(List.of(new Deck(Rect.of(0, 0, width, depth), 0, 0))));
    }

    /** The plan in whose hall a more is known. */
    static Plan withFacts(Map<FactKind, Long> facts) {
        Hall hall = PlanFixtures.level().halls().get(0);
        Facts known = hall.facts();
        for (Map.Entry<FactKind, Long> fact : facts.entrySet()) {
            known = known.with(fact.getKey(), Fact.of(fact.getValue(), Evidence.ASSUMED));
        }
        return new PutParts(LEVEL, List.of(hall.withFacts(known))).apply(plan()).after();
    }

    private static List<String> rules(CheckResult result) {
        return result.findings().stream().map(Finding::rule).toList();
    }

    private static void assertMeasures(List<Double> expected, LimitKind kind, double limit, PlanElement... elements) {
        List<Finding> findings =
                TestBooks.checker(kind, limit).full(planWith(elements)).findings();
        assertEquals(expected.size(), findings.size(), findings::toString);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(kind.id(), findings.get(i).rule());
            assertEquals(expected.get(i), findings.get(i).measured(), 1e-6);
        }
    }
}
