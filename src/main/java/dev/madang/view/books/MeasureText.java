package dev.madang.view.books;

import dev.madang.rules.Measure;
import dev.madang.text.EnumKeys;
import dev.madang.text.LengthText;
import dev.madang.text.Messages;
import dev.madang.view.inspector.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Values of rule books as people type them: lengths in the units of the window, all else as a number with its unit. */
final class MeasureText {

    private static final int MAX_DECIMALS = 6;

    private final Messages messages;
    private final LengthText lengths;

    MeasureText(Messages messages) {
        this.messages = messages;
        lengths = new LengthText(messages.locale());
    }

    /** Returns the unit as it is written behind the number; empty for lengths, which say their own, and for counts. */
    String unit(Measure measure) {
        return switch (measure) {
            case LENGTH_MM, COUNT -> "";
            default -> messages.get(EnumKeys.of("books.unit", measure));
        };
    }

    /** Returns the text for a stored value. */
    String format(Measure measure, double stored) {
        if (measure == Measure.LENGTH_MM) {
            return lengths.format(Math.toIntExact(Math.min(Math.round(stored), Integer.MAX_VALUE)));
        }
        BigDecimal shown = BigDecimal.valueOf(measure.inUnit(stored)).setScale(MAX_DECIMALS, RoundingMode.HALF_UP);
        String unit = unit(measure);
        return unit.isEmpty() ? Numbers.plain(shown) : Numbers.plain(shown) + "\u00a0" + unit;
    }

    /** Returns the value to store of a text; nothing if it cannot be read or is negative. */
    Optional<Double> parse(Measure measure, String text) {
        if (measure == Measure.LENGTH_MM) {
            return lengths.parse(text).filter(mm -> mm >= 0).map(Integer::doubleValue);
        }
        String unit = unit(measure);
        String number = text.replace('\u00a0', ' ').strip();
        return Numbers.parse(number, unit)
                .filter(value -> value.signum() >= 0)
                .map(value -> measure.stored(value.doubleValue()));
    }

    /** Returns the same, but the former value where the text is how that one is written: writing rounds. */
    Optional<Double> parse(Measure measure, String text, double former) {
        return text.equals(format(measure, former)) ? Optional.of(former) : parse(measure, text);
    }
}
