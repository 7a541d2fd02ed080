package dev.madang.view.panel;

import dev.madang.model.Exhibitor;
import dev.madang.view.canvas.SeatDrag;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Lets the name of an exhibitor be dragged from a list onto a booth. A press that does not move stays a click. */
public final class DragToSeat {

    private final Node cell;
    private final SeatDrag drag;
    private final Supplier<Optional<Exhibitor>> exhibitor;
    private final EventHandler<KeyEvent> escape = this::key;
    private State state = State.IDLE;

    /** What became of the press. */
    private enum State {
        /** It may become a click or a drag. */
        IDLE,
        /** The name is under the pointer. */
        DRAGGING,
        /** The drag is at an end or was given up; nothing more comes of this press. */
        OVER
    }

    private DragToSeat(Node cell, SeatDrag drag, Supplier<Optional<Exhibitor>> exhibitor) {
        this.cell = cell;
        this.drag = drag;
        this.exhibitor = exhibitor;
    }

    /** Listens to the mouse on a cell; {@code exhibitor} says who is shown in it. */
    public static void install(Node cell, SeatDrag drag, Supplier<Optional<Exhibitor>> exhibitor) {
        DragToSeat seat = new DragToSeat(cell, drag, exhibitor);
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, seat::pressed);
        cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, seat::dragged);
        cell.addEventHandler(MouseEvent.MOUSE_RELEASED, seat::released);
        cell.addEventFilter(MouseEvent.MOUSE_CLICKED, seat::clicked);
    }

    /** A second button while the first is down gives the drag up. */
    private void pressed(MouseEvent event) {
        if (state == State.DRAGGING) {
            cancel();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            state = State.IDLE;
        }
    }

    private void dragged(MouseEvent event) {
        boolean isMeant = state == State.DRAGGING || (state == State.IDLE && !event.isStillSincePress());
        if (!isMeant || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        exhibitor.get().ifPresent(who -> {
            if (state == State.IDLE) {
                state = State.DRAGGING;
                cell.setCursor(Cursor.CLOSED_HAND);
                // Wherever the keyboard is, as a press on the list does not take it everywhere.
                cell.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
            }
            drag.over(who, event.getSceneX(), event.getSceneY());
        });
    }

    private void released(MouseEvent event) {
        if (state == State.DRAGGING && event.getButton() == MouseButton.PRIMARY) {
            letGo();
            drag.drop(event.getSceneX(), event.getSceneY());
        }
    }

    /** The end of a drag must not count as a click, which would lead to another booth. */
    private void clicked(MouseEvent event) {
        if (state != State.IDLE) {
            state = State.IDLE;
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (state == State.DRAGGING && event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        }
    }

    private void cancel() {
        letGo();
        drag.cancel();
    }

    private void letGo() {
        state = State.OVER;
        cell.setCursor(Cursor.DEFAULT);
        cell.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    }
}
