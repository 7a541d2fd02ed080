package dev.madang.exchange.list;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Checker;
import dev.madang.exchange.Remark;
import dev.madang.exchange.list.ListLine.State;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import dev.madang.session.EditSession;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a list does not name stays, unless the planner wants it freed or removed. */
class GoneImportTest {

    private static final Exhibitor NARAE = new Exhibitor(id("x3"), LocalText.of("나래"), Exhibitor.Kind.COMPANY, "");

    /** A1 and B1 are 알파로봇's, B2 is 나래's, B3 is nobody's. */
    private final Plan plan = TablePlans.plan()
            .withExhibitors(TablePlans.plan().exhibitors().with(NARAE))
            .withElements(List.of(
                    booth("b1", 40_000, 10_000, 3_000, 3_000)
                            .withNumber("B1")
                            .withExhibitor(TablePlans.ALPHA.id())
                            .withLetting(Letting.of(Status.CONTRACTED)),
                    booth("b2", 43_000, 10_000, 3_000, 3_000)
                            .withNumber("B2")
                            .withExhibitor(NARAE.id())
                            .withLetting(Letting.of(Status.PAID)),
                    booth("b3", 46_000, 10_000, 3_000, 3_000).withNumber("B3")));

    private final AtomicInteger next = new AtomicInteger();

    @Test
    void exhibitorsThatAreGoneStayUnlessThePlannerSaysOtherwise() {
        ListPreview kept = exhibitors("업체명\n부산광역시\n나래", Gone.KEEP);

        assertEquals(1, kept.count(State.GONE));
        assertTrue(kept.importEdit().isEmpty());
    }

    @Test
    void exhibitorsThatAreGoneLeaveThePlanAndTheirBoothsAreLetToNobody() {
        ListPreview preview = exhibitors("업체명\n부산광역시\n나래", Gone.REMOVE);

        ListLine line = preview.lines().get(2);
        assertEquals(
                new ListLine(
                        0,
                        "",
                        "Alpha Robotics",
                        State.REMOVED,
                        "The list does not name it. It is removed, and booths A1, B1 are let to nobody.",
                        null),
                line);
        Plan after = applied(preview);
        assertFalse(after.exhibitors().contains(TablePlans.ALPHA.id()));
        assertEquals(Optional.empty(), of(after, "b1").occupant());
        assertEquals(Letting.AVAILABLE, of(after, "b1").letting());
        assertEquals(of(plan, "b2"), of(after, "b2"));
    }

    @Test
    void aBoothThatTheListGivesToSomebodyElseStaysLet() {
        Plan after = applied(exhibitors("업체명\t부스번호\n부산광역시\tB1\n나래\t", Gone.REMOVE));

        assertEquals(Optional.of(TablePlans.BUSAN.id()), of(after, "b1").occupant());
        assertEquals(Letting.of(Status.CONTRACTED), of(after, "b1").letting());
        assertEquals(Letting.AVAILABLE, of(after, "a1").letting());
    }

    @Test
    void whomAFaultyRowNamesIsNotGone() {
        ListPreview preview = exhibitors("업체명\t국가\n부산광역시\t\n나래\t\n알파로봇\tAtlantis", Gone.KEEP);

        assertEquals(1, preview.count(State.FAULTY));
        assertEquals(0, preview.count(State.GONE));
    }

    @Test
    void whomAQuestionIsAboutIsNotGone() {
        ListPreview preview = exhibitors("업체명\n부산광역시\n나래\n(주)알파로봇", Gone.KEEP);

        assertEquals(1, preview.count(State.ASKED));
        assertEquals(0, preview.count(State.GONE));
    }

    @Test
    void nothingIsRemovedWhileItIsNotKnownWhomARowMeans() {
        ListPreview faulty = exhibitors("업체명\t국가\n나래\tKR\n#N/A\t", Gone.REMOVE);
        ListPreview asked = exhibitors("업체명\t국가\n나래\tKR\n(주)알파로봇\t", Gone.REMOVE);

        for (ListPreview preview : List.of(faulty, asked)) {
            assertEquals(0, preview.count(State.REMOVED));
            assertTrue(preview.remarks().contains(Remark.of("exchange.list.remark.unclear", 1L)));
            assertEquals(3, applied(preview).exhibitors().size());
        }
    }

