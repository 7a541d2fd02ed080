package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.json.Catalogue;
import dev.madang.io.json.PlanReader;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import dev.madang.model.Venue;
import dev.madang.view.Placeables;
import dev.madang.view.ViewState;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.FxDialogs;
import dev.madang.view.support.BackgroundTasks;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** The first job of the day, without a mouse. */
class KeyboardJourneyTest extends WindowTest {

    private static final ElementId FIRST = new ElementId("first");
    private static final ElementId SECOND = new ElementId("second");
    private static final String LEVEL = "center-2-3f";

    private final List<MouseEvent> mouse = new ArrayList<>();

    @Override
    protected Plan firstPlan(Catalogue catalogue) {
        Venue venue = catalogue.venue("bexco").orElseThrow();
        return NewPlan.of(
                venue, List.of(venue.level(LEVEL).orElseThrow()), null, List.of(Catalogue.HOUSE_BOOK), Locale.ENGLISH);
    }

    /** The choosers of files belong to the operating system; all other dialogs are the real ones. */
    @Override
    protected Dialogs dialogs(ViewState viewState, BackgroundTasks work) {
        Dialogs real = new FxDialogs(stage, () -> viewState.messages().get(), work);
        return (Dialogs) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Dialogs.class}, (proxy, method, args) -> {
                    boolean isFaked = method.getName().startsWith("choose")
                            || method.getName().equals("showDone");
                    return method.invoke(isFaked ? dialogs : real, args);
                });
    }

    @Test
    void theFirstJobOfTheDayIsDoneWithTheKeyboardAlone() throws Exception {
        doOnFx(() -> stage.getScene().addEventFilter(MouseEvent.ANY, this::note));
        Path file = folder.resolve("배치안.json");
        PlanWriter.write(
                session.plan().withElements(List.of(booth(FIRST, "A1", 20_000), booth(SECOND, "A2", 40_000))), file);
        dialogs.openFile = Optional.of(file);

        robot.push(KeyCode.CONTROL, KeyCode.O);
        waitFor(() -> session.plan().booths().size() == 2);

        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
        waitFor(() -> session.selection().equals(Set.of(FIRST)));
        assertTrue(onFx(() -> canvas().getAccessibleText()).startsWith("Booth A1"));

        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        waitFor(() -> rect().at().x() == 21_000);

        robot.push(KeyCode.F2);
        waitFor(() -> "numberField".equals(focused()));
        for (int step = 0; step < 8 && !"statusBox".equals(focused()); step++) {
            robot.push(KeyCode.TAB);
            settle();
        }
        assertEquals("statusBox", focused());
        robot.push(KeyCode.SPACE);
        settle();
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        waitFor(() -> status().equals(Status.CONTRACTED.id()));

        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitFor(() -> !session.isChanged());
        assertEquals(session.plan(), PlanReader.read(file));

        Path sheet = folder.resolve("sheet.pdf");
        dialogs.saveFile = Optional.of(sheet);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        waitFor(() -> exportButton().filter(button -> !button.isDisabled()).isPresent());
        robot.push(KeyCode.ENTER);
        waitFor(() -> dialogs.asked.stream().anyMatch(text -> text.startsWith("done")));

        assertTrue(Files.size(sheet) > 10_000);
        assertEquals(List.of(), mouse);
    }

    @Test
    void arrowsInThePaletteChooseWhatEnterPutsIntoTheHall() {
        doOnFx(() -> stage.getScene().lookup("#palette-booth-3x3").requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        waitFor(() -> onFx(() -> ((ToggleButton) stage.getScene().lookup("#palette-booth-6x6")).isSelected()));
        assertEquals(Placeables.BOOTHS.get(2), state.placing().get());

        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.ENTER);

        waitFor(() -> session.plan().booths().size() == 1);
        Rect put = (Rect) session.plan().booths().values().iterator().next().shape();
        assertEquals(List.of(6_000, 6_000), List.of(put.width(), put.depth()));
    }

    @Test
    void f6GoesThroughTheWindowForwardsAndBackwardsAndShowsWhereItIs() {
        doOnFx(() -> canvas().requestFocus());
        List<Node> forwards = new ArrayList<>();
        do {
            robot.push(KeyCode.F6);
            settle();
            forwards.add(onFx(() -> stage.getScene().getFocusOwner()));
        } while (forwards.get(forwards.size() - 1) != canvas() && forwards.size() < 30);
        List<Node> backwards = new ArrayList<>();
        for (int i = 0; i < forwards.size(); i++) {
            robot.push(KeyCode.SHIFT, KeyCode.F6);
            settle();
            backwards.add(0, onFx(() -> stage.getScene().getFocusOwner()));
        }

        assertTrue(forwards.size() >= 7, "only " + forwards.size() + " parts");
        assertEquals(forwards.subList(0, forwards.size() - 1), backwards.subList(1, backwards.size()));
        assertTrue(onFx(() -> canvas().lookup(".focus-frame").isVisible()), "the canvas shows that it has the keys");
    }

    @Test
    void escapeLeadsFromAListBackToTheHall() {
        doOnFx(() -> stage.getScene().lookup(".dense").requestFocus());
        waitFor(() -> !onFx(() -> canvas().isFocused()));

        robot.push(KeyCode.ESCAPE);

        waitFor(() -> onFx(() -> canvas().isFocused()));
    }

    private void note(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            mouse.add(event);
        }
    }

    private Optional<Node> exportButton() {
        return Window.getWindows().stream()
                .filter(window -> window != stage && window.isShowing())
                .flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
                .filter(node -> node instanceof javafx.scene.control.Button button && button.isDefaultButton())
                .findFirst();
    }

    private String focused() {
        return onFx(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getId());
        });
    }

    private String status() {
        return session.plan().booths().get(FIRST).orElseThrow().letting().status();
    }

    private Rect rect() {
        return (Rect) session.plan().booths().get(FIRST).orElseThrow().shape();
    }

    private static Booth booth(ElementId id, String number, int x) {
        return Booth.of(id, LEVEL, Rect.of(x, 20_000, 3_000, 3_000)).withNumber(number);
    }
}
