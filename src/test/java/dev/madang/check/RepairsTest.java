package dev.madang.check;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.plan;
import static dev.madang.model.PlanFixtures.planWith;
import static dev.madang.model.PlanFixtures.turned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.GroupElements;
import dev.madang.edit.Locks;
import dev.madang.edit.MoveElements;
import dev.madang.edit.PlanChange;
import dev.madang.edit.SetLocked;
import dev.madang.model.Booth;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Promise;
import dev.madang.model.Stand;
import dev.madang.model.Wall;
import dev.madang.rules.LimitKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repairs rid a plan of a finding and bring no other. */
class RepairsTest {

    private static final Checker CHECKER = TestBooks.checker(LimitKind.AISLE_WIDTH, 3_000);

    @Test
    void aStandInAnAisleMovesOutByWhatIsMissing() {
        Plan plan = planWith(booth("b1", 6_000, 6_000, 3_000, 3_000), booth("b2", 6_000, 11_500, 3_000, 3_000));

        assertEquals(Optional.of(new MoveElements(Set.of(id("b1")), 0, -499)), moves(plan));
    }

    @Test
    void aLockedStandStaysAndTheOtherMoves() {
        Plan plan = planWith(booth("b1", 6_000, 6_000, 3_000, 3_000), booth("b2", 6_000, 11_500, 3_000, 3_000));
        Plan oneLocked = new SetLocked(Set.of(id("b1")), true).apply(plan).after();
        Plan allLocked =
                new SetLocked(Set.of(id("b1"), id("b2")), true).apply(plan).after();

        assertEquals(Optional.of(new MoveElements(Set.of(id("b2")), 0, 499)), moves(oneLocked));
        assertEquals(Optional.empty(), moves(allLocked));
    }

    @Test
    void aGroupMovesTogether() {
        Plan plan = planWith(
                booth("b1", 6_000, 6_000, 3_000, 3_000),
                booth("b2", 6_000, 11_500, 3_000, 3_000),
                booth("b3", 9_000, 6_000, 3_000, 3_000));
        Plan grouped = new GroupElements(id("g"), Set.of(id("b1"), id("b3")))
                .apply(plan)
                .after();
        Plan locked = new SetLocked(Set.of(id("b2")), true).apply(grouped).after();

        assertEquals(Optional.of(new MoveElements(Set.of(id("b1"), id("b3")), 0, -499)), moves(locked));
    }

    @Test
    void aBoothThroughTheWallIsPulledInside() {
        CheckResult result = CHECKER.full(planWith(booth("b1", -1_000, 6_000, 3_000, 3_000)));

        Repair repair = Repairs.of(result.findings().get(0), result).orElseThrow();

        assertEquals("repair.inside", repair.labelKey());
        assertRid(result, result.findings().get(0), repair);
    }

    @Test
    void aTurnedBoothMovesOffAColumn() {
        CheckResult result = CHECKER.full(planWith(turned("b1", 45_500, 18_500, 3_000, 3_000, 3_000)));
        Finding onColumn = finding(result, "on-column");

        assertRid(result, onColumn, Repairs.of(onColumn, result).orElseThrow());
    }

    @Test
    void whereEveryWayBringsAnotherFindingThereIsNoRepair() {
        // Between two walls of booths 9 m apart, a booth of 8 m is too wide for two aisles of 3 m wherever it stands.
        Plan plan = planWith(
                booth("b1", 3_000, 6_000, 24_000, 3_000),
                booth("b2", 3_000, 18_000, 24_000, 3_000),
                booth("b3", 10_000, 10_000, 8_000, 7_000));
        Plan locked =
                new SetLocked(Set.of(id("b1"), id("b2")), true).apply(plan).after();
        CheckResult result = CHECKER.full(locked);

        for (Finding finding : result.findings()) {
            Repairs.of(finding, result).ifPresent(repair -> assertRid(result, finding, repair));
        }
    }

