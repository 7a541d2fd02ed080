package dev.madang.edit;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Colour;
import dev.madang.model.Facts;
import dev.madang.model.Hatch;
import dev.madang.model.Hold;
import dev.madang.model.Layout;
import dev.madang.model.Letting;
import dev.madang.model.LettingEntry;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Polygon;
import dev.madang.model.Revision;
import dev.madang.model.Sales;
import dev.madang.model.Site;
import dev.madang.model.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RevisionEditsTest {

    private static final Plan PLAN = planWith(booth("a", 0, 0, 3_000, 3_000));
    private static final IssueRevision ISSUE = new IssueRevision("1", LocalDate.of(2025, 5, 2), "Print", "Kim");

    @Test
    void issuingKeepsThePlanAsItIs() {
        PlanChange change = ISSUE.apply(PLAN);

        Revision kept = change.after().revisions().get(0);
        assertSame(PLAN.layout(), kept.layout());
        assertEquals(PLAN.leased(), kept.leased());
        assertEquals(Set.of(), change.touched());
        assertSame(PLAN, change.reversed().after());
    }

    @Test
    void aNumberIsIssuedOnce() {
        Plan issued = ISSUE.apply(PLAN).after();

        assertThrows(IllegalArgumentException.class, () -> ISSUE.apply(issued));
    }

    @Test
    void restoringLaysThePlanOutAsItWasAndKeepsTheRevisions() {
        Plan issued = ISSUE.apply(PLAN).after();
        Plan later = new MoveElements(Set.of(id("a")), 900, 0)
                .apply(issued.withLeased(Set.of(new PartRef(PlanFixtures.LEVEL, "b"))))
                .after();

        PlanChange change = new RestoreRevision("1").apply(later);

        assertEquals(issued, change.after());
        assertTrue(change.everywhere());
        assertSame(later, change.reversed().after());
    }

    @Test
    void restoringWhatThePlanIsAlreadyIsNothing() {
        assertTrue(new RestoreRevision("1").apply(ISSUE.apply(PLAN).after()).isNone());
    }

    @Test
    void aStatusThatWasRemovedSinceComesBackInALookOfItsOwn() {
        Status ours = status("ours", Hatch.NONE);
        Plan before = PLAN.withSales(Sales.NONE.withStatuses(List.of(Status.AVAILABLE, ours)))
                .withElements(List.of(booth("a", 0, 0, 3_000, 3_000).withLetting(Letting.of(ours))));
        List<Status> others = List.of(Status.AVAILABLE, status("other", Hatch.NONE));
        Plan later = new ChangeStatuses(others, Map.of("ours", "other"))
                .apply(ISSUE.apply(before).after())
                .after();

        Plan restored = new RestoreRevision("1").apply(later).after();

        assertEquals(before.layout(), restored.layout());
        assertEquals(
                List.of(Status.AVAILABLE, status("other", Hatch.NONE), status("ours", Hatch.RISING)),
                restored.sales().statuses());
    }

    @Test
    void aStatusThatMeansSomethingElseByNowIsNotRestored() {
        Status held = new Status("ours", LocalText.of("Ours"), Colour.parse("#123456"), Hatch.NONE, Status.Stage.HELD);
        Plan before = PLAN.withSales(Sales.NONE.withStatuses(List.of(Status.AVAILABLE, held)))
                .withElements(List.of(booth("a", 0, 0, 3_000, 3_000)
                        .withLetting(Letting.of(held, new Hold("Kim", LocalDate.of(2026, 1, 1))))));
        Plan emptied = new ReleaseHolds(Set.of(id("a")))
                .apply(ISSUE.apply(before).after())
                .after();
        Plan later =
                emptied.withSales(emptied.sales().withStatuses(List.of(Status.AVAILABLE, status("ours", Hatch.NONE))));

        EditRefused refused = assertThrows(EditRefused.class, () -> new RestoreRevision("1").apply(later));

        assertEquals("refused.restore.statuses", refused.key());
        assertEquals(List.of("1", "ours"), refused.arguments());
    }

    @Test
    void aLevelThatIsGoneIsSaid() {
        Plan issued = ISSUE.apply(PLAN).after();
        Level elsewhere = new Level(
                "l9",
                LocalText.of("Level 9"),
                Polygon.rectangle(0, 0, 9_000, 9_000),
                Facts.NONE,
                List.of(),
                List.of(),
                List.of());
        Plan later = issued.withLayout(Layout.EMPTY).withSite(Site.whole(issued.venue(), List.of(elsewhere)));

        EditRefused refused = assertThrows(EditRefused.class, () -> new RestoreRevision("1").apply(later));

        assertEquals("refused.restore.levels", refused.key());
        assertEquals(List.of("1", PlanFixtures.LEVEL), refused.arguments());
    }

    @Test
    void restoringIsWrittenIntoTheJournalAndLetsNumbersRest() {
        Plan sold = PLAN.withElements(List.of(booth("a", 0, 0, 3_000, 3_000).withLetting(Letting.of(Status.PAID))));
        Plan later = new MoveElements(Set.of(id("a")), 100, 0)
                .apply(ISSUE.apply(PLAN).after().withLayout(sold.layout()))
                .after();
        Plan renumbered = later.withElements(
                List.of(later.booths().get(id("a")).orElseThrow().withNumber("Z9")));

        PlanChange change =
                LettingJournal.signed(new RestoreRevision("1").apply(renumbered), new Signature("kim", Instant.EPOCH));

        assertEquals(Set.of(id("a")), change.touched());
        assertEquals(Set.of("Z9"), change.after().numbers().resting());
        assertEquals(
                List.of(new LettingEntry(id("a"), Instant.EPOCH, "kim", Letting.AVAILABLE, null)),
                change.after().sales().journal());
    }

    @Test
    void restoringLeavesALockedElementWhereItIs() {
        Plan locked = new SetLocked(Set.of(id("a")), true).apply(PLAN).after();
        Plan issued = ISSUE.apply(locked).after();
        Plan later = new MoveElements(Set.of(id("a")), 900, 0).apply(issued).after();

        assertEquals(Set.of(id("a")), Locks.broken(new RestoreRevision("1").apply(later)));
    }

    private static Status status(String id, Hatch hatch) {
        return new Status(id, LocalText.of(id), Colour.parse("#123456"), hatch, Status.Stage.SOLD);
    }

    @Test
    void aRevisionThatIsNotThereCannotBeRestored() {
        assertThrows(IllegalArgumentException.class, () -> new RestoreRevision("7").apply(PLAN));
    }
}
