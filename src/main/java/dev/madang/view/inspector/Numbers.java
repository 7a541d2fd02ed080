package dev.madang.view.inspector;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as people type them. */
public final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,9}(\\.\\d{0,6})?|\\.\\d{1,6})");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+\\.\\d{0,6}");

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d{0,6})?");

    private Numbers() {}

    /** Returns the number, with or without its unit; nothing if it cannot be read. */
    public static Optional<BigDecimal> parse(String text, String unit) {
        String number = text.strip().replace('\u2212', '-');
        if (!unit.isEmpty() && number.endsWith(unit)) {
            number = number.substring(0, number.length() - unit.length()).strip();
        }
        if (GROUPED.matcher(number).matches()) {
            number = number.replace(",", "");
        }
        String pointed = number.replace(',', '.');
        return PLAIN.matcher(pointed).matches() ? Optional.of(new BigDecimal(pointed)) : Optional.empty();
    }

    /** Returns a text without the commas between thousands; only for numbers whose decimals are not given by threes. */
    static String ungrouped(String text) {
        String number = text.strip();
        return THOUSANDS.matcher(number).matches() ? number.replace(",", "") : number;
    }

    /** Returns the number with the digits that matter and commas between thousands. */
    static String grouped(BigDecimal number) {
        String plain = plain(number);
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return String.format(Locale.ROOT, "%,d", new BigInteger(whole)) + (point < 0 ? "" : plain.substring(point));
    }

    /** Returns the number with the digits that matter. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
