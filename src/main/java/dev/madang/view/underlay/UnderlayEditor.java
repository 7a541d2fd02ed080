package dev.madang.view.underlay;

import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.Underlay;
import dev.madang.model.Vec;
import dev.madang.session.SessionListener;
import dev.madang.view.UnderlayState;
import dev.madang.view.Viewport;
import dev.madang.view.Workspace;
import dev.madang.view.canvas.PlanCanvas;
import dev.madang.view.support.Disposable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * Lies on the canvas while underlays are edited: takes presses and keys, and shows what is selected and which points
 * are set. Wheel, middle button and Space reach the canvas as always.
 */
public final class UnderlayEditor extends Region implements Disposable {

    private static final double CLICK_PX = 3;

    private final Workspace workspace;
    private final UnderlayDesk desk;
    private final PlanCanvas canvas;
    private final UnderlayHand hand;
    private final CalibratePoints points;
    private final UnderlayKeys keys;
    private final UnderlayMarks marks;
    private final Subscription subscription;
    private Runnable onEdit = () -> {};
    private MenuRequest onMenu = (x, y) -> {};
    private Optional<Vec> next = Optional.empty();
    private Point2D pressedAt = Point2D.ZERO;
    private boolean pressed;
    private boolean moved;
    private boolean panning;

    /** Is told that a context menu is asked for. */
    public interface MenuRequest {
        /** Shows the menu at a place on the screen for what is selected. */
        void show(double screenX, double screenY);
    }

    /** Lays an editor onto a canvas. */
    public UnderlayEditor(UnderlayDesk desk, PlanCanvas canvas) {
        this.desk = desk;
        this.canvas = canvas;
        workspace = desk.workspace();
        hand = new UnderlayHand(desk);
        points = new CalibratePoints(desk);
        keys = new UnderlayKeys(desk, points);
        marks = new UnderlayMarks(hand);
        getStyleClass().add("underlay-editor");
        setVisible(false);
        getChildren().add(marks);
        listen();
        canvas.addGuest(this, this::stepBack);
        subscription = subscribe();
    }

    /** Is told when the Enter key or a double click asks for the numbers of what is selected. */
    public void setOnEditRequested(Runnable handler) {
        onEdit = Objects.requireNonNull(handler, "handler");
    }

