package dev.madang.model;

import java.util.regex.Pattern;

/** The form of ids: short, lower case, safe in files, addresses and shell words. */
final class Ids {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

    private Ids() {}

    /**
     * Checks an id.
     *
     * @throws IllegalArgumentException naming the field and the value if it has another form
     */
    static String requireName(String field, String value) {
        if (!FORM.matcher(value).matches()) {
            String letters = "lower-case letters, digits, dots or hyphens, and begin with a letter or digit.";
            throw new IllegalArgumentException(field + " \"" + value + "\" must be 1 to 64 " + letters);
        }
        return value;
    }
}
