package dev.madang.view.canvas;

import dev.madang.model.AreaElement;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Note;
import dev.madang.model.PlanElement;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import dev.madang.view.ToolKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Turns the mouse into presses and gestures. Movements are kept until the next frame: a mouse may report a thousand a
 * second, and only the latest is seen.
 */
final class MouseInput {

    private final Region region;
    private final Board board;
    private final Toolbox tools;
    private final GestureDriver driver;
    private final Callbacks callbacks;
    private @Nullable Pointer moved;
    private @Nullable Pointer last;
    private boolean refusesMenu;
    private Set<ElementId> put = Set.of();

    /** What the window around the canvas does. */
    interface Callbacks {

        /** Something was double-clicked that has no text or corners to edit in place. */
        void edit(ElementId id);

        /** A menu is asked for, at a place on the screen, for what lies there. */
        void menu(double screenX, double screenY, Optional<ElementId> id);
    }

    MouseInput(Region region, Board board, Callbacks callbacks) {
        this.region = region;
        this.board = board;
        this.callbacks = callbacks;
        this.tools = new Toolbox(board);
        this.driver = new GestureDriver(this::ended);
        region.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        region.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moved);
        region.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        region.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        region.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        region.addEventHandler(MouseEvent.MOUSE_ENTERED, this::entered);
        region.addEventHandler(MouseEvent.MOUSE_EXITED, this::exited);
        region.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
    }

    /** Handles the latest movement; called once a frame. */
    void flush() {
        Pointer pointer = moved;
        moved = null;
        if (pointer == null) {
            return;
        }
        board.state().pointer().set(pointer.place());
        if (driver.isPressed()) {
            driver.drag(pointer);
            board.state().dragging().set(driver.isDragging());
        } else {
            tools.current().hover(pointer);
        }
        showShape(pointer);
    }

    boolean isPressed() {
        return driver.isPressed();
    }

    /** Cancels what is under way; tells whether there was anything. */
    boolean cancel() {
        moved = null;
        return driver.cancel();
    }

    /** Cancels also what a tool has begun over several presses. */
    void cancelAll() {
        board.typing().clear();
        cancel();
        if (tools.current().isUnderWay()) {
            tools.current().stepBack();
        }
    }

    /** One step back: what is typed, the gesture, what the tool has begun; tells whether there was anything. */
    boolean stepBack() {
        if (!board.typing().isEmpty()) {
            board.typing().clear();
            again();
            return true;
        }
        return cancel() || tools.current().stepBack();
    }

    /** Takes a key that belongs to the deed under way; tells whether it did. */
    boolean take(KeyCode code) {
        boolean numbers =
                driver.takesNumbers() || (!driver.isPressed() && tools.current().isUnderWay());
        if (numbers && board.typing().take(code)) {
            again();
            return true;
        }
        if (code == KeyCode.ENTER && !board.typing().isEmpty()) {
            boolean done = driver.enter() || tools.current().enter();
            board.typing().clear();
            again();
            return done || numbers;
        }
        return !driver.isPressed() && tools.current().key(code);
    }

    /**
     * Puts what the tool puts without a press: where the mouse is, if it is over the canvas; else in the middle of the
     * view, and what is put next beside what was put last. Tells whether the tool puts anything.
     */
    boolean put() {
        Pointer mouse = last;
        Vec middle = board.viewport().toModel(region.getWidth() / 2, region.getHeight() / 2);
        Vec at = mouse == null ? besideLastPut().orElse(middle) : mouse.place();
        Pointer pointer = board.pointer(
                board.viewport().toScreenX(at.x()), board.viewport().toScreenY(at.y()), Pointer.Keys.NONE);
        boolean isPut = !driver.isPressed() && tools.current().putAt(pointer);
        if (isPut && mouse == null) {
            put = board.session().selection();
        }
        return isPut;
    }

    /** Whoever moves it meanwhile goes on from there. */
    private Optional<Vec> besideLastPut() {
        return put.isEmpty() || !put.equals(board.session().selection())
                ? Optional.empty()
                : board.selected().stream()
                        .map(SceneElement::bounds)
                        .reduce(Bounds::union)
                        .map(box -> box.center().plus(box.width(), 0));
    }

    /** Edits in place what can be edited there, else asks the window to. */
    void edit(ElementId id) {
        Optional<SceneElement> shown = board.scene().get(id);
        if (shown.isEmpty()) {
            return;
        }
        if (!board.isFree(id)) {
            callbacks.edit(id);
            return;
        }
        PlanElement element = shown.get().element();
        if (element instanceof Note note && note.shape() instanceof Rect rect) {
            board.session().select(Set.of(id));
            board.write(new NoteRequest(note, rect, true));
        } else if (element.shape() instanceof Polygon && element instanceof AreaElement) {
            board.session().select(Set.of(id));
            tools.editPoints(shown.get());
        } else {
            callbacks.edit(id);
        }
    }

    /** The plan is another. */
    void planChanged() {
        cancel();
        tools.planChanged();
    }

    void toolChanged() {
        driver.cancel();
        board.typing().clear();
        tools.toolChanged();
        again();
    }

    void holdSpace(boolean held) {
        tools.holdSpace(held);
        again();
    }

    void keysHeld(Pointer.Keys keys) {
        if (last != null) {
            moved = board.pointer(last.x(), last.y(), keys);
            region.requestLayout();
        }
    }

    /** The view has moved under the pointer. */
    void again() {
        if (last != null) {
            keysHeld(last.keys());
        }
    }

    private void pressed(MouseEvent event) {
        region.requestFocus();
        flush();
        Pointer pointer = pointer(event);
        boolean isOther = event.getButton() == MouseButton.SECONDARY;
        refusesMenu = driver.isPressed() || (isOther && tools.current().isUnderWay());
        if (refusesMenu) {
            cancelAll();
        } else if (event.getButton() == MouseButton.MIDDLE) {
            driver.press(pointer, PanGesture.press(board));
        } else if (event.getButton() == MouseButton.PRIMARY && isOnDrawing(event.getX(), event.getY())) {
            driver.press(pointer, tools.current().press(pointer));
        }
        showShape(pointer);
        event.consume();
    }

    private void moved(MouseEvent event) {
        last = pointer(event);
        moved = last;
        region.requestLayout();
    }

    private void released(MouseEvent event) {
        moved = null;
        if (driver.isPressed()
                && (event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.MIDDLE)) {
            driver.release(pointer(event));
            moved(event);
        }
    }

    private void clicked(MouseEvent event) {
        boolean isDouble = event.getClickCount() == 2 && event.isStillSincePress();
        if (isDouble
                && event.getButton() == MouseButton.PRIMARY
                && board.state().tool().get() == ToolKind.SELECT
                && !board.isEditing()) {
            under(event.getX(), event.getY()).ifPresent(this::edit);
        }
    }

    /** Something was chosen in the palette: now Escape must reach the canvas. */
    private void entered(MouseEvent event) {
        if (board.state().tool().get() != ToolKind.SELECT && !board.isEditing()) {
            region.requestFocus();
        }
    }

    private void exited(MouseEvent event) {
        if (!driver.isPressed()) {
            moved = null;
            last = null;
            board.clear();
            board.state().pointer().set(null);
        }
    }

    /** What lies under the pointer is selected, unless it belongs to the selection already. */
    private void menuRequested(ContextMenuEvent event) {
        event.consume();
        if (refusesMenu) {
            return;
        }
        driver.cancel();
        if (event.isKeyboardTrigger()) {
            menuAtSelection();
            return;
        }
        Optional<ElementId> id = under(event.getX(), event.getY());
        if (id.isPresent() && !board.session().selection().contains(id.get())) {
            board.session().select(Picks.whole(board.plan().layout(), id.get()));
        }
        callbacks.menu(event.getScreenX(), event.getScreenY(), id);
    }

    /** Asks for the menu in the middle of what is selected, as far as that is in view; else of the canvas. */
    void menuAtSelection() {
        List<SceneElement> selected = board.selected();
        Vec middle = selected.stream()
                .map(SceneElement::bounds)
                .reduce(Bounds::union)
                .map(Bounds::center)
                .orElseGet(() -> board.viewport().toModel(region.getWidth() / 2, region.getHeight() / 2));
        double x = within(board.viewport().toScreenX(middle.x()), region.getWidth());
        double y = within(board.viewport().toScreenY(middle.y()), region.getHeight());
        Point2D onScreen = region.localToScreen(x, y);
        if (onScreen != null) {
            callbacks.menu(
                    onScreen.getX(),
                    onScreen.getY(),
                    selected.stream().map(SceneElement::id).findFirst());
        }
    }

    private static double within(double at, double length) {
        return Math.max(Ruler.WIDTH_PX, Math.min(length - Ruler.WIDTH_PX, at));
    }

    private Optional<ElementId> under(double x, double y) {
        return new HitTest(board.scene(), board.mm(HitTest.TOLERANCE_PX))
                .stackAt(board.viewport().toModel(x, y)).stream().findFirst().map(SceneElement::id);
    }

    private void ended() {
        board.typing().clear();
        board.clear();
        board.state().dragging().set(false);
        again();
    }

    private void showShape(Pointer pointer) {
        PointerShape shape = driver.isPressed() && driver.isDragging()
                ? driver.shape()
                : tools.current().shapeAt(pointer);
        if (region.getCursor() != shape.cursor()) {
            region.setCursor(shape.cursor());
        }
    }

    private static boolean isOnDrawing(double x, double y) {
        return x >= Ruler.WIDTH_PX && y >= Ruler.WIDTH_PX;
    }

    private Pointer pointer(MouseEvent event) {
        Pointer.Keys keys = new Pointer.Keys(event.isShiftDown(), event.isAltDown(), event.isShortcutDown());
        return board.pointer(event.getX(), event.getY(), keys);
    }
}
