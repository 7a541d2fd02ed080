package dev.madang.view.support;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lists and tables keep Escape for ending an edit; while nothing is edited it belongs to what is around them. */
public final class ListKeys {

    private ListKeys() {}

    /** Lets Escape pass from all lists and tables of a window. */
    public static void passEscape(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isIdleList(event.getTarget())) {
                Node around = ((Node) event.getTarget()).getParent();
                event.consume();
                Event.fireEvent(around, event.copyFor(around, around));
            }
        });
    }

    /** Tells whether something is a list or table in which nothing is edited. */
    static boolean isIdleList(EventTarget target) {
        return (target instanceof ListView<?> list && list.getEditingIndex() < 0)
                || (target instanceof TableView<?> table && table.getEditingCell() == null);
    }
}