    @Test
    void boothsThatAreGoneCanBeLetToNobody() {
        ListPreview preview = booths("부스번호\t참가업체\nA1\t\nB2\t", Gone.FREE);

        assertEquals(
                List.of("A2 FREED", "A10 GONE", "B1 FREED", "B3 GONE"),
                preview.lines().stream()
                        .filter(line -> line.row() == 0)
                        .map(line -> line.name() + " " + line.state())
                        .toList());
        assertEquals(
                "The list has no such number. The booth is no longer Contracted (Alpha Robotics).",
                preview.lines().get(4).text());
        Plan after = applied(preview);
        assertEquals(Letting.AVAILABLE, of(after, "a2").letting());
        assertEquals(Optional.empty(), of(after, "b1").occupant());
        assertTrue(after.exhibitors().contains(TablePlans.ALPHA.id()));
        assertEquals(plan.booths().size(), after.booths().size());
    }

    @Test
    void boothsThatAreGoneCanBeRemovedAndTheNumbersOfSoldOnesRest() {
        ListPreview preview = booths("부스번호\t참가업체\nA1\t\nA2\t\nA10\t\nB2\t", Gone.REMOVE);

        assertEquals(2, preview.count(State.REMOVED));
        Plan after = applied(preview);
        assertFalse(after.booths().contains(id("b1")));
        assertFalse(after.booths().contains(id("b3")));
        assertTrue(after.booths().contains(id("p")), "the polygon has no number by which a list could name it");
        assertTrue(after.numbers().isResting("B1"));
    }

    @Test
    void lockedBoothsAreNotRemoved() {
        Plan locked = plan.withLayout(plan.layout().withLocked(Set.of(id("b3"))));

        ListPreview preview = new BoothList(
                        locked, english(), found(ListKind.BOOTHS, "부스번호\t참가업체\nA1\t"), this::newId, TablePlans.TODAY)
                .preview(ListChoices.of(ListKind.BOOTHS).with(Gone.REMOVE));
        EditSession session = new EditSession(locked, new Checker(List.of()));
        session.execute(preview.importEdit().orElseThrow());

        assertEquals(State.GONE, preview.lines().get(preview.lines().size() - 1).state());
        assertTrue(session.plan().booths().contains(id("b3")));
        assertFalse(session.plan().booths().contains(id("b1")));
        session.undo();
        assertSame(locked, session.plan());
    }

    @Test
    void boothsThatARowNamesAmongOthersAreNotGone() {
        ListPreview preview = booths("부스번호\t참가업체\nA1, A2, Z9\t나래\nA10\t\nB1\t\nB2\t\nB3\t", Gone.REMOVE);

        assertEquals(State.UNKNOWN, preview.lines().get(0).state());
        assertEquals(0, preview.count(State.REMOVED));
    }

    @Test
    void nothingIsFreedOrRemovedWhileANumberIsUnknown() {
        for (Gone gone : List.of(Gone.FREE, Gone.REMOVE)) {
            ListPreview preview = booths("부스번호\t참가업체\nA1\t\nA2\t\nA10\t\nB1\t\nBZ\t나래\nB3\t", gone);

            assertEquals(1, preview.count(State.UNKNOWN));
            assertEquals(1, preview.count(State.GONE));
            assertTrue(preview.remarks().contains(Remark.of("exchange.list.remark.unclear", 1L)));
            assertTrue(preview.importEdit().isEmpty());
        }
    }

    @Test
    void matchedByExhibitorOnlyBoothsThatSomebodyHasCanBeGone() {
        ListPreview preview = new BoothList(
                        plan, english(), found(ListKind.BOOTHS, "참가업체\t상태\n나래\t완납"), this::newId, TablePlans.TODAY)
                .preview(ListChoices.of(ListKind.BOOTHS)
                        .withKey(ListColumns.EXHIBITOR)
                        .with(Gone.FREE));

        assertEquals(
                List.of("A1", "B1"),
                preview.lines().stream()
                        .filter(line -> line.state() == State.FREED)
                        .map(ListLine::name)
                        .toList());
    }

    private ListPreview exhibitors(String text, Gone gone) {
        return new ExhibitorList(plan, english(), found(ListKind.EXHIBITORS, text), this::newId)
                .preview(ListChoices.of(ListKind.EXHIBITORS).with(gone));
    }

    private ListPreview booths(String text, Gone gone) {
        return new BoothList(plan, english(), found(ListKind.BOOTHS, text), this::newId, TablePlans.TODAY)
                .preview(ListChoices.of(ListKind.BOOTHS).with(gone));
    }

    private static Messages english() {
        return Messages.of(Locale.ENGLISH);
    }

    private static ListMapping found(ListKind kind, String text) {
        return ListMapping.found(CellBlock.read(text), kind);
    }

    private ElementId newId() {
        return id("new" + next.incrementAndGet());
    }

    private Plan applied(ListPreview preview) {
        return preview.importEdit().map(edit -> edit.apply(plan).after()).orElse(plan);
    }

    private static Booth of(Plan plan, String id) {
        return plan.booths().get(id(id)).orElseThrow();
    }
}
