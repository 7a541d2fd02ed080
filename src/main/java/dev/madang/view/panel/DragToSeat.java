package dev.madang.view.panel;

import dev.madang.model.Exhibitor;
import dev.madang.view.canvas.SeatDrag;
import java.util.Optional;
import java.util.function.Supplier;
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
    private boolean dragging;

    private DragToSeat(Node cell, SeatDrag drag, Supplier<Optional<Exhibitor>> exhibitor) {
        this.cell = cell;
        this.drag = drag;
        this.exhibitor = exhibitor;
    }

    /** Listens to the mouse on a cell; {@code exhibitor} says who is shown in it. */
    public static void install(Node cell, SeatDrag drag, Supplier<Optional<Exhibitor>> exhibitor) {
        DragToSeat seat = new DragToSeat(cell, drag, exhibitor);
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> seat.dragging = false);
        cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, seat::dragged);
        cell.addEventHandler(MouseEvent.MOUSE_RELEASED, seat::released);
        cell.addEventFilter(MouseEvent.MOUSE_CLICKED, seat::clicked);
        cell.addEventHandler(KeyEvent.KEY_PRESSED, seat::key);
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || (!dragging && event.isStillSincePress())) {
            return;
        }
        exhibitor.get().ifPresent(who -> {
            dragging = true;
            cell.setCursor(Cursor.CLOSED_HAND);
            drag.over(who, event.getSceneX(), event.getSceneY());
        });
    }

    private void released(MouseEvent event) {
        if (dragging) {
            cell.setCursor(Cursor.DEFAULT);
            drag.drop(event.getSceneX(), event.getSceneY());
        }
    }

    /** The end of a drag must not count as a click, which would lead to another booth. */
    private void clicked(MouseEvent event) {
        if (dragging) {
            dragging = false;
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (dragging && event.getCode() == KeyCode.ESCAPE) {
            dragging = false;
            cell.setCursor(Cursor.DEFAULT);
            drag.cancel();
            event.consume();
        }
    }
}
