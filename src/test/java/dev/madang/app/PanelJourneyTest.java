package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.NaturalOrder;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
import dev.madang.view.Theme;
import dev.madang.view.Viewport;
import dev.madang.view.canvas.CanvasRobot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;

/** Working with the lists around the canvas, with the sample. */
class PanelJourneyTest extends WindowTest {

    @Test
    void anExhibitorIsFoundByKeyAndFlownTo() {
        Booth seat = seated();
        Exhibitor who = session.plan().exhibitorOf(seat).orElseThrow();

        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        waitFor(() -> focused() instanceof TextInputControl);
        robot.write(who.name().en());
        waitFor(() -> !foundRows().isEmpty());
        robot.push(KeyCode.ENTER);

        waitFor(() -> session.selection().contains(seat.id()));
        waitFor(() -> isInView(seat.shape().bounds()) && pixelsOf(seat.shape().bounds()) >= 60);
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> canvas().isFocused());
        assertTrue(session.timeline().steps().isEmpty());
    }

    @Test
    void oneGoesFromMatchToMatch() {
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("B30");
        waitFor(() -> foundRows().size() > 2);

        robot.push(KeyCode.ENTER);
        waitFor(() -> selectedNumber().equals("B301"));
        robot.push(KeyCode.F3);
        waitFor(() -> selectedNumber().equals("B302"));
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        waitFor(() -> selectedNumber().equals("B301"));
    }

    @Test
    void aNumberIsEditedInTheTableAndUndone() {
        showTables();
        ElementId first = firstRow();
        String before = numberOf(first);
        dialogs.deed = Optional.of(0);

        robot.clickOn(cell(0)).push(KeyCode.ENTER);
        waitFor(() -> focused() instanceof TextInputControl);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("A0-1").push(KeyCode.ENTER);
        waitFor(() -> numberOf(first).equals("A0-1"));
        assertTrue(dialogs.asked.get(0).startsWith("deed " + before + " is sold"), dialogs.asked::toString);
        assertEquals(1, session.steps().size());
        assertEquals(Set.of(first), session.selection());

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> numberOf(first).equals(before));
    }

    @Test
    void escapeLeavesTheCellAsItWas() {
        showTables();
        Plan before = session.plan();

        robot.clickOn(cell(0)).push(KeyCode.F2);
        waitFor(() -> focused() instanceof TextInputControl);
        robot.write("X").push(KeyCode.ESCAPE);
        waitFor(() -> focused() == table());

        assertSame(before, session.plan());
    }

    @Test
    void aRedMessageGoesWithTheCellThatItIsAbout() {
        showTables();

        robot.clickOn(cell(0)).push(KeyCode.F2);
        waitFor(() -> focused() instanceof TextInputControl);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("D301").push(KeyCode.ENTER);
        waitFor(this::isHintRed);
        robot.push(KeyCode.ESCAPE);

        waitFor(() -> !isHintRed());
    }

    private boolean isHintRed() {
        return onFx(() -> ((BorderPane) table().getParent())
                .getBottom().getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("danger")));
    }

    @Test
    void theTableFollowsTheCanvasAndTheCanvasTheTable() {
        showTables();
        Booth booth = session.plan().booths().values().stream()
                .filter(one -> one.number().equals("D301"))
                .findFirst()
                .orElseThrow();

        doOnFx(() -> session.select(Set.of(booth.id())));
        waitFor(() -> table().getSelectionModel().getSelectedIndices().size() == 1);
        waitFor(() -> robot.lookup("#boothTable .table-row-cell").queryAll().stream()
                .anyMatch(row -> row.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("selected"))));

        robot.clickOn("#boothFilter").write("a101");
        waitFor(() -> table().getItems().size() == 1);
        robot.clickOn(cell(0));
        waitFor(() -> selectedNumber().equals("A101"));
        robot.doubleClickOn(cell(0));
        waitFor(() -> pixelsOf(only().shape().bounds()) >= 60);
    }

    @Test
    void aBlockFromASpreadsheetIsShownBeforeItIsTaken() {
        showTables();
        ElementId first = firstRow();
        Plan before = session.plan();
        doOnFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("번호\t부스 형태\n" + numberOf(first) + "\t독립부스\n");
            Clipboard.getSystemClipboard().setContent(content);
        });

        robot.clickOn(cell(0)).push(KeyCode.CONTROL, KeyCode.V);
        waitFor(() -> dialogs.asked.contains("form PasteController"));

        assertSame(before, session.plan());
    }

    @Test
    void copiedRowsAreABlockForASpreadsheet() {
        showTables();

        robot.clickOn(cell(0)).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        settle();

        String copied = onFx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith("Number\tExhibitor\tStatus\t"), copied);
        assertTrue(copied.lines().skip(1).findFirst().orElse("").startsWith(numberOf(firstRow()) + "\t"), copied);
    }

    @Test
    void aCommandIsRunWithTheKeyboardOnly() {
        doOnFx(() -> canvas().requestFocus());

        robot.push(KeyCode.CONTROL, KeyCode.K);
        waitFor(() -> focused() instanceof TextInputControl);
        robot.write("dark th");
        waitFor(() -> commandRows().getItems().size() < 20);
        robot.push(KeyCode.ENTER);

        waitFor(() -> state.theme().get() == Theme.DARK);
        waitFor(() -> canvas().isFocused());
    }

    @Test
    void whatIsNotPossibleIsListedAndNotRun() {
        doOnFx(() -> session.select(Set.of()));
        doOnFx(() -> canvas().requestFocus());
        Plan before = session.plan();

        robot.push(KeyCode.CONTROL, KeyCode.K);
        waitFor(() -> focused() instanceof TextInputControl);
        robot.write("duplicate").push(KeyCode.ENTER);
        settle();
        assertTrue(focused() instanceof TextInputControl);
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> canvas().isFocused());

        assertSame(before, session.plan());
    }

    @Test
    void aLayerIsLockedHiddenAndShownAgain() {
        openPane("layersPane");
        Booth booth = seated();
        Bounds box = booth.shape().bounds();
        CanvasRobot hand = new CanvasRobot(robot, canvas(), state);
        doOnFx(() -> canvas().flyTo(box));
        waitFor(() -> isInView(box) && pixelsOf(box) >= 60);

        robot.clickOn("#layers-lock-booths");
        waitFor(() -> state.layers().get().locked().equals(Set.of(Layer.BOOTHS)));
        hand.click(box.center().x(), box.center().y());
        assertEquals(Set.of(), session.selection());

        robot.clickOn("#layers-lock-booths");
        hand.click(box.center().x(), box.center().y());
        waitFor(() -> session.selection().equals(Set.of(booth.id())));

        robot.clickOn("#layers-see-booths");
        waitFor(() -> session.selection().isEmpty());
        hand.click(box.center().x(), box.center().y());
        assertEquals(Set.of(), session.selection());
        robot.clickOn(".layers .button");
        waitFor(() -> state.layers().get().equals(LayerLooks.PLAIN));
    }

    @Test
    void aClickInTheHistoryGoesBackAndForth() {
        openPane("historyPane");
        Booth booth = seated();
        Plan before = session.plan();
        doOnFx(() -> session.select(Set.of(booth.id())));
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.R);
        robot.push(KeyCode.DELETE);
        waitFor(() -> session.timeline().position() == 2);
        Plan after = session.plan();
        waitFor(() -> history().getItems().size() == 3);

        robot.clickOn(row(history(), 0));
        waitFor(() -> session.plan() == before);
        robot.clickOn(row(history(), 2));
        waitFor(() -> session.plan() == after);
    }

    @Test
    void aPressInTheOverviewMapMovesTheView() {
        Booth booth = seated();
        Bounds there = booth.shape().bounds();
        // Set, not flown to: a flight would still change the scale while the map is pressed.
        doOnFx(() -> state.viewport().set(new Viewport(0.02, there.minX(), there.minY())));
        waitFor(() -> node("minimap").filter(Node::isVisible).isPresent());
        Viewport before = state.viewport().get();

        robot.moveTo("#minimap").press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        settle();

        Viewport after = state.viewport().get();
        assertEquals(before.scalePxPerMm(), after.scalePxPerMm());
        Bounds level = session.plan().levels().get(0).floor().bounds();
        assertEquals(
                level.center().x(), after.toModel(canvas().getWidth() / 2, 0).x(), level.width() / 20);
    }

    @Test
    void lettersTypedBeforeTheNextFrameAllReachTheCell() {
        showTables();
        String typed = onFx(() -> {
            table().getSelectionModel().select(0);
            table().getFocusModel().focus(0, (TableColumn<Object, ?>) table().getVisibleLeafColumn(1));
            table().requestFocus();
            for (String letter : List.of("S", "a", "m")) {
                Node target = stage.getScene().getFocusOwner();
                Event.fireEvent(
                        target,
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
            }
            return ((TextField) stage.getScene().getFocusOwner()).getText();
        });

        assertEquals("Sam", typed);
    }

    @Test
    void theListOfExhibitorsIsSearchedAsEverythingElse() {
        openPane("exhibitorsPane");
        ListView<?> list = robot.lookup("#exhibitorsPane .list-view").queryAs(ListView.class);

        for (String typed : List.of("03 국가관", "ㅇㅅㄱㄱㄱ 03", "pavilion SAMPLE 03", "A445")) {
            doOnFx(() -> robot.lookup("#searchField").queryAs(TextField.class).setText(typed));
            waitFor(() -> list.getItems().size() == 1);
        }
        doOnFx(() -> list.getSelectionModel().select(0));
        doOnFx(list::requestFocus);
        robot.push(KeyCode.DELETE);

        waitFor(() -> state.notice().get().contains("a booth is empty"));
        assertEquals(1, session.steps().size());
    }

    private void showTables() {
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.F4);
        waitFor(() -> node("boothTable").isPresent() && !table().getItems().isEmpty());
    }

    private void openPane(String id) {
        doOnFx(() -> {
            for (String other : List.of("palettePane", "exhibitorsPane", "findingsPane", "capacityPane")) {
                ((TitledPane) node(other).orElseThrow()).setExpanded(false);
            }
            ((TitledPane) node(id).orElseThrow()).setExpanded(true);
        });
    }

    private Booth seated() {
        return session.plan().booths().values().stream()
                .filter(booth -> booth.occupant().isPresent())
                .filter(booth -> booth.shape() instanceof Rect)
                .min((one, other) -> NaturalOrder.INSTANCE.compare(one.number(), other.number()))
                .orElseThrow();
    }

    private Booth only() {
        return session.plan()
                .booths()
                .get(session.selection().iterator().next())
                .orElseThrow();
    }

    private String selectedNumber() {
        return session.selection().size() == 1 ? only().number() : "";
    }

    private String numberOf(ElementId id) {
        return session.plan().booths().get(id).orElseThrow().number();
    }

    private ElementId firstRow() {
        return session.plan().booths().values().stream()
                .min((one, other) -> NaturalOrder.INSTANCE.compare(one.number(), other.number()))
                .map(Booth::id)
                .orElseThrow();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private boolean isInView(Bounds box) {
        return state.viewport()
                .get()
                .visible(canvas().getWidth(), canvas().getHeight())
                .contains(box);
    }

    private double pixelsOf(Bounds box) {
        return Math.min(box.width(), box.height()) * state.viewport().get().scalePxPerMm();
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> table() {
        return robot.lookup("#boothTable").queryAs(TableView.class);
    }

    private Node cell(int row) {
        waitFor(() -> robot.lookup("#boothTable .table-row-cell .table-cell")
                .tryQuery()
                .isPresent());
        return robot.from(robot.lookup("#boothTable .table-row-cell").nth(row).<Node>query())
                .lookup(".table-cell")
                .nth(0)
                .query();
    }

    private List<?> foundRows() {
        return robot.lookup(".find .list-view").queryAs(ListView.class).getItems();
    }

    private ListView<?> commandRows() {
        return robot.lookup(".commands .list-view").queryAs(ListView.class);
    }

    private ListView<?> history() {
        return robot.lookup(".history").queryAs(ListView.class);
    }

    private Node row(ListView<?> list, int index) {
        return robot.from(list).lookup(".list-cell").nth(index).query();
    }
}
