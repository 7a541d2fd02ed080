package dev.madang.io.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers and days of sheets as texts: 101 and not 101.0, 2026-07-15 and not 46218. */
final class CellNumbers {

    /** Sheets reckon with fifteen digits; what lies beyond is noise such as 0.30000000000000004. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int MAX_PLAIN_LENGTH = 40;
    private static final Pattern DATE = Pattern.compile(".*(?:yy|mmm|d).*|.*m.*/.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?!\\$)[^\\]]*]|\\[\\$[^\\]]*]");

    /** Formats that show whole numbers with leading zeros, or between letters: 0000, "A"000, A-000. */
    private static final Pattern CODE = Pattern.compile("((?:\"[^\"]*\"|\\\\.|[ -])*)(0+)((?:\"[^\"]*\"|\\\\.|[ -])*)");

    private static final Pattern SIGNS = Pattern.compile("[\"\\\\]");
    private static final long SERIAL_OF_MARCH_1900 = 61;
    private static final double LAST_DAY = 2_958_466;
    private static final double SECONDS_A_DAY = 86_400;

    private CellNumbers() {}

    /** Returns a number as its sheet shows it where that is a code or a day; else the plain number. */
    static String shown(BigDecimal number, @Nullable String format, boolean from1904) {
        if (format == null) {
            return plain(number);
        }
        if (isDate(format)) {
            return moment(number, from1904).map(CellNumbers::day).orElseGet(() -> plain(number));
        }
        Matcher code = CODE.matcher(format);
        BigDecimal rounded = number.round(DIGITS);
        boolean isWhole = rounded.signum() >= 0 && rounded.stripTrailingZeros().scale() <= 0;
        if (!isWhole || !code.matches()) {
            return plain(number);
        }
        String digits = plain(number);
        String zeros = "0".repeat(Math.max(0, code.group(2).length() - digits.length()));
        return literal(code.group(1)) + zeros + digits + literal(code.group(3));
    }

    private static String literal(String signs) {
        return SIGNS.matcher(signs).replaceAll("");
    }

    /** Sheets count days from 1900 with a day too many in that February, or from 1904. */
    private static Optional<LocalDateTime> moment(BigDecimal number, boolean from1904) {
        double days = number.doubleValue();
        if (days < 0 || days > LAST_DAY) {
            return Optional.empty();
        }
        LocalDate first =
                from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < SERIAL_OF_MARCH_1900 - 1 ? 31 : 30);
        long seconds = Math.round((days - Math.floor(days)) * SECONDS_A_DAY);
        return Optional.of(
                first.plusDays((long) Math.floor(days)).atStartOfDay().plusSeconds(seconds));
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
