package dev.madang.view.canvas;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;

/**
 * A number that is typed while something is dragged or drawn. Goes by key codes, so that an input method does not get
 * in the way. Lengths are in metres unless {@code mm} or {@code cm} follows.
 */
final class Typing {

    private static final Pattern NUMBER = Pattern.compile("(-?(?:\\d+\\.?\\d*|\\.\\d+))(mm|cm|m)?");
    private static final int MOST_LETTERS = 12;
    private static final double MM_PER_M = 1_000;
    private static final double MM_PER_CM = 10;

    private String text = "";

    /** Takes a key if it belongs to a number, or to the unit after one. */
    boolean take(KeyCode code) {
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

    String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    void clear() {
        text = "";
    }

    /** Returns the length that has been typed so far, in mm. */
    OptionalDouble mm() {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return OptionalDouble.empty();
        }
        String unit = number.group(2) == null ? "m" : number.group(2);
        double factor = "mm".equals(unit) ? 1 : "cm".equals(unit) ? MM_PER_CM : MM_PER_M;
        return OptionalDouble.of(Math.rint(Double.parseDouble(number.group(1)) * factor));
    }

    /** Returns the number without regard to a unit. */
    OptionalDouble number() {
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? OptionalDouble.of(Double.parseDouble(number.group(1))) : OptionalDouble.empty();
    }

    private Optional<String> letter(KeyCode code) {
        if (code.isDigitKey()) {
            String name = code.name();
            return Optional.of(name.substring(name.length() - 1));
        }
        return switch (code) {
            case PERIOD, DECIMAL, COMMA -> Optional.of(".");
            case MINUS, SUBTRACT -> text.isEmpty() ? Optional.of("-") : Optional.empty();
            case M -> text.isEmpty() ? Optional.empty() : Optional.of("m");
            case C -> text.isEmpty() ? Optional.empty() : Optional.of("c");
            default -> Optional.empty();
        };
    }
}
