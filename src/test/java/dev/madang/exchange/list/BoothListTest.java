package dev.madang.exchange.list;

import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Checker;
import dev.madang.exchange.list.ListLine.State;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Letting;
import dev.madang.model.NumberRange;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import dev.madang.session.EditSession;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BoothListTest {

    private static final List<String> ALL = List.of(
            ListColumns.NUMBER,
            ListColumns.EXHIBITOR,
            ListColumns.STATUS,
            ListColumns.SIZE,
            "booths.area",
            ListColumns.KIND);
    private static final List<ElementId> ROWS = List.of(id("a1"), id("a2"), id("a10"));

    private final Plan plan = TablePlans.plan();
    private final AtomicInteger next = new AtomicInteger();

    @Test
    void headingsInEitherLanguageSayWhatTheColumnsMean() {
        ListMapping english = headings("Status\tNumber\tRemark\nPaid\tA1\tx");
        ListMapping korean = headings("번호\t참가업체\nA1\t부산광역시");

        assertEquals(List.of(ListColumns.STATUS, ListColumns.NUMBER, ""), english.keys());
        assertEquals(1, english.block().rows().size());
        assertEquals(List.of(ListColumns.NUMBER, ListColumns.EXHIBITOR), korean.keys());
    }

    @Test
    void headingsMayBeTheWordsThatPeopleUse() {
        ListMapping korean = headings("부스 번호\t업체명\t담당자\nA1\t부산광역시\t김");
        ListMapping english = headings("Booth No.\tContact\nA1\tKim");

        assertEquals(List.of(ListColumns.NUMBER, ListColumns.EXHIBITOR, ""), korean.keys());
        assertEquals(List.of("담당자"), korean.leftOut());
        assertEquals(List.of(ListColumns.NUMBER, ""), english.keys());
        assertEquals(List.of("Booth No.", "Contact"), english.headings());
    }

    @Test
    void withoutHeadingsABlockBeginsAtTheCursor() {
        ListMapping block = ListMapping.of(CellBlock.read("Paid\t6 x 3"), ALL, ALL, 2);

        assertEquals(List.of(ListColumns.STATUS, ListColumns.SIZE), block.keys());
        assertEquals(List.of(), block.headings());
    }

    @Test
    void aBlockAsWideAsTheTableIsAllItsColumns() {
        ListMapping block = ListMapping.of(CellBlock.read("A1\t\t\t\t\traw"), ALL, ALL, 3);

        assertEquals(ALL, block.keys());
    }

    @Test
    void rowsAreMatchedByNumberAndEachSaysWhatBecomesOfIt() {
        ListPreview preview = preview(
                "Number\tStatus\tSize\n"
                        + "A1\tPaid\t6 x 3\n"
                        + "A2\tHeld\t3 × 3 m\n"
                        + "Z99\tPaid\t\n"
                        + "A10\tsold\t\n"
                        + "A1\tPaid\t",
                true);

        assertEquals(
                List.of(State.CHANGED, State.SAME, State.UNKNOWN, State.FAULTY, State.FAULTY),
                preview.lines().stream().map(ListLine::state).toList());
        assertEquals(
                "“sold” is no status; there are Available, Held, Contracted, Deposit paid, Paid, Complimentary, Blocked.",
                preview.lines().get(3).text());
        assertEquals("Row 1 means the same booth.", preview.lines().get(4).text());
    }

    @Test
    void whatCanBeReadIsAppliedInOneStepThatCanBeUndone() {
        EditSession session = new EditSession(plan, new Checker(List.of()));

        session.execute(preview("Number\tStatus\tSize\tBuild kind\nA1\t완납\t6x2,5\t독립부스\nA10\tnonsense\t\t", true)
                .edit()
                .orElseThrow());

        Booth changed = session.plan().booths().get(id("a1")).orElseThrow();
        assertEquals(Letting.of(Status.PAID), changed.letting());
        assertEquals(Rect.of(10_000, 10_000, 6_000, 2_500), changed.shape());
        assertEquals("raw", changed.build());
        assertSame(
                plan.booths().get(id("a10")).orElseThrow(),
                session.plan().booths().get(id("a10")).orElseThrow());
        assertEquals(1, session.steps().size());
        session.undo();
        assertSame(plan, session.plan());
    }

    @Test
    void emptyCellsNeverWipe() {
        ListPreview preview = preview("Number\tExhibitor\tStatus\tSize\nA1\t\t\t", true);

        assertEquals(State.SAME, preview.lines().get(0).state());
        assertTrue(preview.edit().isEmpty());
    }

    @Test
    void rowsOfTheTableTakeTheBlockInTheirOrder() {
        Plan after = preview("Number\nB1\n\nB3\nB4", false)
                .edit()
                .orElseThrow()
                .apply(plan)
                .after();

        assertEquals("B1", number(after, "a1"));
        assertEquals("A2", number(after, "a2"));
        assertEquals("B3", number(after, "a10"));
    }

    @Test
    void aSoldBoothKeepsItsNumberUnlessThePlannerSaysOtherwise() {
        Plan sold = plan.withElements(
                List.of(plan.booths().get(id("a1")).orElseThrow().withLetting(Letting.of(Status.CONTRACTED))));
        BoothList paste = paste(sold, "Number\tBuild kind\nB1\traw\nB2\t");

        ListPreview kept = paste.preview(false, ROWS, PasteChoices.USUAL);
        assertEquals(1, kept.sold());
        assertEquals("raw · It is sold and keeps A1.", kept.lines().get(0).text());
        Plan after = kept.edit().orElseThrow().apply(sold).after();
        assertEquals("A1", number(after, "a1"));
        assertEquals("raw", after.booths().get(id("a1")).orElseThrow().build());
        assertEquals("B2", number(after, "a2"));

        Plan renumbered = paste.preview(false, ROWS, new PasteChoices(true, NameAnswers.NONE))
                .edit()
                .orElseThrow()
                .apply(sold)
                .after();
        assertEquals("B1", number(renumbered, "a1"));
        assertEquals(Set.of("A1"), renumbered.numbers().resting());
    }

    @Test
    void numbersInUseAndAtRestAreFaultyAndReservedOnesAreMarked() {
        Plan kept = plan.withNumbers(plan.numbers()
                .withResting(Set.of("R1"))
                .withReserved(List.of(NumberRange.parse("V1-V9").orElseThrow())));

        ListPreview preview = paste(kept, "Number\na10\nr1\nV2").preview(false, ROWS, PasteChoices.USUAL);
        ListPreview used = paste(kept, "Number\nA10\nB1").preview(false, ROWS, PasteChoices.USUAL);

        assertEquals(State.CHANGED, preview.lines().get(0).state());
        assertEquals(
                "r1 rests: a sold booth once had it.", preview.lines().get(1).text());
        assertEquals(State.FAULTY, preview.lines().get(1).state());
        assertEquals("V2 · V2 is reserved.", preview.lines().get(2).text());
        assertEquals(State.FAULTY, used.lines().get(0).state());
        assertEquals("A10 is the number of another booth.", used.lines().get(0).text());
        assertEquals(State.CHANGED, used.lines().get(1).state());
    }

    @Test
    void numbersMayTradePlacesWithinABlock() {
        Plan after = preview("Number\nA2\nA1", false)
                .edit()
                .orElseThrow()
                .apply(plan)
                .after();

        assertEquals("A2", number(after, "a1"));
        assertEquals("A1", number(after, "a2"));
    }

    @Test
    void whoKeepsANumberKeepsItFromTheOthers() {
        ListPreview preview = preview("Number\tStatus\nA2\t\nB1\tnonsense\nA1\t", false);

        assertEquals(
                List.of(State.FAULTY, State.FAULTY, State.FAULTY),
                preview.lines().stream().map(ListLine::state).toList());
        assertTrue(preview.edit().isEmpty());
        assertEquals(
                List.of(State.CHANGED, State.FAULTY),
                preview("Number\nB1\nb1", false).lines().stream()
                        .map(ListLine::state)
                        .toList());
    }

    @Test
    void rowsBeyondTheTableAreUnknown() {
        assertEquals(
                State.UNKNOWN,
                preview("Number\nB1\nB2\nB3\nB4", false).lines().get(3).state());
    }

    @Test
    void whoIsNotInThePlanIsAddedOnce() {
        Plan after = preview("Number\tExhibitor\nA1\t부산광역시\nA2\tNew Co\nA10\tnew co", true)
                .edit()
                .orElseThrow()
                .apply(plan)
                .after();

        assertEquals("City of Busan", who(after, "a1").name().en());
        assertEquals("New Co", who(after, "a2").name().en());
        assertEquals(who(after, "a2"), who(after, "a10"));
        assertEquals(3, after.exhibitors().size());
    }

    @Test
    void aNumberThatTwoBoothsHaveMeansNeither() {
        Plan twice = plan.withElements(
                List.of(plan.booths().get(id("a2")).orElseThrow().withNumber("a1")));

        ListPreview preview = new BoothList(
                        twice,
                        Messages.of(Locale.ENGLISH),
                        headings("Number\tStatus\nA1\tPaid"),
                        this::newId,
                        TablePlans.TODAY)
                .preview(true, ROWS, PasteChoices.USUAL);

        assertEquals(State.FAULTY, preview.lines().get(0).state());
    }

    @Test
    void thePolygonsSizeAsCopiedMeansNothing() {
        Plan numbered = plan.withElements(
                List.of(plan.booths().get(id("p")).orElseThrow().withNumber("P1")));
        String line = "Number\tSize\nP1\t(6 × 6 m)\n";

        assertEquals(
                State.SAME,
                paste(numbered, line)
                        .preview(true, ROWS, PasteChoices.USUAL)
                        .lines()
                        .get(0)
                        .state());
        assertEquals(
                State.FAULTY,
                paste(numbered, line.replace("(6 × 6 m)", "3 x 3"))
                        .preview(true, ROWS, PasteChoices.USUAL)
                        .lines()
                        .get(0)
                        .state());
    }

    @Test
    void aBoothThatBecomesHeldIsSoForTwoWeeks() {
        Plan after = preview("Number\tStatus\nA1\t가배정", true)
                .edit()
                .orElseThrow()
                .apply(plan)
                .after();

        var hold = after.booths()
                .get(id("a1"))
                .orElseThrow()
                .letting()
                .currentHold()
                .orElseThrow();
        assertEquals("Alpha Robotics", hold.holder());
        assertEquals(TablePlans.TODAY.plusDays(14), hold.expires());
    }

    private ListPreview preview(String text, boolean byNumber) {
        return paste(plan, text).preview(byNumber, ROWS, PasteChoices.USUAL);
    }

    private BoothList paste(Plan on, String text) {
        return new BoothList(on, Messages.of(Locale.ENGLISH), headings(text), this::newId, TablePlans.TODAY);
    }

    private static ListMapping headings(String text) {
        return ListMapping.of(CellBlock.read(text), ALL, ALL, 0);
    }

    private ElementId newId() {
        return id("new" + next.incrementAndGet());
    }

    private static String number(Plan plan, String booth) {
        return plan.booths().get(id(booth)).orElseThrow().number();
    }

    private static Exhibitor who(Plan plan, String booth) {
        return plan.exhibitorOf(plan.booths().get(id(booth)).orElseThrow()).orElseThrow();
    }
}
