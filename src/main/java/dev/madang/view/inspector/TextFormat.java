package dev.madang.view.inspector;

import dev.madang.view.support.ValueField;
import java.util.Optional;

/**
 * Texts without blanks at their ends.
 *
 * @param required whether an empty text is refused
 * @param maxLength the longest text that is taken
 */
record TextFormat(boolean required, int maxLength) implements ValueField.Format<String> {

    @Override
    public Optional<String> parse(String text) {
        String stripped = text.strip();
        return stripped.length() > maxLength || (required && stripped.isEmpty())
                ? Optional.empty()
                : Optional.of(stripped);
    }

    @Override
    public String format(String text) {
        return text;
    }
}
