package dev.madang.view.booth;

import dev.madang.text.Messages;
import dev.madang.view.support.ValueField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Marks the fields of numbering rules that cannot be read, and says of the first of them what it takes. */
final class RuleFaults {

    private final Label label;
    private final Supplier<Messages> messages;
    private final Map<TextField, String> wrong = new LinkedHashMap<>();

    RuleFaults(Label label, Supplier<Messages> messages) {
        this.label = label;
        this.messages = messages;
        label.managedProperty().bind(label.visibleProperty());
        label.setVisible(false);
    }

    /** Notes whether a field can be read; {@code key} and {@code words} tell what it takes. */
    void check(TextField field, boolean isReadable, String key, Object... words) {
        field.pseudoClassStateChanged(ValueField.INVALID, !isReadable);
        wrong.remove(field);
        if (!isReadable) {
            wrong.put(field, messages.get().get(key, words));
        }
        label.setText(wrong.values().stream().findFirst().orElse(""));
        label.setVisible(!wrong.isEmpty());
    }
}
