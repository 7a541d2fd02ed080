package dev.madang.edit;

import static dev.madang.edit.LetRow.get;
import static dev.madang.edit.LetRow.ids;
import static dev.madang.edit.LetRow.number;
import static dev.madang.edit.LetRow.row;
import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.geometry.Cut;
import dev.madang.model.ElementId;
import dev.madang.model.MergedNumber;
import dev.madang.model.Plan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What edits of booths do to their numbers, and which numbers rest. */
class BoothNumberEditsTest {

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
}
