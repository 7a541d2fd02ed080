package dev.madang.edit;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Revision;
import java.time.LocalDate;
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
    void aRevisionThatIsNotThereCannotBeRestored() {
        assertThrows(IllegalArgumentException.class, () -> new RestoreRevision("7").apply(PLAN));
    }
}
