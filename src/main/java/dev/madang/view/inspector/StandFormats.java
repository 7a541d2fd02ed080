package dev.madang.view.inspector;

import dev.madang.model.Stand;
import dev.madang.model.Wall;
import dev.madang.view.support.ValueField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** How the figures of a stand are typed. An empty text is 0 and means that nothing is said. */
final class StandFormats {

    private static final int MM2_DIGITS = 6;

    private StandFormats() {}

    /** Returns the format of heights. */
    static ValueField.Format<Integer> height(Locale locale) {
        LengthFormat lengths = LengthFormat.of(locale, 0, Stand.MAX_HEIGHT_MM);
        return orNothing(lengths, 0);
    }

    /** Returns the format of areas in mm², typed in m². */
    static ValueField.Format<Long> area() {
        return orNothing(new AreaFormat(), 0L);
    }

    /** Returns the format of shares of a side. */
    static ValueField.Format<Integer> share() {
        return orNothing(new ShareFormat(), 0);
    }

    private static <T> ValueField.Format<T> orNothing(ValueField.Format<T> format, T nothing) {
        return new ValueField.Format<>() {
            @Override
            public Optional<T> parse(String text) {
                return text.isBlank() ? Optional.of(nothing) : format.parse(text);
            }

            @Override
            public String format(T value) {
                return value.equals(nothing) ? "" : format.format(value);
            }
        };
    }

    private static final class AreaFormat implements ValueField.Format<Long> {

        @Override
        public Optional<Long> parse(String text) {
            String number = text.replace('\u00a0', ' ')
                    .replace("㎡", "")
                    .replace("m²", "")
                    .replace("m2", "");
            return Numbers.parse(number, "")
                    .map(value -> value.movePointRight(MM2_DIGITS).setScale(0, RoundingMode.HALF_UP))
                    .filter(mm2 -> mm2.signum() >= 0 && mm2.compareTo(BigDecimal.valueOf(Stand.MAX_COVERED_MM2)) <= 0)
                    .map(BigDecimal::longValueExact);
        }

        @Override
        public String format(Long mm2) {
            return Numbers.plain(BigDecimal.valueOf(mm2, MM2_DIGITS)) + "\u00a0m²";
        }
    }

    private static final class ShareFormat implements ValueField.Format<Integer> {

        private final CountFormat counts = new CountFormat(Wall.WHOLE);

        @Override
        public Optional<Integer> parse(String text) {
            return counts.parse(text.replace('\u00a0', ' ').replace("%", "").strip());
        }

        @Override
        public String format(Integer percent) {
            return percent + "\u00a0%";
        }
    }
}
