package dev.madang.view.venue;

import dev.madang.view.support.ValueField;
import java.util.Optional;
import javafx.scene.control.TextField;

/**
 * A text field for a number in a dialog. What cannot be read is marked.
 *
 * @param <T> what is typed
 */
final class LengthInput<T> {

    private final TextField field;
    private final ValueField.Format<T> format;

    LengthInput(TextField field, ValueField.Format<T> format, T begin, Runnable changed) {
        this.field = field;
        this.format = format;
        field.setText(format.format(begin));
        field.textProperty().subscribe((before, now) -> {
            field.pseudoClassStateChanged(ValueField.INVALID, value().isEmpty());
            changed.run();
        });
    }

    /** Returns what is typed; nothing if it cannot be read. */
    Optional<T> value() {
        return format.parse(field.getText());
    }

    /** Shows another value. */
    void show(T value) {
        field.setText(format.format(value));
    }
}
