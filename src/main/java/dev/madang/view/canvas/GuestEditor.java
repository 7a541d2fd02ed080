package dev.madang.view.canvas;

import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.Vec;
import dev.madang.session.SessionListener;
import dev.madang.view.ToolKind;
import dev.madang.view.Workspace;
import dev.madang.view.support.Disposable;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * Lies on the canvas while something else than booths is edited: takes presses and keys. Wheel, middle button, Space
 * and the tool that moves the view reach the canvas as always. It is left when another plan is opened or a booth is
 * selected.
 */
public abstract class GuestEditor extends Region implements Disposable {

    /** What moves less than this is a click. */
    protected static final double CLICK_PX = 3;

    private final Workspace workspace;
    private final PlanCanvas canvas;
    private Runnable onEdit = () -> {};
    private MenuRequest onMenu = (x, y) -> {};
    private Subscription subscription = Subscription.EMPTY;
    private Point2D pressedAt = Point2D.ZERO;
    private boolean pressed;
    private boolean moved;
    private boolean panning;

    /** Is told that a context menu is asked for. */
    public interface MenuRequest {
        /** Shows the menu at a place on the screen for what is selected. */
        void show(double screenX, double screenY);
    }

    /** Lays an editor onto a canvas, not to be seen yet. */
    protected GuestEditor(Workspace workspace, PlanCanvas canvas, String styleClass) {
        this.workspace = workspace;
        this.canvas = canvas;
        getStyleClass().add(styleClass);
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        canvas.addEventFilter(KeyEvent.KEY_RELEASED, event -> panning &= event.getCode() != KeyCode.SPACE);
        canvas.addGuest(this, this::stepBack);
    }

    /** Begins to watch; what is given ends with the editor. */
    protected final void watch(Subscription more) {
        Runnable silence = workspace.session().listen(new Watcher());
        subscription = Subscription.combine(silence::run, more);
    }

    /** Is told when the Enter key or a double click asks for the numbers of what is selected. */
    public final void setOnEditRequested(Runnable handler) {
        onEdit = Objects.requireNonNull(handler, "handler");
    }

    /** Is told when a context menu is asked for. */
    public final void setOnMenuRequested(MenuRequest handler) {
        onMenu = Objects.requireNonNull(handler, "handler");
    }

    @Override
    public final void dispose() {
        subscription.unsubscribe();
    }

    /**
     * Goes one step back: cancels what is under way, or what the editor does then; tells whether there was anything.
     */
    public final boolean stepBack() {
        if (!isEditing()) {
            return false;
        }
        pressed = false;
        if (isMovingView()) {
            workspace.state().tool().set(ToolKind.SELECT);
        } else {
            goBack();
        }
        return true;
    }

    private boolean isMovingView() {
        return workspace.state().tool().get() == ToolKind.PAN;
    }

    /** Tells whether presses mean this editor. */
    protected abstract boolean isEditing();

    /** Leaves the editor. */
    protected abstract void leave();

    /** Cancels what is under way, else puts away or leaves what was taken up last. */
    protected abstract void goBack();

    /** Forgets the press that is under way. */
    protected abstract void cancel();

    /** The pointer is somewhere; no button is pressed. */
    protected abstract void hover(MouseEvent event);

    /** The first button goes down. */
    protected abstract void press(MouseEvent event);

    /** The pointer is somewhere with a button pressed; {@code isDrag} if it is the first and it moved far enough. */
    protected abstract void drag(MouseEvent event, boolean isDrag);

    /** The first button goes up. */
    protected abstract void release(MouseEvent event, boolean isMoved);

    /** Tells whether a double click asks for the numbers of what is selected. */
    protected abstract boolean opensOnDoubleClick();

    /** Does what a key means; tells whether it means anything. */
    protected abstract boolean isUsed(KeyEvent event);

    /** The plan was changed, by whomever. */
    protected abstract void planChanged(PlanChange change);

    /** Another plan was opened. */
    protected void opened() {
        leave();
    }

    /** A context menu is about to be shown: selects what it is for. */
    protected void selectForMenu(ContextMenuEvent event) {}

    /** Tells whether Space means something now, and does not pan. */
    protected boolean isSpaceUsed() {
        return false;
    }

    /** Returns what all parts of the window work on. */
    protected final Workspace workspace() {
        return workspace;
    }

    /** Tells whether the first button is down. */
    protected final boolean isPressing() {
        return pressed;
    }

    /** Tells whether Space is held to pan. */
    protected final boolean isPanning() {
        return panning;
    }

    /** Leads the keyboard to the canvas. */
    protected final void focusCanvas() {
        canvas.requestFocus();
    }

    /** Asks for the numbers of what is selected. */
    protected final boolean askToEdit() {
        onEdit.run();
        return true;
    }

    /** Returns the place on the level where the pointer is. */
    protected final Vec placeOf(MouseEvent event) {
        return workspace.state().viewport().get().toModel(event.getX(), event.getY());
    }

    /** What the canvas does with the middle button, with Space held and when the view is moved, it goes on doing. */
    private boolean isForCanvas(MouseEvent event) {
        return panning || isMovingView() || event.getButton() == MouseButton.MIDDLE || event.isMiddleButtonDown();
    }

    private void hovered(MouseEvent event) {
        if (!isMovingView()) {
            hover(event);
        }
    }

    private void pressed(MouseEvent event) {
        if (isForCanvas(event)) {
            return;
        }
        event.consume();
        focusCanvas();
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = true;
            moved = false;
            pressedAt = new Point2D(event.getX(), event.getY());
            press(event);
        } else if (pressed) {
            pressed = false;
            cancel();
        }
    }

    private void dragged(MouseEvent event) {
        if (isForCanvas(event)) {
            return;
        }
        event.consume();
        moved |= pressedAt.distance(event.getX(), event.getY()) >= CLICK_PX;
        workspace.state().pointer().set(placeOf(event));
        drag(event, pressed && moved);
    }

    private void released(MouseEvent event) {
        if (isForCanvas(event)) {
            return;
        }
        event.consume();
        if (pressed && event.getButton() == MouseButton.PRIMARY) {
            pressed = false;
            release(event, moved);
        }
    }

    private void clicked(MouseEvent event) {
        if (isForCanvas(event)) {
            return;
        }
        event.consume();
        boolean isDouble = event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY;
        if (isDouble && event.isStillSincePress() && opensOnDoubleClick()) {
            onEdit.run();
        }
    }

    private void menuRequested(ContextMenuEvent event) {
        event.consume();
        selectForMenu(event);
        onMenu.show(event.getScreenX(), event.getScreenY());
    }

    private void keyPressed(KeyEvent event) {
        if (!isEditing()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE && !isSpaceUsed()) {
            panning = true;
            setCursor(null);
        } else if (isUsed(event)) {
            event.consume();
        }
    }

    /** Leaves the editor when something else is asked for. */
    private final class Watcher implements SessionListener {

        @Override
        public void planChanged(PlanChange change) {
            GuestEditor.this.planChanged(change);
        }

        @Override
        public void planOpened() {
            opened();
        }

        @Override
        public void selectionChanged(Set<ElementId> selection) {
            if (!selection.isEmpty()) {
                leave();
            }
        }
    }
}
