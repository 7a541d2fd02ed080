package dev.madang.edit;

import static dev.madang.edit.LetRow.CITY;
import static dev.madang.edit.LetRow.FIRM;
import static dev.madang.edit.LetRow.SOLD;
import static dev.madang.edit.LetRow.assertRefused;
import static dev.madang.edit.LetRow.get;
import static dev.madang.edit.LetRow.number;
import static dev.madang.edit.LetRow.row;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.ElementId;
import dev.madang.model.Letting;
import dev.madang.model.LettingEntry;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Exhibitors that change places. */
class SeatEditsTest {

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
    void theJournalTellsWhoWasInABoothThatIsTakenOverAndThatTheyLeft() {
        LettingEntry firmSigned = line("b3", SOLD, FIRM.id());
        Plan row = row().withElements(
                        List.of(get(row(), "b3").withExhibitor(FIRM.id()).withLetting(SOLD)));
        Plan plan = row.withSales(row.sales().recording(List.of(firmSigned)));
        LettingEntry citySigned = plan.sales().journal().get(0);

        Plan after = signed(plan, new MoveExhibitor(id("b2"), id("b3"), true));

        assertEquals(
                List.of(
                        citySigned.withBooth(id("b3")),
                        firmSigned,
                        line("b3", Letting.AVAILABLE, null),
                        line("b3", SOLD, CITY.id())),
                linesOf(after, "b3"));
        assertEquals(List.of(line("b2", Letting.AVAILABLE, null)), linesOf(after, "b2"));
    }

    @Test
    void noExhibitorLeavesWhereTwoTradePlacesOrAFreeBoothIsTaken() {
        Plan row = row().withElements(
                        List.of(get(row(), "b3").withExhibitor(FIRM.id()).withLetting(SOLD)));
        Plan plan = row.withSales(row.sales().withJournal(List.of()));

        assertEquals(
                List.of(line("b2", SOLD, FIRM.id()), line("b3", SOLD, CITY.id())),
                signed(plan, new SwapExhibitors(id("b2"), id("b3"))).sales().journal());
        assertEquals(
                List.of(line("b4", Letting.AVAILABLE, FIRM.id())),
                signed(plan, new SeatExhibitor(id("b4"), FIRM.id())).sales().journal());
    }

    private static Plan signed(Plan plan, EditCommand deed) {
        return LettingJournal.signed(deed.apply(plan), new Signature("Kim", Instant.EPOCH))
                .after();
    }

    private static LettingEntry line(String booth, Letting letting, @Nullable ElementId exhibitor) {
        return new LettingEntry(id(booth), Instant.EPOCH, "Kim", letting, exhibitor);
    }

    private static List<LettingEntry> linesOf(Plan plan, String booth) {
        return plan.sales().journal().stream()
                .filter(entry -> entry.booth().equals(id(booth)))
                .toList();
    }

    @Test
    void nobodyIsSeatedInABlockedBooth() {
        Plan plan = row().withElements(List.of(get(row(), "b4").withLetting(Letting.of(Status.BLOCKED))));

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
}
