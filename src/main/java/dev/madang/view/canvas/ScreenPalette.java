package dev.madang.view.canvas;

import dev.madang.draw.Hues;
import dev.madang.draw.Ink;
import dev.madang.draw.Palette;
import dev.madang.draw.StyleKey;
import dev.madang.model.Colour;
import dev.madang.model.Hatch;
import dev.madang.view.Theme;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a drawing looks on the screen: calm greys for the building, pale tints of the shared hues for what is let. Every
 * status has its own pattern as well. Lengths are those of paper of which {@link #PX_PER_MM} pixels make a millimetre.
 */
final class ScreenPalette implements Palette {

    /** Pixels of the screen for a millimetre of the imagined paper. */
    static final double PX_PER_MM = 4;

    /** Letters under 7.6 pixels are not read. */
    static final double SMALLEST_MM = 1.9;

    private static final double ZONE_PALE = 0.88;
    private static final double ZONE_EDGE = 0.35;
    private static final double HAIR_MM = 0.25;
    private static final double WALL_MM = 0.75;
    private static final double LINE_MM = 0.4;

    private final Map<StyleKey, Ink> inks = new EnumMap<>(StyleKey.class);
    private final Greys greys;

    /**
     * The greys of a theme, and how its hues are mixed.
     *
     * @param floor beside the halls
     * @param hall in the halls
     * @param away halls that are not leased
     * @param ink letters
     * @param wall walls
     * @param soft edges and quiet letters
     * @param faint what should hardly be seen
     * @param pale how far the inside of a hue is mixed with the hall
     * @param edgeOf what the edge of a hue is mixed with
     * @param edge how far
     */
    private record Greys(
            Colour floor,
            Colour hall,
            Colour away,
            Colour ink,
            Colour wall,
            Colour soft,
            Colour faint,
            double pale,
            Colour edgeOf,
            double edge) {}

    private static final Greys LIGHT = new Greys(
            new Colour(0xF6F7F8),
            new Colour(0xFFFFFF),
            new Colour(0xDFE3E6),
            new Colour(0x1E2830),
            new Colour(0x2F3B44),
            new Colour(0x57636C),
            new Colour(0x9AA5AD),
            0.78,
            new Colour(0x1E2830),
            0.38);

    private static final Greys DARK = new Greys(
            new Colour(0x1B2126),
            new Colour(0x20272D),
            new Colour(0x2F373D),
            new Colour(0xEEF2F5),
            new Colour(0xA9B4BC),
            new Colour(0x96A2AB),
            new Colour(0x6B7780),
            0.72,
            new Colour(0x20272D),
            0.1);

    private ScreenPalette(Greys greys) {
        this.greys = greys;
        building();
        booths();
        marks();
        fixtures();
        overlays();
        letters();
        for (StyleKey style : StyleKey.values()) {
            Ink ink = inks.get(style);
            if (ink != null && style.assumed() != style) {
                inks.putIfAbsent(style.assumed(), ink.withDashes());
            }
        }
    }

    /** Returns the palette of a theme. */
    static ScreenPalette of(Theme theme) {
        return new ScreenPalette(theme == Theme.DARK ? DARK : LIGHT);
    }

    /** Returns how a style looks; sheets are not shown on the screen, their styles look like plain lines. */
    @Override
    public Ink ink(StyleKey style) {
        return inks.getOrDefault(style, Ink.line(greys.soft, HAIR_MM, false));
    }

    @Override
    public Ink tinted(StyleKey style, Colour own) {
        if (style == StyleKey.BOOTH) {
            return booth(own);
        }
        if (style == StyleKey.OVERLAY_BAR) {
            return ink(style).withFill(own);
        }
        Ink plain = ink(style);
        return plain.withFill(Hues.mixed(own, greys.hall, ZONE_PALE))
                .withStroke(Hues.mixed(own, greys.hall, ZONE_EDGE), plain.widthMm());
    }

    @Override
    public double smallestTextMm(StyleKey style) {
        return Math.min(SMALLEST_MM, ink(style).textMm());
    }

    private void building() {
        inks.put(StyleKey.FLOOR, Ink.area(greys.floor, null, 0));
        inks.put(StyleKey.OUTER_WALL, Ink.line(greys.wall, WALL_MM, false));
        inks.put(StyleKey.OUTER_WALL_ASSUMED, Ink.line(greys.soft, WALL_MM, true));
        inks.put(StyleKey.HALL, Ink.area(greys.hall, null, 0));
        inks.put(StyleKey.HALL_ASSUMED, Ink.area(greys.hall, null, 0));
        inks.put(StyleKey.HALL_NOT_LEASED, Ink.area(greys.away, null, 0));
        for (StyleKey ground : new StyleKey[] {StyleKey.LOBBY, StyleKey.DOCK, StyleKey.OUTDOOR}) {
            inks.put(ground, Ink.area(Hues.mixed(Hues.of(ground), greys.floor, ZONE_PALE), greys.faint, HAIR_MM));
        }
        inks.put(StyleKey.PARTITION_CLOSED, Ink.line(greys.wall, 0.5, false));
        inks.put(StyleKey.PARTITION_OPEN, Ink.line(greys.faint, LINE_MM, true));
    }

    private void booths() {
        inks.put(StyleKey.BOOTH, Ink.area(greys.hall, greys.soft, HAIR_MM));
        inks.put(
                StyleKey.FEATURE,
                Ink.area(Hues.mixed(new Colour(0x8C7A55), greys.hall, greys.pale), greys.soft, HAIR_MM));
        inks.put(StyleKey.ZONE, Ink.area(greys.hall, greys.soft, HAIR_MM));
    }

    /** White is the floor's own colour, whatever the theme; greys keep a quiet edge. */
    private Ink booth(Colour own) {
        Colour fill = own.equals(Hues.WHITE) ? greys.hall : Hues.readable(own, greys.hall, greys.pale, smallPrint());
        return Ink.area(fill, Hues.isGrey(own) ? greys.soft : deep(own), HAIR_MM);
    }

    private Colour smallPrint() {
        return Hues.mixed(greys.ink, greys.hall, 0.15);
    }

    private void marks() {
        inks.put(StyleKey.TRENCH, Ink.line(Hues.mixed(Hues.of(StyleKey.TRENCH), greys.hall, 0.3), HAIR_MM, false));
        inks.put(
                StyleKey.TRENCH_ASSUMED,
                Ink.line(Hues.mixed(Hues.of(StyleKey.TRENCH), greys.hall, 0.55), HAIR_MM, true));
        inks.put(StyleKey.UTILITY_POINT, Ink.area(greys.hall, deep(Hues.of(StyleKey.UTILITY_POINT)), HAIR_MM));
        Colour danger = Hues.of(StyleKey.KEEP_CLEAR);
        inks.put(
                StyleKey.KEEP_CLEAR,
                Ink.area(Hues.mixed(danger, greys.hall, 0.92), deep(danger), HAIR_MM)
                        .withHatch(Hatch.FALLING));
    }

    private void fixtures() {
        inks.put(StyleKey.COLUMN, Ink.area(greys.soft, greys.ink, HAIR_MM));
        inks.put(
                StyleKey.COLUMN_ASSUMED,
                Ink.area(greys.away, greys.soft, HAIR_MM).withDashes());
        for (StyleKey style :
                new StyleKey[] {StyleKey.EXIT, StyleKey.ENTRANCE, StyleKey.FREIGHT, StyleKey.FIRE_EQUIPMENT}) {
            Colour hue = Hues.of(style);
            inks.put(style, Ink.area(Hues.mixed(hue, greys.hall, 0.25), deep(hue), HAIR_MM));
            inks.put(
                    style.assumed(),
                    Ink.area(Hues.mixed(hue, greys.hall, 0.7), deep(hue), HAIR_MM)
                            .withDashes());
        }
        inks.put(StyleKey.PANEL, Ink.area(greys.faint, greys.ink, HAIR_MM));
        inks.put(StyleKey.SHUTTER, Ink.line(Hues.of(StyleKey.SHUTTER), LINE_MM, false));
        inks.put(StyleKey.SMOKE_BARRIER, Ink.line(Hues.of(StyleKey.SMOKE_BARRIER), HAIR_MM, false));
    }

    private void overlays() {
        Colour danger = deep(Hues.VERMILION);
        inks.put(StyleKey.OVERLAY_BAND, Ink.area(greys.hall, null, 0));
        inks.put(StyleKey.OVERLAY_BAR, Ink.area(greys.hall, greys.soft, HAIR_MM));
        inks.put(
                StyleKey.OVERLAY_BAR_BROKEN,
                Ink.area(Hues.mixed(Hues.VERMILION, greys.hall, 0.3), greys.ink, HAIR_MM)
                        .withHatch(Hatch.CROSSED));
        inks.put(StyleKey.OVERLAY_BEYOND, new Ink(null, greys.ink, HAIR_MM, false, Hatch.FALLING, 0, false));
        inks.put(StyleKey.OVERLAY_UNREACHABLE, new Ink(greys.away, greys.ink, HAIR_MM, false, Hatch.CROSSED, 0, false));
        inks.put(StyleKey.OVERLAY_DEAD_END, new Ink(null, greys.ink, HAIR_MM, true, Hatch.RISING, 0, false));
        inks.put(StyleKey.OVERLAY_CONTOUR, Ink.line(greys.ink, HAIR_MM, false));
        inks.put(StyleKey.OVERLAY_LIMIT, Ink.line(greys.ink, 0.75, false));
        inks.put(StyleKey.OVERLAY_WAY, Ink.line(danger, 0.6, false));
        inks.put(StyleKey.OVERLAY_EXIT, Ink.area(Hues.mixed(Hues.GREEN, greys.ink, 0.2), null, 0));
        inks.put(StyleKey.OVERLAY_EXIT_LOST, Ink.line(danger, 0.6, false));
        inks.put(StyleKey.OVERLAY_ARROW, Ink.area(deep(Hues.SKY), greys.hall, HAIR_MM));
        inks.put(StyleKey.OVERLAY_ARROW_GROUND, Ink.area(greys.hall, deep(Hues.SKY), HAIR_MM));
        inks.put(StyleKey.OVERLAY_TAG_GROUND, Ink.area(greys.hall, danger, LINE_MM));
    }

    private void letters() {
        inks.put(StyleKey.OVERLAY_NUMBER, Ink.letters(greys.ink, 2.6, false));
        inks.put(StyleKey.OVERLAY_NUMBER_BROKEN, Ink.letters(deep(Hues.VERMILION), 2.8, true));
        inks.put(StyleKey.OVERLAY_LETTER, Ink.letters(greys.ink, 5, true));
        inks.put(StyleKey.OVERLAY_TAG, Ink.letters(greys.ink, 3, true));
        inks.put(StyleKey.HALL_NAME, Ink.letters(greys.soft, 4, true));
        inks.put(StyleKey.ZONE_NAME, Ink.letters(greys.ink, 3.25, true));
        inks.put(StyleKey.BOOTH_NUMBER, Ink.letters(greys.ink, 3, true));
        inks.put(StyleKey.BOOTH_NAME, Ink.letters(greys.ink, 2.75, false));
        inks.put(StyleKey.BOOTH_SIZE, Ink.letters(smallPrint(), 2.5, false));
        inks.put(StyleKey.FEATURE_NAME, Ink.letters(greys.ink, 3, true));
        inks.put(StyleKey.NOTE, Ink.letters(greys.ink, 2.75, false));
        inks.put(StyleKey.DIMENSION, Ink.line(greys.ink, HAIR_MM, false));
        inks.put(StyleKey.DIMENSION_TEXT, Ink.letters(greys.ink, 2.75, false));
        inks.put(StyleKey.FIXTURE_NAME, Ink.letters(greys.soft, 2.5, false));
        inks.put(StyleKey.SERVICES, Ink.letters(greys.soft, 2.5, false));
    }

    private Colour deep(Colour hue) {
        return Hues.mixed(hue, greys.edgeOf, greys.edge);
    }
}
