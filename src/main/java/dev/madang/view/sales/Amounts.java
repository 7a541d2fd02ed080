package dev.madang.view.sales;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.OptionalLong;

/** Reads and writes areas and sums of money as people type them. */
final class Amounts {

    private static final int MM2_DIGITS = 6;

    private Amounts() {}

    /** Returns an area as it is typed, in m². */
    static String squareMetres(long areaMm2) {
        return plain(BigDecimal.valueOf(areaMm2, MM2_DIGITS));
    }

    /** Returns the area of a text in m²; 0 for an empty one; nothing if it cannot be read. */
    static OptionalLong areaMm2(String text) {
        return whole(text, MM2_DIGITS);
    }

    /** Returns a sum as it is typed. */
    static String money(long smallestParts, Currency currency) {
        return plain(BigDecimal.valueOf(smallestParts, decimals(currency)));
    }

    /** Returns the sum of a text in the smallest part of a currency; 0 for an empty one; nothing if it has no sense. */
    static OptionalLong money(String text, Currency currency) {
        return whole(text, decimals(currency));
    }

    private static int decimals(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    private static OptionalLong whole(String text, int decimals) {
        String number = text.strip().replace(",", "");
        if (number.isEmpty()) {
            return OptionalLong.of(0);
        }
        if (!number.matches("\\d{1,13}(\\.\\d{1," + Math.max(1, decimals) + "})?")) {
            return OptionalLong.empty();
        }
        BigDecimal scaled = new BigDecimal(number).movePointRight(decimals);
        return scaled.stripTrailingZeros().scale() > 0
                ? OptionalLong.empty()
                : OptionalLong.of(scaled.longValueExact());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
