package dev.madang.view.inspector;

import dev.madang.model.Angle;
import dev.madang.view.support.ValueField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Angles in degrees, kept as hundredths of a degree in [0, 36000). Reads {@code 45}, {@code -22,5} and {@code 45°}. */
public record AngleFormat() implements ValueField.Format<Integer> {

    /** More turns than anybody means. */
    private static final BigDecimal MAX_DEGREES = BigDecimal.valueOf(3_600);

    @Override
    public Optional<Integer> parse(String text) {
        return Numbers.parse(text, "°")
                .filter(degrees -> degrees.abs().compareTo(MAX_DEGREES) <= 0)
                .map(degrees -> degrees.movePointRight(2).setScale(0, RoundingMode.HALF_UP))
                .map(hundredths -> Angle.normalized(hundredths.intValueExact()));
    }

    @Override
    public String format(Integer angleCdeg) {
        return Numbers.plain(BigDecimal.valueOf(angleCdeg, 2)) + "°";
    }
}