    @Test
    void ofTwoBoothsOfOneNumberTheOneThatIsNotSoldTakesTheNextFreeOne() {
        Booth sold = booth("b2", 18_000, 6_000, 3_000, 3_000)
                .withNumber("A09")
                .withLetting(dev.madang.model.Letting.of(dev.madang.model.Status.PAID));
        Plan plan = planWith(
                booth("b1", 12_000, 6_000, 3_000, 3_000).withNumber("A09"),
                sold,
                booth("b3", 24_000, 6_000, 3_000, 3_000).withNumber("a10"));
        CheckResult result = new Checker(List.of()).full(plan);

        Repair repair = Repairs.of(result.findings().get(0), result).orElseThrow();

        PlanChange change = repair.edit().apply(plan);
        assertEquals("repair.renumber", repair.labelKey());
        assertEquals("A11", change.after().booths().get(id("b1")).orElseThrow().number());
        assertRid(result, result.findings().get(0), repair);
    }

    @Test
    void wallsOnOpenSidesAreRemovedAndOthersStay() {
        Booth walled = booth("b1", 10_000, 10_000, 3_000, 3_000)
                .withStand(Stand.NONE.withWalls(List.of(Wall.along(0), Wall.along(1))));
        Plan plan = planWith(walled, booth("b2", 13_000, 10_000, 3_000, 3_000));
        CheckResult result = TestBooks.checker(LimitKind.OPEN_SIDE_WALLS, 50).full(plan);

        Repair repair = Repairs.of(result.findings().get(0), result).orElseThrow();

        Plan after = repair.edit().apply(plan).after();
        assertEquals(
                List.of(Wall.along(1)),
                after.booths().get(id("b1")).orElseThrow().stand().walls());
        assertRid(result, result.findings().get(0), repair);
    }

    @Test
    void whatWasSoldIsRestored() {
        Booth changed = booth("b1", 10_000, 10_000, 3_000, 3_000)
                .withExhibitor(id("x1"))
                .withPromise(new Promise(9_000_000, "raw", 4, "A7"));
        Plan plan = plan().withExhibitors(Elements.of(
                        List.of(new Exhibitor(id("x1"), LocalText.of("Alpha"), Exhibitor.Kind.COMPANY, ""))))
                .withElements(List.of(changed));
        CheckResult result = new Checker(List.of()).full(plan);

        assertEquals(
                List.of("repair.soldKind", "repair.soldNumber"),
                result.findings().stream()
                        .map(finding ->
                                Repairs.of(finding, result).orElseThrow().labelKey())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyRepairRidsThePlanOfItsFindingAndBringsNoOther(long seed) {
        Checker everything = new Checker(List.of(TestBooks.EVERYTHING));
        CheckResult result = everything.full(RandomPlans.furnished(new Random(seed), 16));
        int repaired = 0;
        for (Finding finding : result.findings()) {
            Optional<Repair> repair = Repairs.of(finding, result);
            if (repair.isPresent()) {
                assertRid(result, finding, repair.get());
                repaired++;
            }
        }
        assertTrue(repaired > 0, "seed " + seed);
    }

    private static Optional<Object> moves(Plan plan) {
        CheckResult result = CHECKER.full(plan);
        return Repairs.of(result.findings().get(0), result).map(Repair::edit);
    }

    private static Finding finding(CheckResult result, String rule) {
        return result.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRid(CheckResult result, Finding finding, Repair repair) {
        PlanChange change = repair.edit().apply(result.plan());
        List<Finding> after = new Checker(result.books()).full(change.after()).findings();
        Set<FindingKey> came = new HashSet<>(FindingKey.of(after));
        came.removeAll(FindingKey.of(result.findings()));

        assertEquals(Set.of(), came, repair::toString);
        assertTrue(!FindingKey.of(after).contains(FindingKey.of(finding)), repair::toString);
        assertEquals(Set.of(), Locks.broken(change));
    }
}
