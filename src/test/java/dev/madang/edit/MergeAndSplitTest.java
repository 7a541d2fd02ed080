package dev.madang.edit;

import static dev.madang.edit.LetRow.CITY;
import static dev.madang.edit.LetRow.FIRM;
import static dev.madang.edit.LetRow.SOLD;
import static dev.madang.edit.LetRow.assertRefused;
import static dev.madang.edit.LetRow.get;
import static dev.madang.edit.LetRow.ids;
import static dev.madang.edit.LetRow.number;
import static dev.madang.edit.LetRow.row;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madang.geometry.Cut;
import dev.madang.model.Anchor;
import dev.madang.model.Booth;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Group;
import dev.madang.model.Letting;
import dev.madang.model.MergedNumber;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Booths that are merged and split. */
class MergeAndSplitTest {

    @ParameterizedTest
    @CsvSource({"LOWEST, A101, A102", "SOLD, A102, ''", "LARGEST, A103, A102", "RANGE, A101-103, ''"})
    void theSettingSaysWhichNumberSurvivesAMerge(MergedNumber setting, String number, String resting) {
        Plan after = new MergeBooths(ids("b3", "b1", "b2"), setting, null)
                .apply(row())
                .after();

        Booth merged = get(after, "b2");
        assertEquals(Rect.of(0, 6_000, 12_000, 3_000), merged.shape());
        assertEquals(number, merged.number());
        assertEquals(CITY.id(), merged.exhibitor());
        assertEquals(SOLD, merged.letting());
        assertEquals(Set.of(id("b2"), id("b4")), after.booths().ids());
        assertEquals(
                resting.isEmpty() ? Set.of() : Set.of(resting), after.numbers().resting());
        assertEquals(
                1,
                after.sales().journal().stream()
                        .filter(e -> e.booth().equals(id("b2")))
                        .count());
    }

    @Test
    void aRangeIsNotGivenWhereAnotherBoothLiesBetween() {
        Plan plan = new RenumberBooth(id("b4"), "A102-A").apply(row()).after();
        Plan between = plan.withElements(
                List.of(get(plan, "b2").withNumber("A105"), get(plan, "b4").withNumber("A104")));

        Plan after = new MergeBooths(ids("b1", "b2"), MergedNumber.RANGE, null)
                .apply(between)
                .after();

        assertEquals("A101", number(after, "b2"));
    }

    @Test
    void boothsOfAnLBecomeAPolygonOfTheSameArea() {
        Plan plan = row().withElements(List.of(booth("b5", 6_000, 9_000, 3_000, 3_000)));

        Booth merged = get(
                new MergeBooths(ids("b3", "b5"), MergedNumber.LOWEST, null)
                        .apply(plan)
                        .after(),
                "b3");

        assertEquals(27_000_000, merged.shape().areaMm2());
        assertEquals(6, ((Polygon) merged.shape()).points().size());
    }

    @Test
    void boothsThatDoNotTouchAreRefusedByName() {
        assertRefused("refused.merge.apart", new MergeBooths(ids("b1", "b2", "b4"), MergedNumber.LOWEST, null));
        assertRefused("refused.merge.few", new MergeBooths(ids("b1"), MergedNumber.LOWEST, null));
        EditRefused refused =
                assertThrows(EditRefused.class, () -> new MergeBooths(ids("b1", "b2", "b4"), MergedNumber.LOWEST, null)
                        .apply(row()));
        assertEquals(List.of("A104"), refused.arguments());
    }

    @Test
    void boothsThatTouchAtACornerOrAroundAHoleAreRefused() {
        Plan corner = planWith(booth("b1", 0, 0, 3_000, 3_000), booth("b2", 3_000, 3_000, 3_000, 3_000));
        Plan ring = planWith(
                booth("b1", 0, 0, 9_000, 3_000),
                booth("b2", 0, 6_000, 9_000, 3_000),
                booth("b3", 0, 3_000, 3_000, 3_000),
                booth("b4", 6_000, 3_000, 3_000, 3_000));

        assertThrows(
                EditRefused.class, () -> new MergeBooths(ids("b1", "b2"), MergedNumber.LOWEST, null).apply(corner));
        assertThrows(
                EditRefused.class, () -> new MergeBooths(ring.booths().ids(), MergedNumber.LOWEST, null).apply(ring));
    }

    @Test
    void twoTenantsAreRefusedUntilThePlannerChooses() {
        Booth other = get(row(), "b1").withExhibitor(FIRM.id()).withLetting(SOLD);
        Plan plan = row().withElements(List.of(other));
        Set<ElementId> both = ids("b1", "b2");

        EditRefused refused =
                assertThrows(EditRefused.class, () -> new MergeBooths(both, MergedNumber.LOWEST, null).apply(plan));
        Plan chosen =
                new MergeBooths(both, MergedNumber.LOWEST, id("b2")).apply(plan).after();

        assertEquals("refused.merge.tenants", refused.key());
        assertEquals(List.of(FIRM.name(), CITY.name(), "A101", "A102"), refused.arguments());
        assertEquals(CITY.id(), get(chosen, "b2").exhibitor());
        assertEquals(Set.of("A102"), chosen.numbers().resting());
    }

