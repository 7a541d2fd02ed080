package dev.madang.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes lengths as people type them, in whole millimetres.
 *
 * <p>Every unit is understood whatever the setting: {@code 12.5 m}, {@code 1250 mm}, {@code 125 cm}, {@code 10'6"},
 * {@code 10 ft 6 1/2 in}, {@code 10.5ft}; a number alone is in the unit of the setting. A comma is a decimal comma only
 * where it cannot separate thousands: {@code 12,5} is read, {@code 1,234} is not.
 *
 * <p>In metres the text names every millimetre. In feet it is rounded to 1/16 inch, which is more than twice the error
 * of a whole millimetre: a typed {@code 10' 6"} becomes 3200 mm and is shown as {@code 10' 6"} again.
 */
public final class LengthText {

    /** The fraction of an inch to which feet are rounded. */
    static final int PARTS_OF_INCH = 16;

    private static final BigDecimal MM_PER_INCH = new BigDecimal("25.4");
    private static final int INCHES_PER_FOOT = 12;
    private static final BigDecimal MM_PER_FOOT = new BigDecimal("304.8");
    private static final BigDecimal MOST_MM = BigDecimal.valueOf(Integer.MAX_VALUE);

    private static final String NUMBER = "\\d[\\d.,]*|[.,]\\d+";
    private static final String FEET_UNIT = "(?:'|ft\\.?|feet|foot|피트)";
    private static final String INCH_UNIT = "(?:\"|in\\.?|inch|inches|인치)";
    private static final String FRACTION = "(\\d{1,4})\\s*/\\s*(\\d{1,4})";
    private static final Pattern METRIC = Pattern.compile("(" + NUMBER + ")\\s*(mm|cm|m|밀리미터|센티미터|미터)?");
    private static final Pattern IMPERIAL = Pattern.compile("(?:(?<feet>" + NUMBER + ")\\s*" + FEET_UNIT + "[\\s-]*)?"
            + "(?:(?:(?<inches>" + NUMBER + ")(?:[\\s-]+" + FRACTION + ")?|" + FRACTION + ")\\s*(?<mark>" + INCH_UNIT
            + ")?)?");
    private static final Pattern PLAIN = Pattern.compile("\\d{0,9}(?:\\.\\d{0,6})?");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d{0,6})?");
    private static final Pattern ONE_COMMA_OF_THREE = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d{0,9},\\d{0,6}");

    private static final Map<String, Integer> METRIC_MM =
            Map.of("mm", 1, "밀리미터", 1, "cm", 10, "센티미터", 10, "m", 1_000, "미터", 1_000);

    private final UnitSystem units;

    /** Makes a reader and writer for the units of a locale. */
    public LengthText(Locale locale) {
        this.units = UnitSystem.of(locale);
    }

    /** Returns the whole millimetres that a text means; nothing if it cannot be read, or only in two ways. */
    public Optional<Integer> parse(String text) {
        String typed = normal(text);
        boolean negative = typed.startsWith("-");
        String length = negative || typed.startsWith("+") ? typed.substring(1).strip() : typed;
        if (length.isEmpty()) {
            return Optional.empty();
        }
        return metric(length)
                .or(() -> imperial(length))
                .filter(mm -> mm.compareTo(MOST_MM) <= 0)
                .map(mm -> mm.setScale(0, RoundingMode.HALF_UP).intValueExact())
                .map(mm -> negative ? -mm : mm);
    }

    /** Returns the text that stands in a field, without separated thousands: {@code 12.5 m}, {@code 10' 6"}. */
    public String format(int mm) {
        return units == UnitSystem.FEET ? feet(mm) : plain(BigDecimal.valueOf(mm, 3)) + Formats.NO_BREAK + "m";
    }

    /** Returns feet and inches to 1/16 inch, without separated thousands. */
    static String feet(double mm) {
        long parts = Math.round(Math.abs(mm) * PARTS_OF_INCH / MM_PER_INCH.doubleValue());
        long feet = parts / (PARTS_OF_INCH * INCHES_PER_FOOT);
        long inches = parts / PARTS_OF_INCH % INCHES_PER_FOOT;
        long fraction = parts % PARTS_OF_INCH;
        StringBuilder text = new StringBuilder(mm < 0 && parts > 0 ? "-" : "");
        if (feet > 0 || parts == 0) {
            text.append(feet).append('\'');
        }
        if (inches > 0 || fraction > 0) {
            text.append(feet > 0 ? String.valueOf(Formats.NO_BREAK) : "").append(inchesText(inches, fraction));
        }
        return text.toString();
    }

    private static String inchesText(long inches, long fraction) {
        String whole = inches > 0 ? Long.toString(inches) : "";
        if (fraction == 0) {
            return whole + '"';
        }
        long common = Long.lowestOneBit(fraction);
        String part = fraction / common + "/" + PARTS_OF_INCH / common;
        return whole + (whole.isEmpty() ? "" : String.valueOf(Formats.NO_BREAK)) + part + '"';
    }

    private Optional<BigDecimal> metric(String text) {
        Matcher match = METRIC.matcher(text);
        if (!match.matches() || (match.group(2) == null && units == UnitSystem.FEET)) {
            return Optional.empty();
        }
        int mm = match.group(2) == null ? 1_000 : METRIC_MM.getOrDefault(match.group(2), 1_000);
        return number(match.group(1), mm == 1).map(value -> value.multiply(BigDecimal.valueOf(mm)));
    }

    /** A number alone is in feet where feet are set; two numbers without a mark between them say nothing. */
    private Optional<BigDecimal> imperial(String text) {
        Matcher match = IMPERIAL.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String feet = match.group("feet");
        boolean bare = feet == null && match.group("mark") == null;
        if (bare) {
            return units == UnitSystem.FEET && match.group("inches") != null && match.group(4) == null
                    ? number(match.group("inches"), false).map(MM_PER_FOOT::multiply)
                    : Optional.empty();
        }
        Optional<BigDecimal> ofFeet = feet == null
                ? Optional.of(BigDecimal.ZERO)
                : number(feet, false).map(MM_PER_FOOT::multiply);
        return ofFeet.flatMap(mm -> inches(match).map(mm::add));
    }

    private static Optional<BigDecimal> inches(Matcher match) {
        String whole = match.group("inches");
        Optional<BigDecimal> inches = whole == null ? Optional.of(BigDecimal.ZERO) : number(whole, false);
        boolean behindWhole = match.group(3) != null && whole != null;
        String above = behindWhole ? match.group(3) : match.group(5);
        String below = behindWhole ? match.group(4) : match.group(6);
        if (above == null || below == null) {
            return inches.map(MM_PER_INCH::multiply);
        }
        BigDecimal divisor = new BigDecimal(below);
        return divisor.signum() == 0
                ? Optional.empty()
                : inches.map(value -> value.multiply(MM_PER_INCH)
                        .add(new BigDecimal(above).multiply(MM_PER_INCH).divide(divisor, 6, RoundingMode.HALF_UP)));
    }

    /** Reads a number; {@code whole} says that it has no decimals, so that a comma can only separate thousands. */
    private static Optional<BigDecimal> number(String text, boolean whole) {
        if (THOUSANDS.matcher(text).matches()
                && (whole || !ONE_COMMA_OF_THREE.matcher(text).matches())) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        boolean isCommaClear = DECIMAL_COMMA.matcher(text).matches()
                && !ONE_COMMA_OF_THREE.matcher(text).matches();
        String pointed = isCommaClear ? text.replace(',', '.') : text;
        return PLAIN.matcher(pointed).matches() && pointed.chars().anyMatch(Character::isDigit)
                ? Optional.of(new BigDecimal(pointed))
                : Optional.empty();
    }

    /** All signs that people and other programs write for the same thing become one; blanks become plain blanks. */
    private static String normal(String text) {
        return text.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2212', '-')
                .replace("''", "\"")
                .replace('\u2032', '\'')
                .replace('\u2019', '\'')
                .replace('\u2033', '"')
                .replace('\u201d', '"')
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
