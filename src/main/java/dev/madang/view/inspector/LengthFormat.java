package dev.madang.view.inspector;

import dev.madang.view.support.ValueField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Lengths in metres, kept as whole millimetres. Reads {@code 12.5}, {@code 12,5} and {@code 12.5 m}; a comma is a
 * decimal comma unless a point follows it.
 *
 * @param minMm least length that is taken
 * @param maxMm greatest length that is taken
 */
public record LengthFormat(int minMm, int maxMm) implements ValueField.Format<Integer> {

    @Override
    public Optional<Integer> parse(String text) {
        return Numbers.parse(text, "m")
                .map(metres -> metres.movePointRight(3).setScale(0, RoundingMode.HALF_UP))
                .filter(mm -> mm.compareTo(BigDecimal.valueOf(minMm)) >= 0)
                .filter(mm -> mm.compareTo(BigDecimal.valueOf(maxMm)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    @Override
    public String format(Integer mm) {
        return Numbers.plain(BigDecimal.valueOf(mm, 3)) + " m";
    }
}
