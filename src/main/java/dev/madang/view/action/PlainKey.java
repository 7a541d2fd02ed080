package dev.madang.view.action;

import java.util.Objects;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A single key without modifiers. Goes by the key's code, as letters are others while a Korean input method is on, and
 * leaves the key to whoever is typing.
 */
final class PlainKey extends KeyCombination {

    private final KeyCode code;

    PlainKey(KeyCode code) {
        this.code = Objects.requireNonNull(code, "code");
    }

    @Override
    public boolean match(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl
                || event.getTarget() instanceof ComboBoxBase
                || event.getTarget() instanceof Spinner;
        return !typing && event.getCode() == code && super.match(event);
    }

    @Override
    public String getName() {
        return code.getName();
    }

    @Override
    public String getDisplayText() {
        return code.getName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlainKey key && key.code == code;
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
