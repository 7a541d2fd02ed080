package dev.madang.view.action;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something a user can do.
 *
 * @param key name in the table; {@code action.} and this is the key of its text
 * @param deed what happens
 * @param icon literal of its icon, or empty
 * @param accelerator the keys that do it, or null
 * @param enabled whether it is possible now
 * @param reasonKey key of the text that says why it is not possible, or empty
 * @param selected for a switch, whether it is on; else null
 * @param detail text that replaces the one of the key, or null
 */
public record Action(
        String key,
        Runnable deed,
        String icon,
        @Nullable KeyCombination accelerator,
        ObservableBooleanValue enabled,
        String reasonKey,
        @Nullable BooleanProperty selected,
        @Nullable ObservableValue<String> detail) {

    /** Checks that the needed parts are there. */
    public Action {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(deed, "deed");
        Objects.requireNonNull(icon, "icon");
        Objects.requireNonNull(enabled, "enabled");
        Objects.requireNonNull(reasonKey, "reasonKey");
    }

    /** Returns something that can always be done. */
    public static Action of(String key, Runnable deed) {
        return new Action(key, deed, "", null, new ReadOnlyBooleanWrapper(true), "", null, null);
    }

    /** Returns a switch that can always be thrown. */
    public static Action toggle(String key, BooleanProperty selected) {
        Runnable deed = () -> selected.set(!selected.get());
        return new Action(key, deed, "", null, new ReadOnlyBooleanWrapper(true), "", selected, null);
    }

    /** Returns the key of its text. */
    public String textKey() {
        return "action." + key;
    }

    /** Returns the key of the text of a button that has no icon. */
    public String shortKey() {
        return key.replaceFirst("^insert\\.", "") + ".short";
    }

    /** Returns a copy with an icon. */
    public Action icon(String literal) {
        return new Action(key, deed, literal, accelerator, enabled, reasonKey, selected, detail);
    }

    /** Returns a copy with keys such as {@code Shortcut+S}. */
    public Action keys(String combination) {
        KeyCombination keys = KeyCombination.valueOf(combination);
        return new Action(key, deed, icon, keys, enabled, reasonKey, selected, detail);
    }

    /** Returns a copy with a single key that works wherever nothing is typed. */
    public Action key(KeyCode code) {
        return new Action(key, deed, icon, new PlainKey(code), enabled, reasonKey, selected, detail);
    }

    /** Returns a copy that is possible under a condition; {@code why} says what is missing otherwise. */
    public Action when(ObservableBooleanValue condition, String why) {
        return new Action(key, deed, icon, accelerator, condition, why, selected, detail);
    }

    /** Returns a copy whose text says more than its key. */
    public Action named(ObservableValue<String> text) {
        return new Action(key, deed, icon, accelerator, enabled, reasonKey, selected, text);
    }

    /** Returns a copy whose deed begins with another. */
    public Action after(Runnable first) {
        Runnable both = () -> {
            first.run();
            if (enabled.get()) {
                deed.run();
            }
        };
        return new Action(key, both, icon, accelerator, enabled, reasonKey, selected, detail);
    }
}
