package dev.madang.model;

import java.util.Comparator;
import java.util.Locale;

/**
 * The order in which people read booth numbers: runs of digits count as numbers, so that A2 comes before A10. Capital
 * and small letters are alike; Hangul follows Latin letters in its own order. Texts that read alike are ordered as they
 * are written, so that the order agrees with equality.
 */
public final class NumberOrder implements Comparator<String> {

    /** The one order. */
    public static final Comparator<String> NATURAL = new NumberOrder();

    private NumberOrder() {}

    @Override
    public int compare(String one, String other) {
        String a = one.toUpperCase(Locale.ROOT);
        String b = other.toUpperCase(Locale.ROOT);
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int order;
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endA = endOfDigits(a, i);
                int endB = endOfDigits(b, j);
                order = compareDigits(a.substring(i, endA), b.substring(j, endB));
                i = endA;
                j = endB;
            } else {
                order = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : one.compareTo(other);
    }

    private static int compareDigits(String one, String other) {
        String a = one.replaceFirst("^0+(?=.)", "");
        String b = other.replaceFirst("^0+(?=.)", "");
        int byLength = Integer.compare(a.length(), b.length());
        return byLength != 0 ? byLength : a.compareTo(b);
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
