package dev.madang.view.arrange;

import dev.madang.view.support.ValueField;
import java.util.Optional;
import javafx.scene.control.TextField;

/**
 * A field of a form whose value is read whenever it is asked for; what cannot be read is marked.
 *
 * @param field the field
 * @param format how its values are written
 */
record TypedField(TextField field, ValueField.Format<Integer> format) {

    /** Shows a value and tells whenever something else is typed. */
    TypedField begin(int value, Runnable onTyped) {
        field.setText(format.format(value));
        field.textProperty().subscribe((before, now) -> {
            field.pseudoClassStateChanged(ValueField.INVALID, value().isEmpty());
            onTyped.run();
        });
        return this;
    }

    /** Shows a value that is not typed. */
    void show(int value) {
        field.setText(format.format(value));
    }

    /** Shows that there is no value, which is no mistake. */
    void showNothing() {
        field.setText("");
        field.pseudoClassStateChanged(ValueField.INVALID, false);
    }

    Optional<Integer> value() {
        return format.parse(field.getText());
    }
}
