package dev.madang.draw.overlay;

import dev.madang.model.Colour;

/**
 * Colours from little to much. They differ in lightness by even steps, so that they can be told apart in grey, and turn
 * from yellow to blue or the other way, which all but very few colour-blind people see.
 *
 * <p>Reckoned in Oklab (B. Ottosson, "A perceptual color space for image processing", 2020), where equal distances look
 * equal: both lightness and the yellow-blue axis run straight from one end to the other.
 */
public enum OverlayScale {
    /** From pale yellow to blue: for paper and light themes; black letters can be read on all of it. */
    LIGHT(0.965, 0.085, 0.65, -0.1),
    /** From deep blue to ochre: for dark themes; white letters can be read on all of it. */
    DARK(0.29, -0.075, 0.535, 0.09);

    private final double fromLightness;
    private final double fromYellow;
    private final double toLightness;
    private final double toYellow;

    OverlayScale(double fromLightness, double fromYellow, double toLightness, double toYellow) {
        this.fromLightness = fromLightness;
        this.fromYellow = fromYellow;
        this.toLightness = toLightness;
        this.toYellow = toYellow;
    }

    /** Returns the colour of a share from 0, little, to 1, much. */
    public Colour at(double share) {
        double part = Math.max(0, Math.min(1, share));
        return colour(
                fromLightness + part * (toLightness - fromLightness), fromYellow + part * (toYellow - fromYellow));
    }

    /** Returns the colour of one of several steps. */
    public Colour step(int index, int count) {
        return at(count < 2 ? 0 : (double) index / (count - 1));
    }

    private static Colour colour(double lightness, double yellow) {
        double l = cube(lightness + 0.2158037573 * yellow);
        double m = cube(lightness - 0.0638541728 * yellow);
        double s = cube(lightness - 1.2914855480 * yellow);
        int red = channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        int green = channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        int blue = channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return new Colour(red << 16 | green << 8 | blue);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static int channel(double linear) {
        double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return Math.toIntExact(Math.round(255 * Math.max(0, Math.min(1, value))));
    }
}