    /** Is told when a context menu is asked for. */
    public void setOnMenuRequested(MenuRequest handler) {
        onMenu = Objects.requireNonNull(handler, "handler");
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    /** Goes one step back: cancels a drag, takes a point back, ends calibrating, leaves the underlays. */
    public boolean stepBack() {
        if (!isEditing()) {
            return false;
        }
        pressed = false;
        if (hand.cancel() || (isCalibrating() && points.takeBack())) {
            return true;
        }
        if (isCalibrating()) {
            state().calibrating().set(false);
        } else {
            state().editing().set(false);
        }
        return true;
    }

    @Override
    protected void layoutChildren() {
        marks.show(isEditing() ? shown() : Optional.empty(), viewport());
    }

    private Optional<UnderlayMarks.Shown> shown() {
        return desk.selected().map(underlay -> {
            Underlay now = state().draft().get().map(underlay::withPlace).orElse(underlay);
            List<Vec> set = isCalibrating() ? state().points().get() : List.of();
            boolean isFull = set.size() >= UnderlayState.MOST_POINTS;
            Optional<Vec> cross = isCalibrating() && !isFull ? next : Optional.empty();
            return new UnderlayMarks.Shown(now, desk.isMovable(underlay) && !isCalibrating(), set, cross);
        });
    }

    private Subscription subscribe() {
        Runnable silence = workspace.session().listen(new Watcher());
        return Subscription.combine(
                silence::run,
                state().editing().subscribe(this::modeChanged),
                state().calibrating().subscribe(on -> {
                    next = Optional.empty();
                    setCursor(on ? Cursor.CROSSHAIR : null);
                    tell();
                }),
                state().selected().subscribe(id -> requestLayout()),
                state().draft().subscribe(place -> requestLayout()),
                state().points().subscribe(set -> tell()),
                workspace.state().viewport().subscribe(viewport -> requestLayout()),
                workspace.state().level().subscribe((before, level) -> levelChanged()));
    }

    private void modeChanged(boolean editing) {
        setVisible(editing);
        if (editing) {
            workspace.session().select(Set.of());
            desk.selectAny();
        } else {
            hand.cancel();
            workspace.state().hint().set("");
        }
        tell();
    }

    private void levelChanged() {
        hand.cancel();
        state().calibrating().set(false);
        state().selected().set(Optional.empty());
        if (isEditing()) {
            desk.selectAny();
        }
    }

    /** Says in the status bar what the next press does. */
    private void tell() {
        if (isCalibrating()) {
            int set = state().points().get().size();
            workspace.state().hint().set(workspace.messages().get("underlay.hint.point." + set));
        } else if (isEditing()) {
            workspace.state().hint().set(workspace.messages().get("underlay.hint.edit"));
        }
        requestLayout();
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            event.consume();
            onMenu.show(event.getScreenX(), event.getScreenY());
        });
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        canvas.addEventFilter(KeyEvent.KEY_RELEASED, event -> panning &= event.getCode() != KeyCode.SPACE);
    }

    /** What the canvas does with the middle button and with Space held, it goes on doing. */
    private boolean isForCanvas(MouseEvent event) {
        return panning || event.getButton() == MouseButton.MIDDLE || event.isMiddleButtonDown();
    }

    private void hovered(MouseEvent event) {
        Spot spot = spot(event);
        if (isCalibrating()) {
            next = Optional.of(points.squared(spot.place(), spot.square()));
            requestLayout();
        } else if (!panning) {
            setCursor(cursorAt(spot.place()));
        }
    }

    private Cursor cursorAt(Vec place) {
        if (hand.isOverGrip(place)) {
            return Cursor.HAND;
        }
        return hand.under(place).filter(desk::isMovable).isPresent() ? Cursor.MOVE : Cursor.DEFAULT;
    }

    private void pressed(MouseEvent event) {
        if (isForCanvas(event)) {
            return;
        }
        event.consume();
        canvas.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            pressed = false;
            hand.cancel();
            return;
        }
        pressed = true;
        moved = false;
        pressedAt = new Point2D(event.getX(), event.getY());
        if (!isCalibrating()) {
            hand.press(spot(event));
        }
    }

    private void dragged(MouseEvent event) {
        if (isForCanvas(event)) {
            return;
        }
        event.consume();
        moved |= pressedAt.distance(event.getX(), event.getY()) >= CLICK_PX;
        workspace.state().pointer().set(spot(event).place());
        if (isCalibrating()) {
            hovered(event);
        } else if (pressed && moved) {
            hand.drag(spot(event));
        }
    }

    private void released(MouseEvent event) {
        if (isForCanvas(event)) {
            return;
        }
        event.consume();
        if (!pressed || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressed = false;
        Spot spot = spot(event);
        if (isCalibrating()) {
            points.set(spot.place(), spot.square());
        } else {
            hand.release(spot, moved);
            if (event.getClickCount() == 2 && event.isStillSincePress()) {
                onEdit.run();
            }
        }
    }

    private void keyPressed(KeyEvent event) {
        if (!isEditing()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE && !isCalibrating()) {
            panning = true;
            setCursor(null);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            stepBack();
            event.consume();
        } else if (isCalibrating() ? isForPoints(event) : isForUnderlay(event)) {
            event.consume();
        }
    }

    /** The first key that sets points takes the middle of the view for where the pointer is. */
    private boolean isForPoints(KeyEvent event) {
        Vec at = next.orElseGet(() -> viewport().toModel(getWidth() / 2, getHeight() / 2));
        Optional<Vec> after = keys.pointed(event, at);
        next = after.or(() -> next);
        requestLayout();
        return after.isPresent();
    }

    private boolean isForUnderlay(KeyEvent event) {
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown();
        if (isPlain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)) {
            onEdit.run();
            return true;
        }
        return keys.isUsed(event);
    }

    private Spot spot(MouseEvent event) {
        return new Spot(viewport().toModel(event.getX(), event.getY()), event.isShiftDown());
    }

    private Viewport viewport() {
        return workspace.state().viewport().get();
    }

    private UnderlayState state() {
        return desk.state();
    }

    private boolean isEditing() {
        return state().editing().get();
    }

    private boolean isCalibrating() {
        return state().calibrating().get();
    }

    /** Leaves the underlays when something else is asked for. */
    private final class Watcher implements SessionListener {

        @Override
        public void planChanged(PlanChange change) {
            if (state().calibrating().get() && desk.selected().isEmpty()) {
                state().calibrating().set(false);
            }
            requestLayout();
        }

        @Override
        public void planOpened() {
            state().editing().set(false);
            state().selected().set(Optional.empty());
        }

        @Override
        public void selectionChanged(Set<ElementId> selection) {
            if (!selection.isEmpty()) {
                state().editing().set(false);
            }
        }
    }
}
