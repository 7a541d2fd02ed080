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
            case BOOTH_HELD -> YELLOW;
            case BOOTH_CONTRACTED, UTILITY_POINT, UTILITY_POINT_ASSUMED, TRENCH, TRENCH_ASSUMED -> SKY;
            case BOOTH_DEPOSIT_PAID, FREIGHT, FREIGHT_ASSUMED, DOCK, DOCK_ASSUMED, FINDING_WARNING -> ORANGE;
            case BOOTH_PAID, EXIT, EXIT_ASSUMED, OUTDOOR, OUTDOOR_ASSUMED -> GREEN;
            case BOOTH_COMPLIMENTARY -> PURPLE;
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

    private static int mixed(int from, int to, double share) {
        return Math.toIntExact(Math.round(from + (to - from) * share));
    }
}
