package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.json.Catalogue;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Venue;
import dev.madang.view.canvas.PlanCanvas;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A day between two revisions, and two views of one plan. */
class CompareJourneyTest extends WindowTest {

    private static final ElementId FIRST = new ElementId("first");
    private static final ElementId ABOVE = new ElementId("above");

    /** Two levels of BEXCO, a booth on each. */
    @Override
    protected Plan firstPlan(Catalogue catalogue) {
        Venue venue = catalogue.venue("bexco").orElseThrow();
        Plan empty = NewPlan.of(
                venue,
                List.of(
                        venue.level("center-2-1f").orElseThrow(),
                        venue.level("center-2-3f").orElseThrow()),
                null,
                List.of(Catalogue.HOUSE_BOOK),
                Locale.ENGLISH);
        return empty.withElements(List.of(booth(FIRST, "center-2-1f", "A1"), booth(ABOVE, "center-2-3f", "B1")));
    }

    @Test
    void whatMovedSinceTheRevisionIsListedAndLedToAndUndone() {
        dialogs.revisions.issueAs = Optional.of("1");
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.I);
        waitFor(() -> session.plan().revisions().size() == 1);
        assertFalse(onFx(() -> node("differencesPane").orElseThrow().isVisible()));

        doOnFx(() -> session.select(Set.of(FIRST)));
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.RIGHT);
        waitFor(() -> rect().at().x() == 20_500);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.C);
        waitFor(() -> rows().size() == 2);
        assertTrue(rows().get(1).contains("Booth A1: moved "), rows().toString());

        doOnFx(() -> session.select(Set.of()));
        doOnFx(() -> state.level().set("center-2-3f"));
        robot.clickOn(robot.lookup(".differences .list-view .list-cell").nth(1).<javafx.scene.Node>query());
        waitFor(() -> session.selection().equals(Set.of(FIRST)));
        assertEquals("center-2-1f", state.level().get());

        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> rows().isEmpty());
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        waitFor(() -> state.comparison().get().isEmpty());
        assertFalse(onFx(() -> node("differencesPane").orElseThrow().isVisible()));
    }

    @Test
    void inALowWindowWithEveryPanelOpenMenusAndStatusBarStay() {
        dialogs.revisions.issueAs = Optional.of("1");
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.I);
        waitFor(() -> session.plan().revisions().size() == 1);
        doOnFx(() -> stage.setHeight(680));
        doOnFx(() -> ((TitledPane) node("historyPane").orElseThrow()).setExpanded(true));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.C);
        waitFor(() -> node("differencesPane").orElseThrow().isVisible());

        Node menus = node("menuBar").orElseThrow();
        Node status = robot.lookup(".status-bar").query();
        assertEquals(0, onFx(() -> menus.localToScene(0, 0).getY()));
        assertTrue(onFx(() -> menus.getLayoutBounds().getHeight() >= menus.prefHeight(-1)));
        assertTrue(onFx(() -> status.localToScene(status.getLayoutBounds()).getMaxY()
                <= stage.getScene().getHeight()));
    }

    @Test
    void twoLevelsAreSeenSideBySideAndShareTheSelection() {
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
        waitFor(() -> canvases().size() == 2 && second().getWidth() > 0);
        ComboBox<?> levels = robot.lookup("#levelBox").queryAs(ComboBox.class);
        assertEquals(session.plan().level("center-2-3f"), Optional.ofNullable(levels.getValue()));
        assertEquals("center-2-1f", state.level().get());

        robot.clickOn(middle(second()));
        doOnFx(() -> session.select(Set.of(ABOVE)));
        doOnFx(() -> second().requestFocus());
        robot.push(KeyCode.RIGHT);
        waitFor(() -> ((Rect) session.plan().booths().get(ABOVE).orElseThrow().shape())
                        .at()
                        .x()
                == 20_500);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> !session.isChanged());
        assertEquals("center-2-1f", state.level().get());

        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
        waitFor(() -> canvases().size() == 1);
    }

    @Test
    void viewsThatMoveTogetherShowTheSamePlace() {
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
        waitFor(() -> canvases().size() == 2 && second().getWidth() > 0);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.T);
        settle();
        var before = state.viewport().get();

        doOnFx(() -> second().zoomBy(2));

        waitFor(() -> !state.viewport().get().equals(before));
        assertEquals(before.scalePxPerMm() * 2, state.viewport().get().scalePxPerMm(), 1e-9);
    }

    @Test
    void anotherPlanBesideIsLookedAtAndNotChanged() throws Exception {
        Path file = folder.resolve("other.json");
        Plan other = session.plan().withName("Other");
        PlanWriter.write(other, file);
        dialogs.openFile = Optional.of(file);

        robot.clickOn("View");
        robot.clickOn("Look at another plan beside...");
        waitFor(() -> canvases().size() == 2 && second().getWidth() > 0);
        Plan mine = session.plan();
        robot.clickOn(middle(second()));
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        settle();

        assertSame(mine, session.plan());
        assertEquals(Set.of(), session.selection());
        assertTrue(robot.lookup("other.json (to look at)").tryQuery().isPresent());
        assertNotEquals(canvas(), second());
    }

    private List<PlanCanvas> canvases() {
        return List.copyOf(robot.lookup(node -> node instanceof PlanCanvas).queryAllAs(PlanCanvas.class));
    }

    private PlanCanvas second() {
        return canvases().get(1);
    }

    private Point2D middle(PlanCanvas canvas) {
        return onFx(() -> canvas.localToScreen(canvas.getWidth() / 2, canvas.getHeight() * 0.95));
    }

    private List<String> rows() {
        ListView<?> list = robot.lookup(".differences .list-view").queryListView();
        return onFx(() -> list.getItems().stream().map(Object::toString).toList());
    }

    private Rect rect() {
        return (Rect) session.plan().booths().get(FIRST).orElseThrow().shape();
    }

    private static Booth booth(ElementId id, String level, String number) {
        return Booth.of(id, level, Rect.of(20_000, 20_000, 6_000, 3_000)).withNumber(number);
    }
}
