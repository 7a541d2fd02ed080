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

    Optional<Integer> value() {
        return format.parse(field.getText());
    }
}
