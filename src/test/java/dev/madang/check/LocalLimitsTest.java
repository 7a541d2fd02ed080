package dev.madang.check;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.plan;
import static dev.madang.model.PlanFixtures.turned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.edit.venue.PutParts;
import dev.madang.model.Booth;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Opening;
import dev.madang.model.Place;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.rules.LimitKind;
import dev.madang.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must stay free around fixtures and walls, what a book demands by name, and blocks. */
class LocalLimitsTest {

    private static final Place CABINET = Rect.of(15_000, 20_000, 1_000, 300);

    @Test
    void aroundAHydrantCabinetTheFloorStaysFree() {
        assertAround(FixtureKind.HYDRANT, LimitKind.HYDRANT_CLEARANCE);
    }

    @Test
    void aroundAnExtinguisherTheFloorStaysFree() {
        assertAround(FixtureKind.EXTINGUISHER, LimitKind.EXTINGUISHER_CLEARANCE);
    }

    @Test
    void aroundAPanelTheFloorStaysFree() {
        assertAround(FixtureKind.PANEL, LimitKind.PANEL_CLEARANCE);
    }

    @Test
    void aroundAFreightLiftTheFloorStaysFree() {
        assertAround(FixtureKind.FREIGHT_LIFT, LimitKind.FREIGHT_CLEARANCE);
    }

    private static void assertAround(FixtureKind kind, LimitKind limit) {
        Plan plan = with(new Fixture("f1", kind, CABINET, Facts.NONE, Evidence.ASSUMED));

        assertMeasures(List.of(), plan, limit, 1_000, booth("b1", 15_000, 21_300, 3_000, 3_000));
        assertMeasures(List.of(997.0), plan, limit, 1_000, booth("b1", 15_000, 21_297, 3_000, 3_000));
        // Its top corner lies at (15.5 m, 20.9 m), straight below the cabinet.
        assertMeasures(List.of(600.0), plan, limit, 1_000, turned("b1", 15_500, 20_900, 3_000, 3_000, 4_500));
        assertMeasures(List.of(), plan, limit, 1_000, booth("b1", 15_000, 32_000, 3_000, 3_000));
        assertMeasures(List.of(0.0), plan, limit, 1_000, booth("b1", 14_000, 19_000, 3_000, 3_000));
    }

    @Test
    void beforeAFreightDoorTheFloorStaysFree() {
        Opening door = new Opening(new Point(20_000, 0), 4_000, 9_000);
        Plan plan = with(new Fixture("f1", FixtureKind.FREIGHT_DOOR, door, Facts.NONE, Evidence.ASSUMED));
        LimitKind limit = LimitKind.FREIGHT_CLEARANCE;

        assertMeasures(List.of(), plan, limit, 5_000, booth("b1", 20_000, 5_000, 3_000, 3_000));
        assertMeasures(List.of(4_997.0), plan, limit, 5_000, booth("b1", 20_000, 4_997, 3_000, 3_000));
        assertMeasures(List.of(4_500.0), plan, limit, 5_000, turned("b1", 20_000, 4_500, 3_000, 3_000, 4_500));
        assertMeasures(List.of(), plan, limit, 5_000, booth("b1", 22_000, 0, 3_000, 3_000));
    }

    @Test
    void aCoverLiesWithinAStandOrOutsideButNotUnderItsWall() {
        Rect cover = Rect.of(15_000, 20_000, 600, 600);
        Plan plan = with(new Fixture("f1", FixtureKind.UTILITY_POINT, cover, Facts.NONE, Evidence.ASSUMED));
        LimitKind limit = LimitKind.COVER_CLEARANCE;

        assertMeasures(List.of(), plan, limit, 300, raw("b1", 14_700, 19_700, 3_000, 3_000));
        assertMeasures(List.of(297.0), plan, limit, 300, raw("b1", 14_703, 19_700, 3_000, 3_000));
        assertMeasures(List.of(0.0), plan, limit, 300, raw("b1", 15_300, 19_000, 3_000, 3_000));
        assertMeasures(List.of(), plan, limit, 300, raw("b1", 15_900, 19_000, 3_000, 3_000));
        assertMeasures(List.of(), plan, limit, 300, raw("b1", 13_000, 30_000, 3_000, 3_000));
    }

    @Test
    void aShellSchemeHasWallsOnlyWhereNoAisleIs() {
        Rect cover = Rect.of(15_000, 20_000, 600, 600);
        Plan plan = with(new Fixture("f1", FixtureKind.UTILITY_POINT, cover, Facts.NONE, Evidence.ASSUMED));
        Booth onOpenSide = booth("b1", 15_300, 19_000, 3_000, 3_000);

        assertMeasures(List.of(), plan, LimitKind.COVER_CLEARANCE, 300, onOpenSide);
        assertMeasures(
                List.of(0.0, 0.0),
                plan,
                LimitKind.COVER_CLEARANCE,
                300,
                onOpenSide,
                booth("b2", 12_300, 19_000, 3_000, 3_000));
    }

