package dev.madang.view.canvas;

import dev.madang.text.LengthText;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;

/**
 * A number that is typed while something is dragged or drawn. Goes by key codes, so that an input method does not get
 * in the way. Lengths are in the unit of the window unless one is typed.
 */
public final class Typing {

    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final int MOST_LETTERS = 12;

    private String text = "";

    /** Takes a key if it belongs to a number, or to the unit after one. */
    public boolean take(KeyCode code) {
        if (code == KeyCode.BACK_SPACE) {
            boolean any = !text.isEmpty();
            text = any ? text.substring(0, text.length() - 1) : text;
            return any;
        }
        Optional<String> letter = letter(code);
        if (letter.isEmpty() || text.length() >= MOST_LETTERS) {
            return false;
        }
        text += letter.get();
        return true;
    }

    /** Returns what has been typed so far. */
    public String text() {
        return text;
    }

    /** Tells whether nothing has been typed. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Forgets what has been typed. */
    public void clear() {
        text = "";
    }

    /** Returns the length that has been typed so far, in mm. */
    public OptionalDouble mm(LengthText words) {
        Optional<Integer> mm = words.parse(text);
        return mm.isPresent() ? OptionalDouble.of(mm.get()) : OptionalDouble.empty();
    }

    /** Returns the number without regard to a unit. */
    OptionalDouble number() {
        return NUMBER.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    private Optional<String> letter(KeyCode code) {
        if (code.isDigitKey()) {
            String name = code.name();
            return Optional.of(name.substring(name.length() - 1));
        }
        return switch (code) {
            case PERIOD, DECIMAL, COMMA -> Optional.of(".");
            case MINUS, SUBTRACT -> text.isEmpty() ? Optional.of("-") : Optional.empty();
            case QUOTE -> behindNumber("'");
            case M, C, F, T, I, N -> behindNumber(code.getName().toLowerCase(Locale.ROOT));
            default -> Optional.empty();
        };
    }

    /** Single letters are tools; only behind a number they are a unit. */
    private Optional<String> behindNumber(String letter) {
        return text.isEmpty() ? Optional.empty() : Optional.of(letter);
    }
}
