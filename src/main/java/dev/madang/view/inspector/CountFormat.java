package dev.madang.view.inspector;

import dev.madang.view.support.ValueField;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whole numbers from 0.
 *
 * @param max greatest number that is taken
 */
public record CountFormat(int max) implements ValueField.Format<Integer> {

    @Override
    public Optional<Integer> parse(String text) {
        return Numbers.parse(text, "")
                .filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(max)) <= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
    }

    @Override
    public String format(Integer number) {
        return number.toString();
    }
}
