package dev.madang.text;

import dev.madang.model.EventTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/**
 * Numbers as users read them in one language. The domain counts in millimetres; only here do they become metres or
 * feet.
 *
 * <p>Immutable; each call makes its own number format, so that it is safe for use by several threads.
 */
public final class Formats {

    /** Keeps a number and its unit on one line. */
    static final char NO_BREAK = '\u00a0';

    private static final double MM_PER_M = 1_000;
    private static final double MM2_PER_M2 = 1_000_000;
    private static final double MM_PER_FOOT = 304.8;
    private static final int MINUTES_PER_HOUR = 60;
    private static final int HOURS_PER_DAY = 24;

    private final Locale locale;
    private final UnitSystem units;

    /** Makes formats for a language, in the units that the locale asks for: metres unless it says feet. */
    public Formats(Locale locale) {
        this.locale = locale;
        this.units = UnitSystem.of(locale);
    }

    /** Returns the units in which lengths and areas are written. */
    public UnitSystem unitSystem() {
        return units;
    }

    /** Returns a length with the digits that matter: {@code 12.5 m}, {@code 0.004 m}; {@code 10' 6 1/2"} in feet. */
    public String length(double mm) {
        return inFeet() ? feet(mm) : decimal(mm / MM_PER_M, 0, 3) + NO_BREAK + "m";
    }

    /** Returns a coordinate with a fixed number of decimals and without its unit, so that nothing jumps. */
    public String coordinate(double mm) {
        return inFeet() ? decimal(mm / MM_PER_FOOT, 2, 2) : decimal(mm / MM_PER_M, 3, 3);
    }

    /** Returns the sign of the unit of coordinates. */
    public String lengthUnit() {
        return units.code();
    }

    /** Returns a size: {@code 6 x 3 m}. */
    public String size(double widthMm, double depthMm) {
        String width = inFeet() ? feet(widthMm) : decimal(widthMm / MM_PER_M, 0, 3);
        return width + NO_BREAK + "× " + length(depthMm);
    }

    /**
     * Returns an area in whole square metres or feet, with at most one decimal below ten, as that of a hall is read.
     */
    public String area(double areaMm2) {
        double area = areaMm2 / areaUnitMm2();
        return decimal(area, 0, area < 10 ? 1 : 0) + NO_BREAK + areaUnit();
    }

    /** Returns an area as {@link #area} does, without its unit, for columns that name it above. */
    public String areaNumber(double areaMm2) {
        return decimal(areaMm2 / areaUnitMm2(), 0, 0);
    }

    /** Returns an area in square metres or feet with up to two decimals, as that of a booth is sold. */
    public String exactArea(double areaMm2) {
        return decimal(areaMm2 / areaUnitMm2(), 0, 2) + NO_BREAK + areaUnit();
    }

    /** Returns an area as {@link #exactArea} does, without its unit, for columns that name it above. */
    public String exactAreaNumber(double areaMm2) {
        return decimal(areaMm2 / areaUnitMm2(), 0, 2);
    }

    /** Returns the sign of the unit of areas. */
    public String areaUnit() {
        if (inFeet()) {
            return isKorean() ? "ft²" : "sq" + NO_BREAK + "ft";
        }
        return squareMetre();
    }

    /** Returns an area counted in booth units of an event, with at most one decimal. */
    public String units(double areaMm2, EventTerms terms) {
        return decimal(terms.units(areaMm2), 0, 1);
    }

    /** Returns a sum of money with its sign: won without decimals, others with those that they have. */
    public String money(long smallestParts, Currency currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(moneyLocale());
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(BigDecimal.valueOf(smallestParts, decimals));
    }

    /** Returns a moment as day and minute, in a zone. */
    public String moment(Instant at, ZoneId zone) {
        ZonedDateTime there = at.atZone(zone);
        return date(there.toLocalDate()) + NO_BREAK + there.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
    }

    private Locale moneyLocale() {
        return isKorean() ? Locale.KOREA : Locale.US;
    }

    /** Returns the number that {@link #units} shows, for words that depend on it. */
    public static double shownUnits(double areaMm2, EventTerms terms) {
        return BigDecimal.valueOf(terms.units(areaMm2))
                .setScale(1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** Returns a count with thousands separated. */
    public String count(long number) {
        return decimal(number, 0, 0);
    }

    /** Returns a share as a percentage with one decimal. */
    public String percent(double share) {
        return decimal(BigDecimal.valueOf(share).movePointRight(2), 1, 1) + NO_BREAK + "%";
    }

    /** Returns an angle in degrees with at most two decimals. */
    public String degrees(int angleCdeg) {
        return decimal(angleCdeg / 100.0, 0, 2) + "°";
    }

    /** Returns a plain decimal with at most that many decimals. */
    public String decimal(double number, int maxDecimals) {
        return decimal(number, 0, maxDecimals);
    }

    /** Returns a plain decimal with exactly that many decimals, as measurements are told. */
    public String fixed(double number, int decimals) {
        return decimal(number, decimals, decimals);
    }

    /** Returns a minute of the day as a clock shows it, {@code 09:30}. */
    public String clock(long minuteOfDay) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d",
                minuteOfDay / MINUTES_PER_HOUR % HOURS_PER_DAY,
                minuteOfDay % MINUTES_PER_HOUR);
    }

    /** Returns a date as the language writes it. */
    public String date(LocalDate day) {
        return day.format(dateFormat());
    }

    /** Returns what writes and reads dates as {@link #date} does. */
    public DateTimeFormatter dateFormat() {
        return DateTimeFormatter.ofPattern(isKorean() ? "yyyy. M. d." : "d MMM yyyy", locale);
    }

    /** Returns the sign of a square metre, whatever the units are: Korean print sets it as one character. */
    public String squareMetre() {
        return isKorean() ? "㎡" : "m²";
    }

    /** Thousands of feet are separated, as in all that is only read. */
    private String feet(double mm) {
        String plain = LengthText.feet(mm);
        int mark = plain.indexOf('\'');
        int first = plain.startsWith("-") ? 1 : 0;
        return mark - first <= 3
                ? plain
                : plain.substring(0, first)
                        + count(Long.parseLong(plain.substring(first, mark)))
                        + plain.substring(mark);
    }

    private boolean inFeet() {
        return units == UnitSystem.FEET;
    }

    private double areaUnitMm2() {
        return inFeet() ? MM_PER_FOOT * MM_PER_FOOT : MM2_PER_M2;
    }

    private boolean isKorean() {
        return "ko".equals(locale.getLanguage());
    }

    private String decimal(double number, int minDecimals, int maxDecimals) {
        return decimal(BigDecimal.valueOf(number), minDecimals, maxDecimals);
    }

    /** Decimal arithmetic, so that 42.15 is rounded up although its nearest double lies below, and -0 is 0. */
    private String decimal(BigDecimal number, int minDecimals, int maxDecimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(minDecimals);
        format.setMaximumFractionDigits(maxDecimals);
        return format.format(number.setScale(maxDecimals, RoundingMode.HALF_UP));
    }
}
