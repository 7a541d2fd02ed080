package dev.madang.view.inspector;

import dev.madang.text.LengthText;
import dev.madang.view.support.ValueField;
import java.util.Locale;
import java.util.Optional;

/**
 * Lengths in whole millimetres, shown and typed in the units of the window.
 *
 * @param words reads and writes lengths
 * @param minMm least length that is taken
 * @param maxMm greatest length that is taken
 */
public record LengthFormat(LengthText words, int minMm, int maxMm) implements ValueField.Format<Integer> {

    /** Returns a format in the units of a locale. */
    public static LengthFormat of(Locale locale, int minMm, int maxMm) {
        return new LengthFormat(new LengthText(locale), minMm, maxMm);
    }

    @Override
    public Optional<Integer> parse(String text) {
        return words.parse(text).filter(mm -> mm >= minMm && mm <= maxMm);
    }

    @Override
    public String format(Integer mm) {
        return words.format(mm);
    }
}