    @Test
    void nothingStandsUnderAFireShutterOrTooNearIt() {
        Segment line = new Segment(new Point(10_000, 20_000), new Point(20_000, 20_000));
        Plan plan = with(new Fixture("f1", FixtureKind.FIRE_SHUTTER, line, Facts.NONE, Evidence.ASSUMED));
        LimitKind limit = LimitKind.SHUTTER_CLEARANCE;

        assertMeasures(List.of(), plan, limit, 500, booth("b1", 12_000, 20_500, 3_000, 3_000));
        assertMeasures(List.of(497.0), plan, limit, 500, booth("b1", 12_000, 20_497, 3_000, 3_000));
        assertMeasures(List.of(300.0), plan, limit, 500, turned("b1", 15_000, 20_300, 3_000, 3_000, 4_500));
        assertMeasures(List.of(), plan, limit, 500, booth("b1", 12_000, 30_000, 3_000, 3_000));

        Plan across = plan.withElements(List.of(booth("b1", 12_000, 19_000, 3_000, 3_000)));
        Finding finding = TestBooks.checker(limit, 500).full(across).findings().get(0);
        assertEquals("under-shutter", finding.rule());
        assertEquals(3_000, finding.measured(), 1e-6);
        assertEquals(1, new Checker(List.of()).full(across).findings().size());
    }

    @Test
    void boothsKeepTheirGapToWalls() {
        LimitKind limit = LimitKind.WALL_GAP;

        assertMeasures(List.of(), plan(), limit, 600, booth("b1", 600, 10_000, 3_000, 3_000));
        assertMeasures(List.of(597.0), plan(), limit, 600, booth("b1", 597, 10_000, 3_000, 3_000));
        assertMeasures(List.of(0.0), plan(), limit, 600, booth("b1", 0, 10_000, 3_000, 3_000));
        assertMeasures(List.of(400.0), plan(), limit, 600, turned("b1", 12_000, 400, 3_000, 3_000, 4_500));
        assertMeasures(List.of(), plan(), limit, 600, booth("b1", 12_000, 10_000, 3_000, 3_000));
    }

    @Test
    void whatABookDemandsByNameStaysClear() {
        RuleBook book = TestBooks.EVERYTHING;
        RuleBook demands = new RuleBook(book.id(), 1, book.name(), book.note(), List.of(), List.of(), book.demands());
        Checker checker = new Checker(List.of(demands));

        assertEquals(
                List.of(),
                checker.full(plan().withElements(List.of(booth("b1", 10_000, 13_000, 3_000, 3_000))))
                        .findings());
        Finding finding = checker.full(plan().withElements(List.of(booth("b1", 10_000, 12_900, 3_000, 3_000))))
                .findings()
                .get(0);
        assertEquals("demand", finding.rule());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(100.0 * 3_000, finding.measured());
        assertEquals("Front aisle", finding.note().en());
        assertEquals("everything", finding.source());
        assertEquals(
                1,
                checker.full(plan().withElements(List.of(turned("b1", 15_000, 10_000, 3_000, 3_000, 4_500))))
                        .findings()
                        .size());
    }

    @Test
    void aBlockIsAsLongAsTheBoothsThatTouch() {
        assertMeasures(List.of(), plan(), LimitKind.BLOCK_LENGTH, 12_000, row(4, 0));
        assertMeasures(List.of(15_000.0), plan(), LimitKind.BLOCK_LENGTH, 12_000, row(5, 0));
        assertMeasures(List.of(), plan(), LimitKind.BLOCK_LENGTH, 12_000, row(5, 60));
        assertMeasures(List.of(15_160.0), plan(), LimitKind.BLOCK_LENGTH, 12_000, row(5, 40));
    }

    @Test
    void aTurnedBlockMeasuresLikeAnUprightOne() {
        List<PlanElement> row = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int x = 10_000 + (int) Math.round(3_000 * i * Math.cos(Math.toRadians(30)));
            int y = 10_000 + (int) Math.round(3_000 * i * Math.sin(Math.toRadians(30)));
            row.add(turned("b" + i, x, y, 3_000, 3_000, 3_000));
        }
        Plan plan = plan().withElements(row);

        Finding finding = TestBooks.checker(LimitKind.BLOCK_LENGTH, 12_000)
                .full(plan)
                .findings()
                .get(0);

        assertEquals(15_000, finding.measured(), 1.5);
        assertEquals(5, finding.subjects().size());
    }

    @Test
    void aBlockIsAsDeepAsItsRowsTogether() {
        assertMeasures(
                List.of(),
                plan(),
                LimitKind.BLOCK_DEPTH,
                6_000,
                booth("b1", 10_000, 10_000, 9_000, 3_000),
                booth("b2", 10_000, 13_000, 9_000, 3_000));
        assertMeasures(
                List.of(6_003.0),
                plan(),
                LimitKind.BLOCK_DEPTH,
                6_000,
                booth("b1", 10_000, 10_000, 9_000, 3_000),
                booth("b2", 10_000, 13_000, 9_000, 3_003));
    }

    private static PlanElement[] row(int booths, int gapMm) {
        List<PlanElement> row = new ArrayList<>();
        for (int i = 0; i < booths; i++) {
            row.add(booth("b" + i, 10_000 + i * (3_000 + gapMm), 10_000, 3_000, 3_000));
        }
        return row.toArray(PlanElement[]::new);
    }

    private static Booth raw(String id, int x, int y, int width, int depth) {
        return booth(id, x, y, width, depth).withBuild("raw");
    }

    private static Plan with(Fixture fixture) {
        return new PutParts(LEVEL, List.of(fixture)).apply(plan()).after();
    }

    private static void assertMeasures(
            List<Double> expected, Plan plan, LimitKind kind, double limit, PlanElement... elements) {
        List<Finding> findings = TestBooks.checker(kind, limit)
                .full(plan.withElements(List.of(elements)))
                .findings();
        assertEquals(expected.size(), findings.size(), findings::toString);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(kind.id(), findings.get(i).rule());
            assertEquals(expected.get(i), findings.get(i).measured(), 1e-6);
        }
    }
}