    @Test
    void oneExhibitorMayMergeItsOwnBooths() {
        Booth other = get(row(), "b1").withExhibitor(CITY.id()).withLetting(SOLD);
        Plan plan = row().withElements(List.of(other));

        Plan after = new MergeBooths(ids("b1", "b2"), MergedNumber.RANGE, null)
                .apply(plan)
                .after();

        assertEquals("A101-102", number(after, "b1"));
        assertEquals(Set.of(), after.numbers().resting());
    }

    @Test
    void dimensionsGroupsAndLocksSurviveAMerge() {
        Plan plan = row();
        Dimension held = new Dimension(
                id("d1"), PlanFixtures.LEVEL, Anchor.on(get(plan, "b1"), 0), Anchor.on(get(plan, "b1"), 1), 500);
        plan = plan.withElements(List.of(held));
        plan = plan.withLayout(plan.layout()
                .withGroups(Elements.of(List.of(new Group(id("g1"), Set.of(id("b1"), id("b4"))))))
                .withLocked(Set.of(id("b1"))));

        Plan after = new MergeBooths(ids("b1", "b2"), MergedNumber.LOWEST, null)
                .apply(plan)
                .after();

        Dimension dimension = (Dimension) after.element(id("d1")).orElseThrow();
        assertEquals(new Anchor(new Point(0, 6_000), id("b2"), 0), dimension.from());
        assertEquals(
                new Anchor(new Point(3_000, 6_000), id("b2"), 4),
                dimension.to(),
                "the corner is now the middle of a side");
        assertEquals(
                Set.of(id("b2"), id("b4")),
                after.layout().groupOf(id("b2")).orElseThrow().members());
        assertEquals(Set.of(id("b2")), after.layout().locked());
    }

    @Test
    void aSplitBoothKeepsTenantAndNumberInItsLargestPart() {
        Plan sold = row().withElements(
                        List.of(get(row(), "b3").withExhibitor(FIRM.id()).withLetting(SOLD)));

        Plan after = new SplitBooth(id("b3"), new Cut.Width(4_000, false), List.of(id("n1")))
                .apply(sold)
                .after();

        assertEquals(Rect.of(6_000, 6_000, 4_000, 3_000), get(after, "b3").shape());
        assertEquals("A103", number(after, "b3"));
        assertEquals(FIRM.id(), get(after, "b3").exhibitor());
        assertEquals(Rect.of(10_000, 6_000, 2_000, 3_000), get(after, "n1").shape());
        assertEquals("", number(after, "n1"));
        assertEquals(Letting.AVAILABLE, get(after, "n1").letting());
    }

    @Test
    void aRangeBecomesTheOldNumbersAgain() {
        Plan merged = new MergeBooths(ids("b1", "b2", "b3"), MergedNumber.RANGE, null)
                .apply(row())
                .after();

        Plan apart = new SplitBooth(id("b2"), new Cut.Equal(3, false), List.of(id("n1"), id("n2")))
                .apply(merged)
                .after();
        Plan halves = new SplitBooth(id("b2"), new Cut.Equal(2, false), List.of(id("n1")))
                .apply(merged.withElements(List.of(get(merged, "b2").withNumber("A101-104"))))
                .after();

        assertEquals(
                List.of("A101", "A102", "A103"),
                List.of(number(apart, "b2"), number(apart, "n1"), number(apart, "n2")));
        assertEquals(Set.of(), apart.numbers().resting());
        assertEquals(List.of("A101-102", "A103-104"), List.of(number(halves, "b2"), number(halves, "n1")));
    }

    @Test
    void aLineThatMissesOrLeavesASliverIsRefused() {
        assertRefused(
                "refused.split.missed",
                new SplitBooth(id("b1"), new Cut.Line(new Point(0, 0), new Point(9, 0)), List.of(id("n1"))));
        assertRefused("refused.split.narrow", new SplitBooth(id("b1"), new Cut.Width(2_950, false), List.of(id("n1"))));
    }

    @Test
    void aSplitBoothStaysInItsGroupAndLocked() {
        Plan plan = row();
        plan = plan.withLayout(plan.layout()
                .withGroups(Elements.of(List.of(new Group(id("g1"), Set.of(id("b1"), id("b3"))))))
                .withLocked(Set.of(id("b3"))));

        Plan after = new SplitBooth(id("b3"), new Cut.Equal(2, true), List.of(id("n1")))
                .apply(plan)
                .after();

        assertEquals(
                Set.of(id("b1"), id("b3"), id("n1")),
                after.layout().groupOf(id("b3")).orElseThrow().members());
        assertEquals(Set.of(id("b3"), id("n1")), after.layout().locked());
    }
}
