package dev.madang.edit;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.geometry.Cut;
import dev.madang.model.Anchor;
import dev.madang.model.Booth;
import dev.madang.model.BoothStatus;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.Group;
import dev.madang.model.Letting;
import dev.madang.model.LettingEntry;
import dev.madang.model.LocalText;
import dev.madang.model.MergedNumber;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Sales;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that rest, and booths that are merged, split and given to others. */
class BoothNumberEditsTest {

    private static final Letting SOLD = Letting.of(BoothStatus.CONTRACTED);
    private static final Exhibitor CITY = new Exhibitor(id("x1"), LocalText.of("City"), Exhibitor.Kind.CITY, "KR");
    private static final Exhibitor FIRM = new Exhibitor(id("x2"), LocalText.of("Firm"), Exhibitor.Kind.COMPANY, "");

    /** Four booths of 3 x 3 m beside each other, A101 to A104; A102 is sold to the city, A104 stands apart. */
    private static Plan row() {
        Plan plan = planWith(
                booth("b1", 0, 6_000, 3_000, 3_000).withNumber("A101"),
                booth("b2", 3_000, 6_000, 3_000, 3_000).withNumber("A102").withLetting(SOLD),
                booth("b3", 6_000, 6_000, 6_000, 3_000).withNumber("A103"),
                booth("b4", 20_000, 6_000, 3_000, 3_000).withNumber("A104"));
        Booth sold = get(plan, "b2").withExhibitor(CITY.id());
        return plan.withExhibitors(Elements.of(List.of(CITY, FIRM)))
                .withElements(List.of(sold))
                .withSales(new Sales(List.of(entry("b2", SOLD, CITY.id()), entry("b1", Letting.AVAILABLE, null))));
    }

    private static LettingEntry entry(String booth, Letting letting, ElementId exhibitor) {
        return new LettingEntry(id(booth), Instant.EPOCH, "Kim", letting, exhibitor);
    }

