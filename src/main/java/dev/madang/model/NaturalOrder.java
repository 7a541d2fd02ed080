package dev.madang.model;

import java.util.Comparator;

/**
 * Sorts texts as people count: A2 before A10, 007 beside 7, capitals beside small letters, nothing at the end.
 *
 * <p>Runs of digits are compared as numbers of any length, all else letter by letter without regard to case. Texts that
 * are alike so far are told apart letter by letter, so that the order is total and fits {@code equals}.
 */
public final class NaturalOrder implements Comparator<String> {

    /** The order. */
    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        int alike = compareParts(one, other);
        return alike == 0 ? one.compareTo(other) : alike;
    }

    private static int compareParts(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int endOfOne = digitsEnd(one, i);
            int endOfOther = digitsEnd(other, j);
            int order;
            if (endOfOne > i && endOfOther > j) {
                order = compareNumbers(one, i, endOfOne, other, j, endOfOther);
                i = endOfOne;
                j = endOfOther;
            } else {
                order = Character.compare(fold(one.charAt(i++)), fold(other.charAt(j++)));
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    /** Longer numbers are greater once leading zeros are left out; equally long ones compare digit by digit. */
    private static int compareNumbers(String one, int from, int end, String other, int otherFrom, int otherEnd) {
        int i = skipZeros(one, from, end);
        int j = skipZeros(other, otherFrom, otherEnd);
        int order = Integer.compare(end - i, otherEnd - j);
        while (order == 0 && i < end) {
            order = Character.compare(one.charAt(i++), other.charAt(j++));
        }
        return order;
    }

    private static int skipZeros(String text, int from, int end) {
        int i = from;
        while (i < end - 1 && text.charAt(i) == '0') {
            i++;
        }
        return i;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static char fold(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
