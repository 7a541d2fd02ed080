package dev.madang.view.support;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** One way to take a row of a list or table for all of them: a click upon it, or Enter while it is selected. */
public final class RowPick {

    private RowPick() {}

    /** Does a deed whenever a row is taken; clicks beside the rows and with other buttons take none. */
    public static void install(Control rows, Runnable deed) {
        onClick(rows, deed);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                deed.run();
                event.consume();
            }
        });
    }

    /** The same for lists whose keys are pressed elsewhere. */
    public static void onClick(Control rows, Runnable deed) {
        rows.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && isOnRow(event.getTarget())) {
                deed.run();
            }
        });
    }

    private static boolean isOnRow(EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof Cell<?> cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }
}
