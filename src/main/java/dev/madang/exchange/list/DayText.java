package dev.madang.exchange.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as lists write them: {@code 2026-07-15}, {@code 2026. 7. 15.}, {@code 2026년 7월 15일}, {@code 20260715}. */
final class DayText {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})\\s*[-./년]\\s*(\\d{1,2})\\s*[-./월]\\s*(\\d{1,2})\\s*[.일]?(?:[T ]00:00(?::00)?)?"
                    + "|(\\d{4})(\\d{2})(\\d{2})");

    private DayText() {}

    /** Returns the day that a text means. */
    static Optional<LocalDate> read(String text) {
        Matcher match = FORM.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int from = match.group(1) == null ? 4 : 1;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(from)),
                    Integer.parseInt(match.group(from + 1)),
                    Integer.parseInt(match.group(from + 2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
