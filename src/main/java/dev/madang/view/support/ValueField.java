package dev.madang.view.support;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A text field for one value. What is typed is committed once, on Enter or when the keyboard goes elsewhere; Escape
 * brings back what was there; what cannot be read is marked and never committed.
 *
 * @param <T> what is typed
 */
public final class ValueField<T> {

    /** The pseudo class of fields whose text cannot be read. */
    public static final PseudoClass INVALID = PseudoClass.getPseudoClass("danger");

    private final TextField field;
    private final Format<T> format;
    private final PendingEdit pending;
    private final Consumer<T> commit;
    private final Runnable flush = this::commitOrRevert;
    private @Nullable T shown;
    private String shownText = "";

    /**
     * How values are written.
     *
     * @param <T> what is typed
     */
    public interface Format<T> {

        /** Returns what a text means; nothing if it cannot be read. */
        Optional<T> parse(String text);

        /** Returns the text for a value. */
        String format(T value);
    }

    /** Turns a text field into a field for values; {@code commit} gets each value that is typed. */
    public ValueField(TextField field, Format<T> format, PendingEdit pending, Consumer<T> commit) {
        this.field = field;
        this.format = format;
        this.pending = pending;
        this.commit = commit;
        field.focusedProperty().subscribe(this::focusChanged);
        field.textProperty().subscribe(text -> mark());
        field.setOnAction(event -> commitTyped());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::revertOnEscape);
    }

    /** Shows a value and forgets what was being typed. */
    public void show(T value) {
        shown = value;
        shownText = format.format(value);
        field.setText(shownText);
    }

    /** Shows nothing, because several values differ; {@code prompt} says so. */
    public void showNone(String prompt) {
        shown = null;
        shownText = "";
        field.setPromptText(prompt);
        field.setText("");
    }

    private void focusChanged(boolean focused) {
        if (focused) {
            pending.begin(flush);
            field.selectAll();
        } else {
            commitOrRevert();
            pending.end(flush);
        }
    }

    private void commitOrRevert() {
        if (!commitTyped()) {
            revert();
        }
    }

    /** Returns whether there is nothing left that is typed and not committed. */
    private boolean commitTyped() {
        String text = field.getText();
        if (text.equals(shownText)) {
            return true;
        }
        Optional<T> value = format.parse(text);
        if (value.isEmpty()) {
            return false;
        }
        T typed = value.get();
        // What reads the same is the same: feet are rounded, and typing them again must not move anything.
        boolean isNew = !Objects.equals(typed, shown) && !format.format(typed).equals(shownText);
        show(isNew || shown == null ? typed : shown);
        if (isNew) {
            commit.accept(typed);
        }
        return true;
    }

    private void revert() {
        field.setText(shownText);
        field.selectAll();
    }

    private void revertOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(shownText)) {
            revert();
            event.consume();
        }
    }

    private void mark() {
        String text = field.getText();
        boolean isValid = text.equals(shownText) || format.parse(text).isPresent();
        field.pseudoClassStateChanged(INVALID, !isValid);
    }
}
