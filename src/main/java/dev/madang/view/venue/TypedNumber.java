package dev.madang.view.venue;

import dev.madang.model.Rect;
import dev.madang.text.LengthText;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;

/**
 * A length in the units of the window that is typed while drawing. Goes by key codes, as letters are others while a
 * Korean input method is on and digits are signs while Shift is held.
 */
final class TypedNumber {

    private static final int MAX_LENGTH = 8;

    private final StringBuilder text = new StringBuilder();
    private final Locale locale;

    /** A number in the units of a locale. */
    TypedNumber(Locale locale) {
        this.locale = locale;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    void clear() {
        text.setLength(0);
    }

    /** Takes a key; tells whether it belongs to a number. */
    boolean take(KeyCode code) {
        if (code == KeyCode.BACK_SPACE && !text.isEmpty()) {
            text.setLength(text.length() - 1);
            return true;
        }
        if (code == KeyCode.PERIOD || code == KeyCode.DECIMAL || code == KeyCode.COMMA) {
            if (text.indexOf(".") < 0) {
                text.append('.');
            }
            return true;
        }
        if (code.isDigitKey()) {
            if (text.length() < MAX_LENGTH) {
                // The names of both rows of digits end with the digit.
                String name = code.getName();
                text.append(name.charAt(name.length() - 1));
            }
            return true;
        }
        return false;
    }

    /** Returns the length in millimetres; nothing if it is no length. */
    OptionalInt millimetres() {
        String digits = text.toString();
        if (digits.isEmpty() || digits.equals(".")) {
            return OptionalInt.empty();
        }
        return new LengthText(locale)
                .parse(digits)
                .filter(mm -> mm > 0 && mm <= Rect.MAX_SIDE_MM)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
