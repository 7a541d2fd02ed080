package dev.madang.model;

import java.util.regex.Pattern;

/**
 * A colour without transparency.
 *
 * @param rgb 0xRRGGBB
 */
public record Colour(int rgb) {

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if it is not a colour
     */
    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("rgb (" + rgb + ") must be 0x000000 to 0xFFFFFF.");
        }
    }

    /**
     * Reads {@code #rrggbb}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Colour parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("colour \"" + text + "\" must look like #0072b2.");
        }
        return new Colour(Integer.parseInt(text.substring(1), 16));
    }

    @Override
    public String toString() {
        return String.format("#%06x", rgb);
    }
}
