package dev.madang.session;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.CheckResult;
import dev.madang.check.Checker;
import dev.madang.check.GlobalFindings;
import dev.madang.edit.AddElements;
import dev.madang.edit.MoveElements;
import dev.madang.edit.PlanChange;
import dev.madang.edit.RemoveElements;
import dev.madang.edit.RenumberBooth;
import dev.madang.edit.SetLocked;
import dev.madang.edit.venue.MoveParts;
import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditSessionTest {

    private final Plan start =
            planWith(booth("b1", 12_000, 6_000, 3_000, 3_000), booth("b2", 18_000, 6_000, 3_000, 3_000));
    private long nanos;
    private final EditSession session = new EditSession(start, new Checker(List.of()), () -> nanos);

    @Test
    void undoGivesBackTheSamePlanObjectAndSelection() {
        session.select(Set.of(id("b1")));
        session.execute(new RemoveElements(Set.of(id("b1"))));
        assertEquals(Set.of(), session.selection());

        session.undo();

        assertSame(start, session.plan());
        assertEquals(Set.of(id("b1")), session.selection());
    }

    @Test
    void aCheckThatKnowsMoreIsTakenForTheCurrentPlanOnly() {
        List<String> told = new ArrayList<>();
        session.listen(new SessionListener() {
            @Override
            public void checkChanged() {
                told.add("check");
            }
        });
        CheckResult whole = session.check().with(new GlobalFindings(List.of(), List.of()));

        assertTrue(session.complete(whole));
        assertSame(whole, session.check());
        assertEquals(List.of("check"), told);

        session.execute(new RenumberBooth(id("b1"), "A101"));
        assertFalse(session.complete(whole));
        assertFalse(session.check().isWhole());

        session.undo();
        assertSame(whole, session.check());
    }

    @Test
    void redoShowsThePlanAgain() {
        session.execute(new RenumberBooth(id("b1"), "A101"));
        Plan after = session.plan();
        session.undo();

        session.redo();

        assertSame(after, session.plan());
        assertTrue(session.nextRedo().isEmpty());
    }

    @Test
    void everyStepBackAndForthShowsTheCheckOfItsPlan() {
        for (int step = 0; step < 30; step++) {
            session.execute(new MoveElements(Set.of(id("b1")), step % 3 * 2_000, 0));
            session.execute(new MoveElements(Set.of(id("b1")), -step % 3 * 2_000, 10));
        }
        while (session.nextUndo().isPresent()) {
            session.undo();
            assertIsChecked();
        }
        session.goTo(3);
        assertIsChecked();
        while (session.nextRedo().isPresent()) {
            session.redo();
            assertIsChecked();
        }
    }

    private void assertIsChecked() {
        assertSame(session.plan(), session.check().plan());
        assertEquals(
                session.checker().full(session.plan()).findings(),
                session.check().findings());
    }

    @Test
    void aNewDeedForgetsWhatCouldBeRedone() {
        session.execute(new RenumberBooth(id("b1"), "A101"));
        session.undo();

        session.execute(new RenumberBooth(id("b1"), "A102"));

        assertTrue(session.nextRedo().isEmpty());
    }

    @Test
    void undoingBackToTheSavedPlanMakesItUnchanged() {
        session.execute(new RenumberBooth(id("b1"), "A101"));
        assertTrue(session.isChanged());

        session.undo();

        assertFalse(session.isChanged());
    }

    @Test
    void savingMarksThePlanThatWasWritten() {
        session.execute(new RenumberBooth(id("b1"), "A101"));
        Plan written = session.plan();
        session.execute(new RenumberBooth(id("b1"), "A102"));

        session.markSaved(written);

        assertTrue(session.isChanged());
        session.undo();
        assertFalse(session.isChanged());
    }

    @Test
    void quickNudgesBecomeOneStep() {
        nudge(0);
        nudge(300_000_000L);

        assertEquals(1, session.steps().size());
        session.undo();
        assertSame(start, session.plan());
    }

    @Test
    void quickNudgesOfPartsOfTheBuildingBecomeOneStep() {
        session.nudge(new MoveParts(LEVEL, Set.of("column-1"), 500, 0));
        session.nudge(new MoveParts(LEVEL, Set.of("column-1"), 500, 10));

        assertEquals(1, session.steps().size());
        assertEquals(
                new MoveParts(LEVEL, Set.of("column-1"), 1_000, 10),
                session.steps().get(0).edit());
        assertTrue(session.steps().get(0).change().everywhere());
        session.undo();
        assertSame(start, session.plan());
    }

    @Test
    void nudgesOfOtherPartsStaySeparate() {
        session.nudge(new MoveParts(LEVEL, Set.of("column-1"), 500, 0));
        session.nudge(new MoveParts(LEVEL, Set.of("p1"), 500, 0));
        session.nudge(new MoveElements(Set.of(id("b1")), 500, 0));

        assertEquals(3, session.steps().size());
    }

    @Test
    void quickDragsStaySeparate() {
        session.execute(new MoveElements(Set.of(id("b1")), 500, 0));
        session.execute(new MoveElements(Set.of(id("b1")), 700, 0));

        assertEquals(2, session.steps().size());
    }

    @Test
    void slowNudgesStaySeparate() {
        nudge(0);
        nudge(1_500_000_000L);

        assertEquals(2, session.steps().size());
    }

    @Test
    void nudgesDoNotMergeAcrossASave() {
        nudge(0);
        session.markSaved(session.plan());
        nudge(300_000_000L);

        session.undo();

        assertFalse(session.isChanged());
    }

    @Test
    void atMostTwoHundredStepsAreKept() {
        for (int i = 0; i < 250; i++) {
            session.execute(new RenumberBooth(id("b1"), "N" + i));
        }

        assertEquals(200, session.steps().size());
    }

    @Test
    void whatWasMadeIsSelected() {
        session.execute(new AddElements(
                List.of(dev.madang.model.Booth.of(id("b9"), "l1", Rect.of(12_000, 12_000, 3_000, 3_000)))));

        assertEquals(Set.of(id("b9")), session.selection());
    }

    @Test
    void theCheckFollowsEveryStep() {
        session.execute(new MoveElements(Set.of(id("b1")), 5_000, 0));
        assertEquals(1, session.check().findings().size());

        session.undo();

        assertEquals(0, session.check().findings().size());
        assertSame(start, session.check().plan());
    }

    @Test
    void anotherDocumentIsCheckedByItsOwnBooks() {
        Limit deep = Limit.of(LimitKind.EXIT_CLEARANCE, 9_000, true, Origin.SETTING);
        Checker strict = new Checker(List.of(new RuleBook("strict", 1, LocalText.of("Strict"), List.of(deep))));

        session.open(planWith(booth("b7", 9_000, 6_000, 3_000, 3_000)), strict);

        assertEquals("strict", session.check().findings().get(0).source());
        assertTrue(session.nextUndo().isEmpty());
    }

    @Test
    void aListenerMustNotChangeThePlanWhileBeingTold() {
        session.listen(new SessionListener() {
            @Override
            public void planChanged(PlanChange change) {
                assertThrows(IllegalStateException.class, session::undo);
            }
        });

        session.execute(new RenumberBooth(id("b1"), "A101"));

        assertTrue(session.isChanged());
    }

    @Test
    void aListenerThatWasTakenAwayIsNotToldAnyMore() {
        int[] told = {0};
        Runnable away = session.listen(new SessionListener() {
            @Override
            public void planChanged(PlanChange change) {
                told[0]++;
            }
        });
        session.execute(new RenumberBooth(id("b1"), "A101"));
        away.run();

        session.execute(new RenumberBooth(id("b1"), "A102"));

        assertEquals(1, told[0]);
    }

    @Test
    void aDeedThatWouldMoveWhatIsLockedIsRefusedAndTold() {
        session.execute(new SetLocked(Set.of(id("b1")), true));
        Plan locked = session.plan();
        List<Set<ElementId>> told = new ArrayList<>();
        session.listen(new SessionListener() {
            @Override
            public void lockedKept(Set<ElementId> kept) {
                told.add(kept);
            }
        });

        session.execute(new MoveElements(Set.of(id("b1"), id("b2")), 10, 0));
        session.execute(new RemoveElements(Set.of(id("b1"))));

        assertSame(locked, session.plan());
        assertEquals(List.of(Set.of(id("b1")), Set.of(id("b1"))), told);
        assertEquals(Set.of(id("b2")), session.free(Set.of(id("b1"), id("b2"))));
        assertEquals(3, told.size());
    }

    @Test
    void undoGoesBehindALock() {
        session.execute(new MoveElements(Set.of(id("b1")), 10, 0));
        session.execute(new SetLocked(Set.of(id("b1")), true));

        session.undo();
        session.undo();

        assertSame(start, session.plan());
    }

    @Test
    void whatIsSelectedLastIsRememberedEvenIfTheSameIsSelected() {
        session.select(new LinkedHashSet<>(List.of(id("b1"), id("b2"))));

        session.select(new LinkedHashSet<>(List.of(id("b2"), id("b1"))));

        assertEquals(List.of(id("b2"), id("b1")), List.copyOf(session.selection()));
    }

    @Test
    void aDeedThatDoesNotFitLeavesEverythingAsItWas() {
        assertThrows(IllegalArgumentException.class, () -> session.execute(new RenumberBooth(id("zz"), "A101")));

        assertSame(start, session.plan());
        assertTrue(session.nextUndo().isEmpty());
    }

    private void nudge(long at) {
        nanos = at;
        session.nudge(new MoveElements(Set.of(id("b1")), 500, 0));
    }
}
