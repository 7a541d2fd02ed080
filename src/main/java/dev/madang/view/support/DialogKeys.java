package dev.madang.view.support;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Enter does the deed of a dialog and Escape leaves it, wherever the keyboard is. Lists, tables, radio buttons and
 * check boxes would keep Enter for themselves though they have no use for it.
 */
public final class DialogKeys {

    private final DialogPane pane;

    private DialogKeys(DialogPane pane) {
        this.pane = pane;
    }

    /** Watches the keys of a dialog. */
    public static void guard(DialogPane pane) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, new DialogKeys(pane)::pressed);
        ListKeys.passEscape(pane.getScene());
    }

    private void pressed(KeyEvent event) {
        boolean isKept = ListKeys.isIdleList(event.getTarget())
                || event.getTarget() instanceof RadioButton
                || event.getTarget() instanceof CheckBox;
        if (event.getCode() == KeyCode.ENTER && isKept) {
            doDeed(event);
        }
    }

    private void doDeed(KeyEvent event) {
        pane.getButtonTypes().stream()
                .filter(type -> type.getButtonData() == ButtonData.OK_DONE)
                .map(pane::lookupButton)
                .filter(button -> !button.isDisabled())
                .findFirst()
                .ifPresent(button -> {
                    event.consume();
                    ((Button) button).fire();
                });
    }
}
