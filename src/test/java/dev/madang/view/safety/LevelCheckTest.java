package dev.madang.view.safety;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.global.GlobalResult;
import dev.madang.edit.MoveElements;
import dev.madang.edit.SetLocked;
import dev.madang.edit.underlay.AddUnderlay;
import dev.madang.edit.underlay.MoveUnderlay;
import dev.madang.model.Plan;
import dev.madang.model.UnderlayFixtures;
import dev.madang.view.GlobalRun;
import dev.madang.view.Viewport;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.support.FakeUi;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LevelCheckTest {

    private final FakeUi ui = new FakeUi();
    private final List<Runnable> waiting = new ArrayList<>();
    private final Workspace workspace = WorkspaceFixtures.of(planWith(booth("b1", 12_000, 6_000, 3_000, 3_000)), ui);
    private final LevelCheck check = new LevelCheck(workspace, ui.tasksIn(waiting), List::of);

    @AfterEach
    void end() {
        check.dispose();
    }

    @Test
    void nothingIsReckonedBeforeTheHandRests() {
        assertEquals(GlobalRun.WAITING, run());
        assertEquals(0, waiting.size());

        ui.letTimePass();

        assertEquals(1, waiting.size());
        assertEquals(GlobalRun.Phase.RUNNING, run().phase());
        assertFalse(workspace.session().check().isWhole());
    }

    @Test
    void manyEditsInARowAreCheckedOnce() {
        move();
        move();
        move();

        ui.letTimePass();

        assertEquals(1, waiting.size());
        finish();
        assertSame(workspace.plan(), result().plan());
        assertTrue(workspace.session().check().isWhole());
        assertEquals(GlobalRun.DONE, run());
    }

    @Test
    void listenersSeeTheWholeResultWithTheCheck() {
        List<Boolean> seen = new ArrayList<>();
        workspace.watched().check().subscribe((before, now) -> seen.add(result().plan() == now.plan()));

        ui.letTimePass();
        finish();

        assertEquals(List.of(true), seen);
    }

    @Test
    void aResultForAnOlderPlanIsDropped() {
        ui.letTimePass();
        move();

        finish();

        assertTrue(workspace.state().global().get().isEmpty());
        assertFalse(workspace.session().check().isWhole());
        assertEquals(GlobalRun.WAITING, run());
    }

    @Test
    void theFormerResultIsKeptUntilTheNewOneComes() {
        ui.letTimePass();
        finish();
        Plan before = workspace.plan();

        move();

        assertSame(before, result().plan());
        assertFalse(workspace.session().check().isWhole());
    }

    @Test
    void undoShowsWhatIsKnownOfThePlanAtOnce() {
        ui.letTimePass();
        finish();
        GlobalResult known = result();
        move();
        ui.letTimePass();
        finish();

        workspace.session().undo();

        assertSame(known, result());
        assertTrue(workspace.session().check().isWhole());
        assertEquals(GlobalRun.DONE, run());
        ui.letTimePass();
        assertEquals(0, waiting.size());
    }

    @Test
    void whatIsNotLookedAtBeginsNoCheck() {
        ui.letTimePass();
        finish();
        GlobalResult known = result();

        workspace.execute(new AddUnderlay(UnderlayFixtures.underlay("u1", 0, 0)));
        workspace.execute(new MoveUnderlay(id("u1"), 1_000, 0));
        workspace.execute(new SetLocked(Set.of(id("b1")), true));
        ui.letTimePass();

        assertEquals(0, waiting.size());
        assertEquals(known.said(), result().said());
        assertSame(workspace.plan(), result().plan());
        assertSame(workspace.plan(), workspace.session().check().plan());
        assertTrue(workspace.session().check().isWhole());
        assertEquals(GlobalRun.DONE, run());
    }

    @Test
    void whatIsLookedAtBeginsACheckAfterAnEditThatDidNot() {
        ui.letTimePass();
        finish();
        workspace.execute(new AddUnderlay(UnderlayFixtures.underlay("u1", 0, 0)));
        ui.letTimePass();

        move();
        ui.letTimePass();

        assertEquals(1, waiting.size());
    }

    @Test
    void noCheckBeginsWhileSomethingIsDragged() {
        workspace.state().dragging().set(true);
        ui.letTimePass();
        assertEquals(0, waiting.size());

        workspace.state().dragging().set(false);
        ui.letTimePass();

        assertEquals(1, waiting.size());
    }

    @Test
    void aCheckUnderWayRestsWhileTheViewMoves() throws InterruptedException {
        ui.letTimePass();
        ObjectProperty<Viewport> view = workspace.state().viewport();
        view.set(view.get().panned(10, 0));
        Thread running = new Thread(this::finish);
        running.start();
        while (running.getState() != Thread.State.WAITING) {
            assertTrue(running.isAlive(), "it went on");
            Thread.onSpinWait();
        }

        ui.letTimePass();
        running.join();

        assertEquals(GlobalRun.DONE, run());
    }

    @Test
    void aStoppedCheckTellsNothingAndCanBeginAgain() {
        ui.letTimePass();
        check.stop();
        finish();
        assertEquals(GlobalRun.STOPPED, run());
        assertTrue(workspace.state().global().get().isEmpty());

        check.again();
        finish();

        assertEquals(GlobalRun.DONE, run());
        assertSame(workspace.plan(), result().plan());
    }

    @Test
    void aStoppedCheckBeginsAgainWithTheNextEdit() {
        check.stop();
        ui.letTimePass();
        assertEquals(0, waiting.size());

        move();
        ui.letTimePass();

        assertEquals(1, waiting.size());
    }

    @Test
    void anotherDocumentForgetsWhatWasKnown() {
        ui.letTimePass();
        finish();

        workspace.session().open(planWith());

        assertTrue(workspace.state().global().get().isEmpty());
        assertEquals(GlobalRun.WAITING, run());
    }

    @Test
    void progressIsTold() {
        List<Double> shares = new ArrayList<>();
        workspace.state().globalRun().subscribe(now -> {
            if (now.phase() == GlobalRun.Phase.RUNNING) {
                shares.add(now.share());
            }
        });

        ui.letTimePass();
        finish();

        assertTrue(shares.size() > 2, shares::toString);
        assertEquals(shares.stream().sorted().toList(), shares);
    }

    private void move() {
        workspace.execute(new MoveElements(Set.of(id("b1")), 1_000, 0));
    }

    private void finish() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    private GlobalRun run() {
        return workspace.state().globalRun().get();
    }

    private GlobalResult result() {
        return workspace.state().global().get().orElseThrow();
    }
}
