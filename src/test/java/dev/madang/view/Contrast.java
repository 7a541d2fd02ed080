package dev.madang.view;

/** Contrast of colours as WCAG 2.2 defines it: 1 for the same, 21 for black on white. */
public final class Contrast {

    /** What letters need. */
    public static final double LETTERS = 4.5;

    /** What icons, rings and edges that mean something need. */
    public static final double SIGNS = 3;

    private Contrast() {}

    /** Returns the contrast of two opaque colours. */
    public static double of(int oneRgb, int otherRgb) {
        double a = luminance(oneRgb);
        double b = luminance(otherRgb);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
