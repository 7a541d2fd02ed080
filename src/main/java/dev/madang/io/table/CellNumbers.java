package dev.madang.io.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** Numbers and days of sheets as texts: 101 and not 101.0, 2026-07-15 and not 46218. */
final class CellNumbers {

    /** Sheets reckon with fifteen digits; what lies beyond is noise such as 0.30000000000000004. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int MAX_PLAIN_LENGTH = 40;
    private static final Pattern DATE = Pattern.compile(".*(?:yy|mmm|d).*|.*m.*/.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?!\\$)[^\\]]*]|\\[\\$[^\\]]*]");

    private CellNumbers() {}

    static String plain(double number) {
        return Double.isFinite(number) ? plain(BigDecimal.valueOf(number)) : Double.toString(number);
    }

    static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS);
        String plain = rounded.signum() == 0
                ? "0"
                : Math.abs((long) rounded.scale()) > MAX_PLAIN_LENGTH
                        ? rounded.toString()
                        : rounded.stripTrailingZeros().toPlainString();
        return plain.length() > MAX_PLAIN_LENGTH ? rounded.stripTrailingZeros().toString() : plain;
    }

    static String day(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day.toString() : moment.toString();
    }

    /** Tells whether a number format shows days. */
    static boolean isDate(String format) {
        return DATE.matcher(QUOTED.matcher(format).replaceAll("")).matches();
    }
}
