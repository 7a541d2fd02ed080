package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import dev.madang.session.EditSession;
import dev.madang.view.Placeables;
import dev.madang.view.ViewState;
import dev.madang.view.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
final class PlanCanvasTest {

    private final EditSession session =
            CanvasPlans.session(booth("a", 6_000, 6_000, 3_000, 3_000), booth("b", 20_000, 6_000, 6_000, 3_000));
    private final ViewState state = new ViewState();
    private final List<ElementId> edited = new ArrayList<>();
    private final AtomicInteger nextId = new AtomicInteger();
    private PlanCanvas canvas;
    private CanvasRobot hand;

    @Start
    void show(Stage stage) {
        canvas = makeCanvas();
        hand = new CanvasRobot(new FxRobot(), canvas, state);
        state.level().set(CanvasPlans.LEVEL);
        canvas.setOnEditRequested(edited::add);
        canvas.fitLevel();
        stage.setScene(new Scene(canvas, 1_000, 700));
        stage.show();
        canvas.requestFocus();
    }

    @Test
    void draggingABoothMovesItToTheSnappedPlaceAndUndoGivesTheSamePlanBack() {
        Plan before = session.plan();

        hand.drag(7_000, 7_000, 18_100, 16_200).drop();

        assertEquals(Rect.of(17_000, 15_000, 3_000, 3_000), shape("a"));
        WaitForAsyncUtils.asyncFx(session::undo);
        hand.settled();
        assertSame(before, session.plan());
    }

    @Test
    void escapeCancelsTheDragThenDeselects() {
        Plan before = session.plan();

        hand.drag(7_000, 7_000, 18_100, 16_200).keys(KeyCode.ESCAPE).drop();
        assertSame(before, session.plan());
        assertEquals(Set.of(id("a")), session.selection());

        hand.keys(KeyCode.ESCAPE);
        assertEquals(Set.of(), session.selection());
    }

    @Test
    void enterPutsWhatIsChosenInTheMiddleOfTheViewAndTheNextBesideIt() {
        int before = session.plan().booths().size();
        WaitForAsyncUtils.asyncFx(() -> state.placing().set(Placeables.BOOTHS.get(0)));

        hand.keys(KeyCode.ENTER).keys(KeyCode.DOWN).keys(KeyCode.ENTER);

        assertEquals(before + 2, session.plan().booths().size());
        Rect second = (Rect) onlySelected().shape();
        Rect first = session.plan().booths().values().stream()
                .map(booth -> (Rect) booth.shape())
                .filter(rect -> rect.at().equals(second.at().plus(-3_000, 0)))
                .findFirst()
                .orElseThrow();
        assertEquals(second.at().y(), first.at().y());
    }

    private Booth onlySelected() {
        return session.plan()
                .booths()
                .get(session.selection().iterator().next())
                .orElseThrow();
    }

