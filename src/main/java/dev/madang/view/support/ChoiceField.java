package dev.madang.view.support;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/**
 * A field in which one of several values is chosen. Tells a choice of the user from a value that is merely shown.
 *
 * @param <T> what is chosen
 */
public final class ChoiceField<T> {

    private final ComboBoxBase<T> box;
    private final Consumer<T> commit;
    private @Nullable T shown;
    private boolean showing;

    /** Listens to a combo box; {@code commit} gets each value that the user chooses. */
    public ChoiceField(ComboBoxBase<T> box, Consumer<T> commit) {
        this.box = box;
        this.commit = commit;
        if (box instanceof ComboBox<T> combo) {
            combo.setButtonCell(new PromptingCell<>(combo));
        }
        box.valueProperty().addListener((property, before, now) -> chosen(now));
    }

    /** Shows a value, or the prompt for null, without counting it as a choice. */
    public void show(@Nullable T value) {
        showing = true;
        try {
            shown = value;
            box.setValue(value);
        } finally {
            showing = false;
        }
    }

    /** Does something to the box that may change its value for a moment, such as replacing its items. */
    public void quietly(Runnable change) {
        showing = true;
        try {
            change.run();
        } finally {
            showing = false;
        }
    }

    private void chosen(@Nullable T value) {
        if (!showing && value != null && !Objects.equals(value, shown)) {
            shown = value;
            commit.accept(value);
        }
    }

    /** A combo box that has shown a value once forgets its prompt; this shows it again. */
    private static final class PromptingCell<T> extends ListCell<T> {

        private final ComboBox<T> box;

        PromptingCell(ComboBox<T> box) {
            this.box = box;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            boolean isBlank = empty || item == null;
            setText(isBlank ? box.getPromptText() : box.getConverter().toString(item));
        }
    }
}
