package dev.madang.exchange.list;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts as people write them: {@code 1,234.5}, {@code 18 ㎡}, {@code ₩1,200,000}, {@code 2부스}. */
final class Amount {

    private static final Pattern FORM =
            Pattern.compile("[^\\d.,+-]{0,4}?([+-]?\\d[\\d,]{0,30}(?:\\.\\d{1,12})?)\\s*\\D{0,8}");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

    private Amount() {}

    /** Returns the number that a text means; nothing if it means none, or could mean two. */
    static Optional<BigDecimal> read(String text) {
        Matcher match = FORM.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        String digits = match.group(1);
        if (digits.indexOf(',') >= 0 && !THOUSANDS.matcher(digits).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits.replace(",", "")));
    }
}
