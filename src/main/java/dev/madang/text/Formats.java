package dev.madang.text;

import dev.madang.model.Booth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Numbers as users read them in one language. The domain counts in millimetres; only here do they become metres.
 *
 * <p>Immutable; each call makes its own number format, so that it is safe for use by several threads.
 */
public final class Formats {

    /** How many square millimetres a square metre has. */
    public static final double MM2_PER_M2 = 1_000_000;

    private static final double MM_PER_M = 1_000;

    private final Locale locale;

    /** Makes formats for a language. */
    public Formats(Locale locale) {
        this.locale = locale;
    }

    /** Returns a length in metres with the digits that matter: {@code 12.5 m}, {@code 3 m}, {@code 0.004 m}. */
    public String metres(double mm) {
        return decimal(mm / MM_PER_M, 0, 3) + " m";
    }

    /** Returns a coordinate in metres with always three decimals, so that nothing jumps while it changes. */
    public String coordinate(double mm) {
        return decimal(mm / MM_PER_M, 3, 3);
    }

    /** Returns a size in metres: {@code 6 x 3 m}. */
    public String size(double widthMm, double depthMm) {
        return decimal(widthMm / MM_PER_M, 0, 3) + " × " + metres(depthMm);
    }

    /** Returns an area in whole square metres, with at most one decimal below ten. */
    public String area(double areaMm2) {
        double m2 = areaMm2 / MM2_PER_M2;
        return decimal(m2, 0, m2 < 10 ? 1 : 0) + " " + squareMetre();
    }

    /** Returns an area in square metres with up to two decimals. */
    public String exactArea(double areaMm2) {
        return decimal(areaMm2 / MM2_PER_M2, 0, 2) + " " + squareMetre();
    }

    /** Returns an area counted in booth units of 9 m², with at most one decimal. */
    public String units(double areaMm2) {
        return decimal(areaMm2 / Booth.UNIT_AREA_MM2, 0, 1);
    }

    /** Returns a count with thousands separated. */
    public String count(long number) {
        return decimal(number, 0, 0);
    }

    /** Returns a share as a percentage with one decimal. */
    public String percent(double share) {
        return decimal(BigDecimal.valueOf(share).movePointRight(2), 1, 1) + " %";
    }

    /** Returns an angle in degrees with at most two decimals. */
    public String degrees(int angleCdeg) {
        return decimal(angleCdeg / 100.0, 0, 2) + "°";
    }

    /** Returns a plain decimal with at most that many decimals. */
    public String decimal(double number, int maxDecimals) {
        return decimal(number, 0, maxDecimals);
    }

    /** Returns a date as the language writes it. */
    public String date(LocalDate day) {
        String pattern = isKorean() ? "yyyy. M. d." : "d MMM yyyy";
        return day.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    /** Returns the sign of a square metre: Korean print sets it as one character. */
    public String squareMetre() {
        return isKorean() ? "㎡" : "m²";
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
