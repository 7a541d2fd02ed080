package dev.madang.view.safety;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.DrawItem;
import dev.madang.draw.StyleKey;
import dev.madang.draw.overlay.OverlayKind;
import dev.madang.edit.MoveElements;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import dev.madang.view.OverlayState;
import dev.madang.view.ViewState;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.action.Action;
import dev.madang.view.action.OverlayActions;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.FakeUi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverlayDeskTest {

    private final FakeUi ui = new FakeUi();
    private final Workspace workspace = WorkspaceFixtures.of(planWith(booth("b1", 12_000, 6_000, 3_000, 3_000)), ui);
    private final LevelCheck check = new LevelCheck(workspace, ui.tasks(), List::of);
    private final OverlayDesk desk = new OverlayDesk(workspace, ui.tasks());

    @BeforeEach
    void lookAtTheLevel() {
        workspace.state().level().set(PlanFixtures.LEVEL);
    }

    @AfterEach
    void end() {
        desk.dispose();
        check.dispose();
    }

    @Test
    void nothingIsDrawnWhileNobodyWantsToSeeIt() {
        ui.letTimePass();

        assertEquals(Optional.empty(), overlay().shown().get());
    }

    @Test
    void whatIsWantedIsDrawnOnceItIsReckoned() {
        want(OverlayKind.WALKING);
        assertEquals(Optional.empty(), overlay().shown().get());

        ui.letTimePass();

        OverlayState.Shown shown = overlay().shown().get().orElseThrow();
        assertSame(workspace.plan(), shown.result().plan());
        assertEquals(OverlayKind.WALKING, shown.kind());
        assertTrue(shown.picture().isPresent(), "areas are a picture");
    }

    @Test
    void whatWasDrawnOfAnOlderPlanStaysUntilTheNewOneComes() {
        want(OverlayKind.WALKING);
        ui.letTimePass();
        OverlayState.Shown before = overlay().shown().get().orElseThrow();

        workspace.execute(new MoveElements(Set.of(id("b1")), 1_000, 0));
        assertSame(before, overlay().shown().get().orElseThrow());
        ui.letTimePass();

        assertSame(
                workspace.plan(), overlay().shown().get().orElseThrow().result().plan());
    }

    @Test
    void anotherLanguageIsDrawnAnew() {
        want(OverlayKind.WALKING);
        ui.letTimePass();
        String english = overlay().shown().get().orElseThrow().overlay().heading();

        workspace.state().messages().set(Messages.of(Locale.KOREAN));

        assertNotEquals(english, overlay().shown().get().orElseThrow().overlay().heading());
    }

    @Test
    void switchedOffItIsGone() {
        want(OverlayKind.WALKING);
        ui.letTimePass();

        overlay().kind().set(Optional.empty());

        assertEquals(Optional.empty(), overlay().shown().get());
    }

    @Test
    void theSelectedBoothsShowHowFarTheyMayGrowWhileMarginsAreSeen() {
        workspace.session().select(Set.of(id("b1")));
        assertEquals(List.of(), overlay().growth().get());

        want(OverlayKind.MARGIN);

        List<DrawItem> arrows = overlay().growth().get();
        assertTrue(arrows.stream().anyMatch(item -> item.style() == StyleKey.OVERLAY_ARROW), arrows.toString());
        workspace.session().select(Set.of());
        assertEquals(List.of(), overlay().growth().get());
    }

    @Test
    void aBoothOnAnotherLevelShowsNothingHere() {
        want(OverlayKind.MARGIN);
        workspace.session().select(Set.of(id("b1")));

        workspace.state().level().set("elsewhere");

        assertEquals(List.of(), overlay().growth().get());
    }

    @Test
    void theWayFromThePointerIsToldWhileWalkingDistancesAreSeen() {
        workspace.state().pointer().set(new Vec(20_000, 20_000));
        want(OverlayKind.WALKING);
        ui.letTimePass();
        assertEquals("", workspace.state().notice().get());

        workspace.state().pointer().set(new Vec(21_000, 20_000));

        assertTrue(workspace.state().notice().get().endsWith(" from here to the nearest exit"));
    }

    @Test
    void aViewBesideIsDrawnAsWellAndNotInsteadOfThisOne() {
        ViewState beside = new ViewState();
        beside.level().set(PlanFixtures.LEVEL);
        List<Runnable> waiting = new ArrayList<>();
        BackgroundTasks tasks = ui.tasksIn(waiting);
        Workspace second =
                new Workspace(workspace.session(), workspace.watched(), beside, workspace.pending(), workspace.ui());
        OverlayDesk here = new OverlayDesk(workspace, tasks);
        OverlayDesk there = OverlayDesk.beside(second, tasks);
        ui.letTimePass();
        beside.global().set(workspace.state().global().get());

        want(OverlayKind.MARGIN);
        beside.overlay().kind().set(Optional.of(OverlayKind.MARGIN));
        List.copyOf(waiting).forEach(Runnable::run);

        assertTrue(beside.overlay().shown().get().isPresent());
        assertTrue(overlay().shown().get().isPresent());
        here.dispose();
        there.dispose();
    }

    @Test
    void oneOverlayIsSeenAtATime() {
        List<Action> actions = OverlayActions.of(overlay());

        actions.get(0).deed().run();
        assertEquals(Optional.of(OverlayKind.WALKING), overlay().kind().get());
        actions.get(1).deed().run();
        assertEquals(Optional.of(OverlayKind.MARGIN), overlay().kind().get());
        actions.get(1).deed().run();
        assertEquals(Optional.empty(), overlay().kind().get());
    }

    private void want(OverlayKind kind) {
        overlay().kind().set(Optional.of(kind));
    }

    private OverlayState overlay() {
        return workspace.state().overlay();
    }
}