    static Stream<Arguments> deeds() {
        Plan rested = row().withNumbers(row().numbers().withResting(Set.of("Z1")));
        return Stream.of(
                Arguments.of(
                        new RenumberBooths(Map.of(id("b1"), "B1", id("b2"), "B2"), false, row().numbers()),
                        Set.of("b1")),
                Arguments.of(new MergeBooths(ids("b1", "b2"), MergedNumber.LOWEST, null), Set.of("b1", "b2")),
                Arguments.of(new SplitBooth(id("b3"), new Cut.Equal(2, false), List.of(id("n1"))), Set.of("b3", "n1")),
                Arguments.of(new SwapExhibitors(id("b1"), id("b2")), Set.of("b1", "b2")),
                Arguments.of(new MoveExhibitor(id("b2"), id("b4"), false), Set.of("b2", "b4")),
                Arguments.of(new SeatExhibitor(id("b4"), id("x2")), Set.of("b4")),
                Arguments.of(new ReleaseNumbers(rested.numbers().resting()), Set.of()),
                Arguments.of(new SetMergedNumber(MergedNumber.RANGE), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void everyDeedTouchesWhatItNamesAndLeavesTheOldPlanAsItWas(EditCommand deed, Set<String> touched) {
        Plan before = row().withNumbers(row().numbers().withResting(Set.of("Z1")));

        PlanChange change = deed.apply(before);

        assertEquals(touched, change.touched().stream().map(ElementId::value).collect(Collectors.toSet()));
        assertSame(before, change.before());
        assertSame(before, change.reversed().after());
        assertTrue(!change.after().equals(before));
        assertSame(get(before, "b4"), touched.contains("b4") ? get(before, "b4") : get(change.after(), "b4"));
    }

    @Test
    void aNumberOnceSoldStaysUnlessThePlannerSaysOtherwise() {
        Map<ElementId, String> wanted = Map.of(id("b1"), "B01", id("b2"), "B02");

        Plan kept =
                new RenumberBooths(wanted, false, row().numbers()).apply(row()).after();
        Plan all =
                new RenumberBooths(wanted, true, row().numbers()).apply(row()).after();

        assertEquals(List.of("B01", "A102"), List.of(number(kept, "b1"), number(kept, "b2")));
        assertEquals(List.of("B01", "B02"), List.of(number(all, "b1"), number(all, "b2")));
        assertEquals(Set.of(), kept.numbers().resting());
        assertEquals(Set.of("A102"), all.numbers().resting());
    }

    static Stream<EditCommand> waysToLoseANumber() {
        return Stream.of(
                new RemoveElements(ids("b2")),
                new RenumberBooth(id("b2"), ""),
                new RenumberBooth(id("b2"), "C7"),
                new MergeBooths(ids("b1", "b2"), MergedNumber.LOWEST, null),
                new CompositeEdit(
                        "edit.move", List.of(new MoveElements(ids("b2"), 5, 0), new RemoveElements(ids("b2")))));
    }

    @ParameterizedTest
    @MethodSource("waysToLoseANumber")
    void theNumberOfASoldBoothRestsHoweverItIsLost(EditCommand deed) {
        assertEquals(Set.of("A102"), deed.apply(row()).after().numbers().resting());
    }

    @Test
    void theNumberOfABoothThatIsNotSoldDoesNotRest() {
        assertEquals(
                Set.of(),
                new RemoveElements(ids("b1", "b3"))
                        .apply(row())
                        .after()
                        .numbers()
                        .resting());
    }

    @Test
    void numbersThatTradePlacesDoNotRestAndOneThatIsTakenUpAgainRestsNoLonger() {
        Plan swapped = new RenumberBooths(Map.of(id("b1"), "A102", id("b2"), "A101"), true, row().numbers())
                .apply(row())
                .after();
        Plan lost = new RenumberBooth(id("b2"), "").apply(row()).after();
        Plan again = new RenumberBooth(id("b4"), "a102").apply(lost).after();

        assertEquals(Set.of(), swapped.numbers().resting());
        assertEquals(Set.of("A102"), lost.numbers().resting());
        assertEquals(Set.of(), again.numbers().resting());
    }

    @Test
    void releasedNumbersRestNoLonger() {
        Plan resting = row().withNumbers(row().numbers().withResting(Set.of("A7", "B8")));

        PlanChange change = new ReleaseNumbers(Set.of("A7", "unknown")).apply(resting);

        assertEquals(Set.of("B8"), change.after().numbers().resting());
        assertTrue(new ReleaseNumbers(Set.of("C9")).apply(resting).isNone());
    }

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

    @Test
    void swappedExhibitorsTakeStatusAndHistoryAlong() {
        Plan plan = row().withElements(List.of(get(row(), "b3").withExhibitor(FIRM.id())));

        Plan after = new SwapExhibitors(id("b2"), id("b3")).apply(plan).after();

        assertEquals(FIRM.id(), get(after, "b2").exhibitor());
        assertEquals(Letting.AVAILABLE, get(after, "b2").letting());
        assertEquals(CITY.id(), get(after, "b3").exhibitor());
        assertEquals(SOLD, get(after, "b3").letting());
        assertEquals("A103", number(after, "b3"));
        assertEquals(id("b3"), after.sales().journal().get(0).booth());
        assertEquals(plan, new SwapExhibitors(id("b2"), id("b3")).apply(after).after());
        assertTrue(new SwapExhibitors(id("b2"), id("b2")).apply(plan).isNone());
    }

    @Test
    void anExhibitorMovesToAFreeBoothAndReplacesOnlyWhenToldTo() {
        Plan plan = row().withElements(
                        List.of(get(row(), "b3").withExhibitor(FIRM.id()).withLetting(SOLD)));

        Plan free = new MoveExhibitor(id("b2"), id("b4"), false).apply(plan).after();
        Plan replaced = new MoveExhibitor(id("b2"), id("b3"), true).apply(plan).after();

        assertEquals(CITY.id(), get(free, "b4").exhibitor());
        assertEquals(Letting.AVAILABLE, get(free, "b2").letting());
        assertTrue(get(free, "b2").occupant().isEmpty());
        assertEquals(id("b4"), free.sales().journal().get(0).booth());
        assertEquals(CITY.id(), get(replaced, "b3").exhibitor());
        assertTrue(
                replaced.booths().values().stream().noneMatch(booth -> FIRM.id().equals(booth.exhibitor())));
        EditRefused refused =
                assertThrows(EditRefused.class, () -> new MoveExhibitor(id("b2"), id("b3"), false).apply(plan));
        assertEquals(List.of("A103", FIRM.name()), refused.arguments());
        assertRefused("refused.move.empty", new MoveExhibitor(id("b1"), id("b4"), false));
    }

    @Test
    void nobodyIsSeatedInABlockedBooth() {
        Plan plan = row().withElements(List.of(get(row(), "b4").withLetting(Letting.of(BoothStatus.BLOCKED))));

        for (EditCommand deed : List.of(
                new SwapExhibitors(id("b2"), id("b4")),
                new MoveExhibitor(id("b2"), id("b4"), true),
                new SeatExhibitor(id("b4"), id("x1")))) {
            assertEquals(
                    "refused.blocked",
                    assertThrows(EditRefused.class, () -> deed.apply(plan)).key());
        }
    }

    @Test
    void whoTakesASoldBoothBeginsAnew() {
        Plan after = new SeatExhibitor(id("b2"), FIRM.id()).apply(row()).after();

        assertEquals(FIRM.id(), get(after, "b2").exhibitor());
        assertEquals(Letting.AVAILABLE, get(after, "b2").letting());
    }

    private static void assertRefused(String key, EditCommand deed) {
        assertEquals(
                key, assertThrows(EditRefused.class, () -> deed.apply(row())).key());
    }

    private static Booth get(Plan plan, String id) {
        return plan.booths().get(id(id)).orElseThrow();
    }

    private static String number(Plan plan, String id) {
        return get(plan, id).number();
    }

    private static Set<ElementId> ids(String... values) {
        return Arrays.stream(values).map(ElementId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
