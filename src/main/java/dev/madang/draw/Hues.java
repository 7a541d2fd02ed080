package dev.madang.draw;

import dev.madang.model.Colour;

/**
 * The colours behind all palettes: a set that colour-blind people tell apart (Okabe and Ito), and which of them stands
 * for what. A palette makes them paler for paper or darker for a dark theme, so that a status keeps its hue everywhere.
 */
public final class Hues {

    /** Paper. */
    public static final Colour WHITE = new Colour(0xFFFFFF);

    /** Ink. */
    public static final Colour BLACK = new Colour(0x000000);

    /** Neither. */
    public static final Colour GREY = new Colour(0x808080);

    /** A little more than the 4.5 that WCAG asks for, as rounding takes some of it. */
    private static final double READABLE = 4.6;

    public static final Colour ORANGE = new Colour(0xE69F00);
    public static final Colour SKY = new Colour(0x56B4E9);
    public static final Colour GREEN = new Colour(0x009E73);
    public static final Colour YELLOW = new Colour(0xF0E442);
    public static final Colour BLUE = new Colour(0x0072B2);
    public static final Colour VERMILION = new Colour(0xD55E00);
    public static final Colour PURPLE = new Colour(0xCC79A7);

    private Hues() {}

    /** Returns the hue that stands for a style; grey for what has no hue of its own. */
    public static Colour of(StyleKey style) {
        return switch (style) {
            case UTILITY_POINT, UTILITY_POINT_ASSUMED, TRENCH, TRENCH_ASSUMED -> SKY;
            case FREIGHT, FREIGHT_ASSUMED, DOCK, DOCK_ASSUMED, FINDING_WARNING -> ORANGE;
            case EXIT, EXIT_ASSUMED, OUTDOOR, OUTDOOR_ASSUMED -> GREEN;
            case ENTRANCE, ENTRANCE_ASSUMED, LOBBY, LOBBY_ASSUMED -> BLUE;
            case FIRE_EQUIPMENT,
                    FIRE_EQUIPMENT_ASSUMED,
                    SHUTTER,
                    SHUTTER_ASSUMED,
                    SMOKE_BARRIER,
                    SMOKE_BARRIER_ASSUMED,
                    KEEP_CLEAR,
                    KEEP_CLEAR_ASSUMED,
                    FINDING_ERROR -> VERMILION;
            default -> GREY;
        };
    }

    /** Returns a colour between two: share 0 gives the first, 1 the second. */
    public static Colour mixed(Colour from, Colour to, double share) {
        int red = mixed(from.rgb() >> 16 & 0xFF, to.rgb() >> 16 & 0xFF, share);
        int green = mixed(from.rgb() >> 8 & 0xFF, to.rgb() >> 8 & 0xFF, share);
        int blue = mixed(from.rgb() & 0xFF, to.rgb() & 0xFF, share);
        return new Colour(red << 16 | green << 8 | blue);
    }

    /** Tells whether a colour is white, black or a grey between. */
    public static boolean isGrey(Colour colour) {
        int red = colour.rgb() >> 16 & 0xFF;
        return red == (colour.rgb() >> 8 & 0xFF) && red == (colour.rgb() & 0xFF);
    }

    /** Returns how well letters can be read on a ground, from 1 to 21, as WCAG 2.2 defines it; 4.5 is enough. */
    public static double contrast(Colour letters, Colour ground) {
        double one = luminance(letters);
        double other = luminance(ground);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /**
     * Mixes a hue with a ground, by at least the given share and by as much more as letters of the given colour need to
     * be read on it.
     */
    public static Colour readable(Colour hue, Colour ground, double share, Colour letters) {
        double more = share;
        Colour mixture = mixed(hue, ground, more);
        while (contrast(letters, mixture) < READABLE && more < 1) {
            more = Math.min(1, more + 0.02);
            mixture = mixed(hue, ground, more);
        }
        return mixture;
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.rgb() >> 16 & 0xFF)
                + 0.7152 * linear(colour.rgb() >> 8 & 0xFF)
                + 0.0722 * linear(colour.rgb() & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mixed(int from, int to, double share) {
        return Math.toIntExact(Math.round(from + (to - from) * share));
    }
}