    @Test
    void keysNudgeTurnAndRemove() {
        hand.click(7_000, 7_000).keys(KeyCode.RIGHT).keys(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(Rect.of(6_500, 11_000, 3_000, 3_000), shape("a"));

        hand.keys(KeyCode.CONTROL, KeyCode.LEFT);
        assertEquals(Rect.of(6_490, 11_000, 3_000, 3_000), shape("a"));

        hand.keys(KeyCode.R);
        assertEquals(9_000, ((Rect) shape("a")).rotation());

        hand.keys(KeyCode.DELETE);
        assertFalse(session.plan().booths().contains(id("a")));
    }

    @Test
    void tabWalksThroughTheBooths() {
        hand.keys(KeyCode.TAB);
        assertEquals(Set.of(id("a")), session.selection());
        assertTrue(canvas.getAccessibleText().contains("A"), canvas.getAccessibleText());

        hand.keys(KeyCode.TAB);
        assertEquals(Set.of(id("b")), session.selection());
    }

    @Test
    void theWheelZoomsAboutThePointer() {
        Vec place = new Vec(20_000, 20_000);
        double before = state.viewport().get().scalePxPerMm();
        var at = hand.onScreen(place);

        hand.wheel(place.x(), place.y(), 3);

        assertTrue(state.viewport().get().scalePxPerMm() > before);
        assertTrue(hand.onScreen(place).distance(at) < 1.5);
    }

    @Test
    void whatIsPlacedIsPutByAClickUntilEscape() {
        state.placing().set(Placeables.BOOTHS.get(0));

        hand.click(40_000, 30_000);
        hand.keys(KeyCode.ESCAPE);
        hand.click(50_000, 30_000);

        assertEquals(3, session.plan().booths().size());
        assertEquals(Rect.of(38_500, 28_500, 3_000, 3_000), shape("n1"));
    }

    @Test
    void whatIsDraggedFromThePaletteIsPutWhereItIsDropped() {
        var scene = canvas.localToScene(
                state.viewport().get().toScreenX(40_000), state.viewport().get().toScreenY(30_000));

        onFx(() -> {
            canvas.palettePressed(Placeables.BOOTHS.get(2));
            canvas.paletteDragged(scene.getX(), scene.getY(), false);
            canvas.paletteReleased(scene.getX(), scene.getY());
        });

        assertEquals(Rect.of(37_000, 27_000, 6_000, 6_000), shape("n1"));
        assertEquals(Set.of(id("n1")), session.selection());
    }

    @Test
    void aDoubleClickAsksToEdit() {
        hand.doubleClick(7_000, 7_000);

        assertEquals(List.of(id("a")), edited);
    }

    @Test
    void lettersAreKeysWhateverTheInputMethodMakesOfThem() {
        hand.click(7_000, 7_000);

        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "ㄱ", "ㄱ", KeyCode.R, false, false, false, false));

        assertEquals(9_000, ((Rect) shape("a")).rotation());
    }

    @Test
    void theMenuKeyOpensTheMenuAtTheSelection() {
        List<Point2D> asked = new ArrayList<>();
        canvas.setOnMenuRequested((x, y, id) -> asked.add(new Point2D(x, y)));
        hand.click(22_000, 7_000).keys(KeyCode.SHIFT, KeyCode.F10);
        fire(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1, true, null));

        Point2D middle = hand.onScreen(new Vec(23_000, 7_500));
        assertEquals(2, asked.size());
        asked.forEach(at -> assertTrue(at.distance(middle) < 1, at + " is not " + middle));
        assertEquals(Set.of(id("b")), session.selection());
    }

    @Test
    void theMenuOfWhatIsOutOfViewOpensWithinTheCanvas() {
        List<Point2D> asked = new ArrayList<>();
        canvas.setOnMenuRequested((x, y, id) -> asked.add(canvas.screenToLocal(x, y)));
        onFx(() -> session.select(Set.of(id("b"))));
        onFx(() -> state.viewport().set(new Viewport(0.05, 400_000, 400_000)));

        hand.keys(KeyCode.SHIFT, KeyCode.F10);

        assertTrue(canvas.getLayoutBounds().contains(asked.get(0)), asked.toString());
    }

    @Test
    void revealingFliesToWhatIsOutOfView() throws TimeoutException {
        Bounds box = new Bounds(500_000, 500_000, 503_000, 503_000);

        onFx(() -> canvas.reveal(box.center(), box));

        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> state.viewport().get().visible(1_000, 700).contains(box));
    }

    @Test
    void eachLevelIsSeenAgainAsItWasLeft() {
        Viewport near = new Viewport(0.05, 5_000, 5_000);
        onFx(() -> state.viewport().set(near));

        onFx(() -> state.level().set("another"));
        assertNotEquals(near, state.viewport().get());
        onFx(() -> state.level().set(CanvasPlans.LEVEL));

        assertEquals(near, state.viewport().get());
    }

    @Test
    void afterDisposingTheSessionIsNotWatched() {
        Viewport before = state.viewport().get();
        onFx(() -> {
            canvas.dispose();
            session.open(session.plan());
        });

        assertEquals(before, state.viewport().get());
        assertNotEquals("", canvas.getAccessibleText());
    }

    private PlanCanvas makeCanvas() {
        return new PlanCanvas(session, state, () -> id("n" + nextId.incrementAndGet()));
    }

    private void fire(Event event) {
        onFx(() -> Event.fireEvent(canvas, event));
    }

    private static void onFx(Runnable deed) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, deed);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Shape shape(String id) {
        return session.plan().booths().get(id(id)).orElseThrow().shape();
    }
}
