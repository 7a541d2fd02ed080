package dev.madang.view.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.MoveElements;
import dev.madang.edit.RenamePlan;
import dev.madang.edit.SetLocked;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Rect;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.support.FakeUi;
import dev.madang.view.support.PendingEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class ActionsTest {

    private static final ElementId ONE = new ElementId("one");

    private final FakeUi ui = new FakeUi();
    private final Workspace workspace = WorkspaceFixtures.of(plan(), ui);
    private final List<PlanElement> shown = new ArrayList<>();
    private final List<Action> edits = EditActions.of(workspace, () -> new ElementId("copy"), shown::addAll);
    private final List<String> done = new ArrayList<>();

    @Test
    void twoActionsMayNotShareKeyOrAccelerator() {
        PendingEdit pending = new PendingEdit();
        Action save = Action.of("save", () -> {}).keys("Shortcut+S");

        assertThrows(IllegalArgumentException.class, () -> new Actions(pending, List.of(List.of(save, save))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Actions(
                        pending,
                        List.of(List.of(save, Action.of("stop", () -> {}).keys("Shortcut+S")))));
    }

    @Test
    void theTitleOfAMenuIsToldWithoutItsAccessKey() {
        Actions actions = new Actions(new PendingEdit(), List.of(List.of(Action.of("file.save", () -> {}))));
        for (Locale language : Messages.LANGUAGES) {
            ActionBars bars = new ActionBars(actions, Messages.of(language), Map.of());
            String key = ActionBars.menusByKey(List.of(bars.menu("menu.file", List.of("file.save"))))
                    .get("file.save");

            assertEquals(
                    Locale.ENGLISH.equals(language) ? "File" : "파일",
                    ActionBars.titleOf(String.valueOf(key), Messages.of(language)));
        }
    }

    @Test
    void whatIsTypedIsCommittedBeforeAnythingIsDone() {
        PendingEdit pending = new PendingEdit();
        pending.begin(() -> done.add("typed"));
        Actions actions = new Actions(pending, List.of(List.of(Action.of("save", () -> done.add("saved")))));

        actions.get("save").deed().run();

        assertEquals(List.of("typed", "saved"), done);
    }

    @Test
    void anActionThatIsNotPossibleDoesNothing() {
        SimpleBooleanProperty possible = new SimpleBooleanProperty(false);
        Action action = Action.of("x", () -> done.add("x")).when(possible, "reason.busy");
        Actions actions = new Actions(new PendingEdit(), List.of(List.of(action)));

        actions.get("x").deed().run();
        assertEquals(List.of(), done);

        possible.set(true);
        actions.get("x").deed().run();
        assertEquals(List.of("x"), done);
    }

    @Test
    void deletingNeedsASelection() {
        Action delete = action("edit.delete");
        assertFalse(delete.enabled().get());

        workspace.session().select(Set.of(ONE));
        assertTrue(delete.enabled().get());
        delete.deed().run();

        assertTrue(workspace.plan().booths().isEmpty());
        assertFalse(delete.enabled().get());
    }

    @Test
    void undoNamesWhatItTakesBack() {
        Action undo = action("edit.undo");
        assertFalse(undo.enabled().get());
        assertEquals("Undo", textOf(undo));

        workspace.execute(new RenamePlan("other"));

        assertTrue(undo.enabled().get());
        assertEquals("Undo: rename the plan", textOf(undo));
    }

    @Test
    void undoShowsWhatItBringsBack() {
        workspace.session().select(Set.of(ONE));
        action("edit.delete").deed().run();

        action("edit.undo").deed().run();

        assertEquals(List.of(plan().booths().get(ONE).orElseThrow()), shown);
        assertEquals(Set.of(ONE), workspace.session().selection());
    }

    @Test
    void aCopyTouchesTheOriginalAndIsFreeToLet() {
        workspace.session().select(Set.of(ONE));

        action("edit.duplicate").deed().run();

        Booth copy = workspace.plan().booths().get(new ElementId("copy")).orElseThrow();
        assertEquals(Rect.of(4_000, 1_000, 3_000, 3_000), copy.shape());
        assertEquals("", copy.number());
        assertEquals(Set.of(copy.id()), workspace.session().selection());
    }

    @Test
    void duplicatingAgainGoesOnByTheStepOfTheLastCopy() {
        AtomicInteger next = new AtomicInteger();
        Action duplicate =
                EditActions.of(workspace, () -> new ElementId("c" + next.getAndIncrement()), ids -> {}).stream()
                        .filter(action -> action.key().equals("edit.duplicate"))
                        .findFirst()
                        .orElseThrow();
        workspace.session().select(Set.of(ONE));

        duplicate.deed().run();
        workspace.execute(new MoveElements(workspace.session().selection(), 1_000, 2_000));
        duplicate.deed().run();
        duplicate.deed().run();

        assertEquals(
                List.of(1_000, 5_000, 9_000, 13_000),
                workspace.plan().booths().values().stream()
                        .map(booth -> ((Rect) booth.shape()).at().x())
                        .toList());
        workspace.session().select(Set.of(ONE));
        duplicate.deed().run();
        assertEquals(
                Rect.of(4_000, 1_000, 3_000, 3_000),
                workspace.plan().booths().get(new ElementId("c3")).orElseThrow().shape());
    }

    @Test
    void whatIsLockedIsNeitherDeletedNorTurned() {
        workspace.execute(new SetLocked(Set.of(ONE), true));
        workspace.session().select(Set.of(ONE));
        Plan locked = workspace.plan();

        action("edit.delete").deed().run();
        action("edit.rotate").deed().run();

        assertEquals(locked, workspace.plan());
    }

    @Test
    void turningFourTimesGivesBackTheSameShape() {
        workspace.session().select(Set.of(ONE));
        for (int i = 0; i < 4; i++) {
            action("edit.rotate").deed().run();
        }
        assertEquals(plan().booths().get(ONE), workspace.plan().booths().get(ONE));
    }

    @Test
    void exactlyOneToolIsOn() {
        List<Action> tools = InsertActions.of(workspace);
        assertEquals(List.of("tool.select"), on(tools));

        tools.get(2).deed().run();
        assertEquals(List.of(tools.get(2).key()), on(tools));

        tools.get(2).deed().run();
        assertEquals(List.of("tool.select"), on(tools));

        tools.get(0).deed().run();
        assertEquals(List.of("tool.select"), on(tools));
    }

    private static List<String> on(List<Action> tools) {
        return tools.stream()
                .filter(tool -> tool.selected().get())
                .map(Action::key)
                .toList();
    }

    private Action action(String key) {
        return edits.stream().filter(a -> a.key().equals(key)).findFirst().orElseThrow();
    }

    private static String textOf(Action action) {
        return action.detail().getValue();
    }

    private static Plan plan() {
        return PlanFixtures.planWith(Booth.of(ONE, PlanFixtures.LEVEL, Rect.of(1_000, 1_000, 3_000, 3_000))
                .withNumber("A1"));
    }
}
