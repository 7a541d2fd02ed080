package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.ChangeStatuses;
import dev.madang.model.Booth;
import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.Hatch;
import dev.madang.model.LocalText;
import dev.madang.model.Status;
import dev.madang.view.sales.PlannerController;
import dev.madang.view.sales.StatusesController;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** A day in the sales office: a status of one's own, a booth sold with it, what the journal and the totals say. */
class SalesJourneyTest extends WindowTest {

    private static final Status OPTION =
            new Status("option", new LocalText("우선협상", "Option"), new Colour(0x0072B2), Hatch.LEVEL, Status.Stage.SOLD);

    @Test
    void aBoothIsSoldWithAStatusOfOnesOwnSeenInJournalAndTotalsAndUndone() {
        List<Status> statuses = new ArrayList<>(Status.DEFAULTS);
        statuses.add(OPTION);
        dialogs.answers.put(PlannerController.class, "Kim");
        dialogs.answers.put(StatusesController.class, new ChangeStatuses(statuses, Map.of()));
        ElementId booth = session.plan().booths().values().stream()
                .filter(b -> b.letting().is(Status.AVAILABLE))
                .map(Booth::id)
                .findFirst()
                .orElseThrow();

        chooseFromMenu("menu-sales-planner");
        chooseFromMenu("menu-sales-statuses");
        waitFor(() -> session.plan().sales().status("option").isPresent());
        doOnFx(() -> session.select(Set.of(booth)));
        waitFor(() ->
                node("statusBox").isPresent() && box("statusBox").getItems().contains(OPTION));
        doOnFx(() -> box("statusBox").setValue(OPTION));
        waitFor(() -> session.plan().booths().get(booth).orElseThrow().letting().is(OPTION));

        robot.push(KeyCode.CONTROL, KeyCode.F6);
        waitFor(() -> boards() == 1 && table(1).getItems().size() == 1);
        assertEquals("Kim", session.plan().sales().journal().get(0).by());
        assertTrue(table(1).getItems().get(0).toString().contains("Option"));
        doOnFx(() -> tabs().getSelectionModel().select(0));
        waitFor(() ->
                table(0).getItems().stream().anyMatch(line -> line.toString().contains("Option")));

        doOnFx(session::undo);
        waitFor(() -> table(1).getItems().isEmpty());
        waitFor(() ->
                table(0).getItems().stream().noneMatch(line -> line.toString().contains("Option")));
        assertTrue(session.plan().booths().get(booth).orElseThrow().letting().is(Status.AVAILABLE));
    }

    @Test
    void holdsThatHaveEndedAreCountedListedAndReleasedInOneStep() {
        long held = session.plan().booths().values().stream()
                .filter(b -> b.letting().currentHold().isPresent())
                .count();
        // The event of the sample is over by now, and then no hold is told.
        doOnFx(() ->
                state.today().set(session.plan().plannedEvent().orElseThrow().lastDay()));
        waitFor(() -> node("holdsButton").filter(n -> n.isVisible()).isPresent());

        robot.clickOn("#holdsButton");
        waitFor(() -> boards() == 1 && table(2).getItems().size() == held);
        doOnFx(() -> table(2).getSelectionModel().selectAll());
        doOnFx(() -> ((Button) node("releaseButton").orElseThrow()).fire());

        waitFor(() -> session.plan().booths().values().stream()
                .allMatch(b -> b.letting().currentHold().isEmpty()));
        assertEquals(1, session.steps().size());
        assertEquals(held, session.plan().sales().journal().size());
        waitFor(() -> node("holdsButton").filter(n -> n.isVisible()).isEmpty());
    }

    private void chooseFromMenu(String id) {
        doOnFx(() -> menus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private List<Menu> menus() {
        return robot.lookup("#menuBar").queryAs(MenuBar.class).getMenus();
    }

    private long boards() {
        return Window.getWindows().stream()
                .filter(window ->
                        window.getScene() != null && window.getScene().getRoot().lookup(".sales-board") != null)
                .count();
    }

    private TabPane tabs() {
        return robot.lookup(".sales-board").queryAs(TabPane.class);
    }

    private TableView<?> table(int page) {
        return (TableView<?>) tabs().getTabs().get(page).getContent().lookup(".table-view");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Status> box(String id) {
        return (ComboBox<Status>) node(id).orElseThrow();
    }
}
