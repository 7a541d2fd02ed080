package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.CheckResult;
import dev.madang.check.Finding;
import dev.madang.check.Severity;
import dev.madang.edit.MoveElements;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Venue;
import dev.madang.view.GlobalRun;
import dev.madang.view.panel.AcceptController;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** How a planner learns that a hall is safe, mends what is not, and answers for the rest. */
class SafetyJourneyTest extends WindowTest {

    private static final ElementId FIRST = new ElementId("first");
    private static final ElementId SECOND = new ElementId("second");
    private static final ElementId THIRD = new ElementId("third");

    /** Hall 5 of BEXCO, with two booths that overlap and a narrow aisle. */
    @Override
    protected Plan firstPlan(Catalogue catalogue) {
        Venue venue = catalogue.venue("bexco").orElseThrow();
        Plan empty = NewPlan.of(
                venue,
                List.of(venue.level("center-2-3f").orElseThrow()),
                null,
                List.of(Catalogue.HOUSE_BOOK),
                Locale.ENGLISH);
        return empty.withElements(
                List.of(booth(FIRST, 20_000, 20_000), booth(SECOND, 22_000, 20_000), booth(THIRD, 20_000, 24_500)));
    }

    @Test
    void wholeLevelsAreCheckedWithoutBeingAskedForAndAgainAfterAnEdit() {
        waitFor(() -> session.check().isWhole());
        assertEquals(session.plan(), state.global().get().orElseThrow().plan());
        assertFalse(onFx(() -> button("levelsButton").isVisible()));

        doOnFx(() -> session.execute(new MoveElements(Set.of(SECOND), 3_000, 0)));
        waitFor(() -> state.globalRun().get().equals(GlobalRun.DONE));

        assertTrue(session.check().isWhole());
        assertEquals(session.plan(), state.global().get().orElseThrow().plan());
    }

    @Test
    void theCheckOfLevelsIsStoppedAndBegunAgainFromTheStatusBar() {
        waitFor(() -> session.check().isWhole());
        doOnFx(() -> {
            session.execute(new MoveElements(Set.of(SECOND), 3_000, 0));
            button("levelsButton").fire();
        });
        assertEquals(GlobalRun.STOPPED, state.globalRun().get());
        assertFalse(session.check().isWhole());

        robot.clickOn("#levelsButton");

        waitFor(() -> session.check().isWhole());
    }

    @Test
    void anOverlapIsMendedFromTheListAndTheMendingIsUndone() {
        choose("overlap");
        waitFor(() -> button("repairButton").isVisible());

        robot.clickOn("#repairButton");

        waitFor(() -> session.check().findings().stream()
                .noneMatch(found -> found.rule().equals("overlap")));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> session.check().findings().stream()
                .anyMatch(found -> found.rule().equals("overlap")));
    }

    @Test
    void aFindingIsAcceptedWithReasonAndNameAndTheAcceptanceIsWithdrawn() {
        doOnFx(() -> state.planner().set("Kim"));
        dialogs.hands.put(AcceptController.class, root -> {
            ((TextArea) root.lookup("#reasonArea")).setText("Both belong to one exhibitor");
        });
        choose("overlap");
        long errors = onFx(() -> session.check().count(Severity.ERROR));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F9);

        waitFor(() -> session.plan().accepted().size() == 1);
        assertEquals("Kim", session.plan().accepted().get(0).by());
        CheckResult check = session.check();
        assertEquals(errors - 1, check.count(Severity.ERROR));
        waitFor(() -> robot.from(findings()).lookup(".list-cell").queryAll().stream()
                .map(Node::getAccessibleText)
                .anyMatch(text -> text != null
                        && text.contains("Accepted: ")
                        && text.contains("Kim: Both belong to one exhibitor")));

        robot.clickOn("#withdrawButton");

        waitFor(() -> session.plan().accepted().isEmpty());
        assertEquals(errors, session.check().count(Severity.ERROR));
    }

    @Test
    void theDeedsAreInViewInALowWindowAsWell() {
        doOnFx(() -> stage.setHeight(620));
        choose("overlap");
        waitFor(() -> isWhollyInPanel(button("repairButton")) && isWhollyInPanel(button("acceptButton")));

        dialogs.hands.put(AcceptController.class, root -> ((TextArea) root.lookup("#reasonArea")).setText("Asked for"));
        doOnFx(() -> {
            state.planner().set("Kim");
            button("acceptButton").fire();
        });

        waitFor(() -> isWhollyInPanel(button("repairButton")) && isWhollyInPanel(button("withdrawButton")));
    }

    @Test
    void theDetailNamesLimitSourceAndPlace() {
        waitFor(() -> session.check().isWhole());
        Finding limited = session.check().findings().stream()
                .filter(found -> found.source().equals(Catalogue.HOUSE_BOOK))
                .findFirst()
                .orElseThrow();
        choose(limited.rule());

        String text = onFx(() -> ((TextArea) node("detailText").orElseThrow()).getText());

        for (String part : List.of("Measured: ", "Limit: ", "Margin: ", "Source: ", "edition ", "Place: ")) {
            assertTrue(text.contains(part), text);
        }
    }

    @Test
    void acceptedFindingsAndSeveritiesAreHiddenByTheirButtons() {
        waitFor(() -> session.check().isWhole());
        int all = onFx(() -> findings().getItems().size());
        long errors = onFx(() -> session.check().count(Severity.ERROR));
        assertTrue(errors > 0);

        robot.clickOn("#errorsButton");

        waitFor(() -> findings().getItems().size() == all - errors);
        assertEquals(
                Long.toString(errors),
                onFx(() -> ((Labeled) node("errorsButton").orElseThrow()).getText()));
    }

    @Test
    void whatCanBeDoneAboutAFindingIsInSightWithAllPanelsOpen() {
        doOnFx(() -> robot.lookup(".right .titled-pane").queryAllAs(TitledPane.class).stream()
                .filter(pane -> pane.getParent().getStyleClass().contains("right"))
                .forEach(pane -> pane.setExpanded(true)));
        doOnFx(() -> session.select(Set.of(FIRST)));
        choose("overlap");
        waitFor(() -> button("repairButton").isVisible());

        Bounds panel = onFx(() -> inScene(node("findingsPane").orElseThrow()));
        assertTrue(panel.contains(onFx(() -> inScene(button("repairButton")))), panel::toString);
        assertTrue(panel.contains(onFx(() -> inScene(button("acceptButton")))), panel::toString);
        Bounds last = onFx(() -> inScene(node("historyPane").orElseThrow()));
        assertTrue(onFx(() -> inScene(node("splitPane").orElseThrow())).contains(last), last::toString);
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void choose(String rule) {
        waitFor(() -> session.check().isWhole());
        doOnFx(() -> {
            ListView<?> list = findings();
            List<Finding> found = session.check().findings();
            int row = 0;
            while (!found.get(row).rule().equals(rule)) {
                row++;
            }
            list.getSelectionModel().select(row);
        });
        waitFor(() -> node("detailText").filter(Node::isVisible).isPresent());
    }

    private ListView<?> findings() {
        return robot.lookup(".findings").queryAs(ListView.class);
    }

    /** What a low window has no room for is hidden behind the panel below. */
    private boolean isWhollyInPanel(Node node) {
        Node panel = node("findingsPane").orElseThrow();
        return node.isVisible()
                && panel.localToScene(panel.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
    }

    private Button button(String id) {
        return (Button) node(id).orElseThrow();
    }

    private static Booth booth(ElementId id, int x, int y) {
        return Booth.of(id, "center-2-3f", Rect.of(x, y, 3_000, 3_000)).withNumber(id.value());
    }
}
