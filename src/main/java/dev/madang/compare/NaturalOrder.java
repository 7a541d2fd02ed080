package dev.madang.compare;

import java.util.Comparator;

/**
 * Compares texts as people do: runs of digits by their value, so that A9 comes before A10; the rest letter by letter.
 */
final class NaturalOrder implements Comparator<String> {

    static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int result;
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                int endOne = endOfDigits(one, i);
                int endOther = endOfDigits(other, j);
                result = compareDigits(one.substring(i, endOne), other.substring(j, endOther));
                i = endOne;
                j = endOther;
            } else {
                result = Character.compare(one.charAt(i++), other.charAt(j++));
            }
            if (result != 0) {
                return result;
            }
        }
        int byRest = Integer.compare(one.length() - i, other.length() - j);
        return byRest != 0 ? byRest : one.compareTo(other);
    }

    private static int compareDigits(String one, String other) {
        String a = one.replaceFirst("^0+(?=.)", "");
        String b = other.replaceFirst("^0+(?=.)", "");
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
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
