package dev.madang.view.underlay;

import dev.madang.edit.PlanChange;
import dev.madang.model.Underlay;
import dev.madang.model.Vec;
import dev.madang.view.ToolKind;
import dev.madang.view.UnderlayState;
import dev.madang.view.Viewport;
import dev.madang.view.canvas.GuestEditor;
import dev.madang.view.canvas.PlanCanvas;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/**
 * Lies on the canvas while underlays are edited: takes presses and keys, and shows what is selected and which points
 * are set. Wheel, middle button and Space reach the canvas as always.
 */
public final class UnderlayEditor extends GuestEditor {

    private final UnderlayDesk desk;
    private final UnderlayHand hand;
    private final CalibratePoints points;
    private final UnderlayKeys keys;
    private final UnderlayMarks marks;
    private Optional<Vec> next = Optional.empty();

    /** Lays an editor onto a canvas. */
    public UnderlayEditor(UnderlayDesk desk, PlanCanvas canvas) {
        super(desk.workspace(), canvas, "underlay-editor");
        this.desk = desk;
        hand = new UnderlayHand(desk);
        points = new CalibratePoints(desk);
        keys = new UnderlayKeys(desk, points);
        marks = new UnderlayMarks(hand);
        getChildren().add(marks);
        watch(subscription());
    }

    /** Cancels a drag, takes a point back, ends calibrating, leaves the underlays. */
    @Override
    protected void goBack() {
        if (hand.cancel() || (isCalibrating() && points.takeBack())) {
            return;
        }
        if (isCalibrating()) {
            state().calibrating().set(false);
        } else {
            leave();
        }
    }

    @Override
    protected void leave() {
        state().editing().set(false);
    }

    @Override
    protected void cancel() {
        hand.cancel();
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

    private Subscription subscription() {
        return Subscription.combine(
                state().editing().subscribe(this::modeChanged),
                state().calibrating().subscribe(on -> {
                    next = Optional.empty();
                    showCursor();
                    tell();
                }),
                workspace().state().tool().subscribe(kind -> showCursor()),
                state().selected().subscribe(id -> requestLayout()),
                state().draft().subscribe(place -> requestLayout()),
                state().points().subscribe(set -> tell()),
                workspace().state().viewport().subscribe(viewport -> requestLayout()),
                workspace().state().level().subscribe((before, level) -> levelChanged()));
    }

    /** While the view is moved, the canvas has its own. */
    private void showCursor() {
        boolean isMoved = workspace().state().tool().get() == ToolKind.PAN;
        setCursor(isCalibrating() && !isMoved ? Cursor.CROSSHAIR : null);
    }

    private void modeChanged(boolean editing) {
        setVisible(editing);
        if (editing) {
            workspace().session().select(Set.of());
            desk.selectAny();
        } else {
            hand.cancel();
            workspace().state().hint().set("");
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
            workspace().state().hint().set(workspace().messages().get("underlay.hint.point." + set));
        } else if (isEditing()) {
            workspace().state().hint().set(workspace().messages().get("underlay.hint.edit"));
        }
        requestLayout();
    }

    @Override
    protected void hover(MouseEvent event) {
        Spot spot = spot(event);
        if (isCalibrating()) {
            next = Optional.of(points.squared(spot.place(), spot.square()));
            requestLayout();
        } else if (!isPanning()) {
            setCursor(cursorAt(spot.place()));
        }
    }

    private Cursor cursorAt(Vec place) {
        if (hand.isOverGrip(place)) {
            return Cursor.HAND;
        }
        return hand.under(place).filter(desk::isMovable).isPresent() ? Cursor.MOVE : Cursor.DEFAULT;
    }

    @Override
    protected void press(MouseEvent event) {
        if (!isCalibrating()) {
            hand.press(spot(event));
        }
    }

    @Override
    protected void drag(MouseEvent event, boolean isDrag) {
        if (isCalibrating()) {
            hover(event);
        } else if (isDrag) {
            hand.drag(spot(event));
        }
    }

    @Override
    protected void release(MouseEvent event, boolean isMoved) {
        Spot spot = spot(event);
        if (isCalibrating()) {
            points.set(spot.place(), spot.square());
        } else {
            hand.release(spot, isMoved);
        }
    }

    @Override
    protected boolean opensOnDoubleClick() {
        return !isCalibrating();
    }

    @Override
    protected boolean isSpaceUsed() {
        return isCalibrating();
    }

    @Override
    protected boolean isUsed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            return stepBack();
        }
        return isCalibrating() ? isForPoints(event) : isForUnderlay(event);
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
            return askToEdit();
        }
        return keys.isUsed(event);
    }

    private Spot spot(MouseEvent event) {
        return new Spot(placeOf(event), event.isShiftDown());
    }

    private Viewport viewport() {
        return workspace().state().viewport().get();
    }

    private UnderlayState state() {
        return desk.state();
    }

    @Override
    protected boolean isEditing() {
        return state().editing().get();
    }

    private boolean isCalibrating() {
        return state().calibrating().get();
    }

    @Override
    protected void planChanged(PlanChange change) {
        if (isCalibrating() && desk.selected().isEmpty()) {
            state().calibrating().set(false);
        }
        requestLayout();
    }

    @Override
    protected void opened() {
        leave();
        state().selected().set(Optional.empty());
    }
}
