package dev.madang.view.inspector;

import dev.madang.view.support.ValueField;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whole percents up to 100. Reads {@code 40} and {@code 40 %}.
 *
 * @param least the least that is taken
 */
public record PercentFormat(int least) implements ValueField.Format<Integer> {

    @Override
    public Optional<Integer> parse(String text) {
        return Numbers.parse(text, "%")
                .filter(value -> value.compareTo(BigDecimal.valueOf(least)) >= 0
                        && value.compareTo(BigDecimal.valueOf(100)) <= 0
                        && value.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
    }

    @Override
    public String format(Integer percent) {
        return percent + " %";
    }
}
