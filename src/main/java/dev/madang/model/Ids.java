package dev.madang.model;

/** The form of ids: short, lower case, safe in files, addresses and shell words. */
public final class Ids {

    private static final int MOST_LETTERS = 64;

    private Ids() {}

    /**
     * Checks an id.
     *
     * @throws IllegalArgumentException naming the field and the value if it has another form
     */
    public static String requireName(String field, String value) {
        if (!isName(value)) {
            String letters = "lower-case letters, digits, dots or hyphens, and begin with a letter or digit.";
            throw new IllegalArgumentException(field + " \"" + value + "\" must be 1 to 64 " + letters);
        }
        return value;
    }

    /** Every copy of an element asks: reading the letters takes a tenth of the time of matching a pattern. */
    private static boolean isName(String value) {
        int length = value.length();
        if (length == 0 || length > MOST_LETTERS || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
