package dev.madang.view.support;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Enter does the deed of a dialog and Escape leaves it, wherever the keyboard is. Lists, tables, radio buttons and
 * check boxes would keep these keys for themselves though they have no use for them.
 */
public final class DialogKeys {

    private final DialogPane pane;

    private DialogKeys(DialogPane pane) {
        this.pane = pane;
    }

    /** Watches the keys of a dialog. */
    public static void guard(DialogPane pane) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, new DialogKeys(pane)::pressed);
    }

    private void pressed(KeyEvent event) {
        Node focused = pane.getScene().getFocusOwner();
        if (event.getCode() == KeyCode.ESCAPE && isList(focused)) {
            press(event, ButtonData.CANCEL_CLOSE);
        } else if (event.getCode() == KeyCode.ENTER && (isList(focused) || isSwitch(focused))) {
            press(event, ButtonData.OK_DONE);
        }
    }

    private static boolean isList(@Nullable Node node) {
        return (node instanceof ListView<?> list && list.getEditingIndex() < 0)
                || (node instanceof TableView<?> table && table.getEditingCell() == null);
    }

    private static boolean isSwitch(@Nullable Node node) {
        return node instanceof RadioButton || node instanceof CheckBox;
    }

    private void press(KeyEvent event, ButtonData which) {
        pane.getButtonTypes().stream()
                .filter(type -> type.getButtonData() == which)
                .map(pane::lookupButton)
                .filter(button -> !button.isDisabled())
                .findFirst()
                .ifPresent(button -> {
                    event.consume();
                    ((Button) button).fire();
                });
    }
}
