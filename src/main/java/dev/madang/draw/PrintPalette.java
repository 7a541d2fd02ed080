package dev.madang.draw;

import dev.madang.model.Colour;
import dev.madang.model.Hatch;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How a drawing looks on paper: pale insides, dark letters, statuses told apart by pattern as well as by colour. What
 * nobody published is dashed with a light grey inside. Line weights follow the habits of building drawings.
 */
public final class PrintPalette implements Palette {

    private static final Colour DARK = new Colour(0x262626);
    private static final Colour MIDDLE = new Colour(0x6B6B6B);
    private static final Colour SMALL_PRINT = new Colour(0x4A4A4A);
    private static final Colour LIGHT = new Colour(0xA8A8A8);
    private static final Colour ASSUMED_INSIDE = new Colour(0xEFEFEF);

    private static final double WALL_MM = 0.7;
    private static final double PARTITION_MM = 0.35;
    private static final double BOOTH_MM = 0.25;
    private static final double THIN_MM = 0.18;

    private static final double PALE = 0.8;
    private static final double ZONE_PALE = 0.88;
    private static final double DEEP = 0.45;

    private final Map<StyleKey, Ink> inks = new EnumMap<>(StyleKey.class);

    /** Makes the palette. */
    public PrintPalette() {
        building();
        marks();
        booths();
        fixtures();
        overlays();
        words();
        sheet();
        for (StyleKey style : StyleKey.values()) {
            Ink ink = inks.get(style);
            if (ink != null && style.assumed() != style) {
                inks.putIfAbsent(style.assumed(), assumed(ink));
            }
        }
    }

    @Override
    public Ink ink(StyleKey style) {
        return Objects.requireNonNull(inks.get(style), style.name());
    }

    /** A zone's colour is paled, so that booths and letters stand out on it; its edge keeps more of it. */
    @Override
    public Ink tinted(StyleKey style, Colour own) {
        if (style == StyleKey.BOOTH) {
            return booth(own);
        }
        if (style == StyleKey.OVERLAY_BAR) {
            return ink(style).withFill(own);
        }
        Ink plain = ink(style);
        Ink paled = plain.withFill(Hues.mixed(own, Hues.WHITE, ZONE_PALE));
        return plain.stroke() == null ? paled : paled.withStroke(Hues.mixed(own, Hues.BLACK, 0.15), plain.widthMm());
    }

    private void building() {
        inks.put(StyleKey.FLOOR, Ink.area(new Colour(0xF7F7F5), null, 0));
        inks.put(StyleKey.OUTER_WALL, Ink.line(DARK, WALL_MM, false));
        inks.put(StyleKey.OUTER_WALL_ASSUMED, Ink.line(MIDDLE, WALL_MM, true));
        inks.put(StyleKey.HALL, Ink.area(Hues.WHITE, null, 0));
        inks.put(StyleKey.HALL_ASSUMED, Ink.area(Hues.WHITE, null, 0));
        inks.put(StyleKey.HALL_NOT_LEASED, Ink.area(new Colour(0xE4E4E4), null, 0));
        for (StyleKey ground : new StyleKey[] {StyleKey.LOBBY, StyleKey.DOCK, StyleKey.OUTDOOR}) {
            inks.put(ground, Ink.area(Hues.mixed(Hues.of(ground), Hues.WHITE, ZONE_PALE), LIGHT, THIN_MM));
        }
        inks.put(StyleKey.HALL_NAME, Ink.letters(DARK, 4.6, true));
        inks.put(StyleKey.ZONE, Ink.area(Hues.WHITE, MIDDLE, 0.3));
        inks.put(StyleKey.ZONE_NAME, Ink.letters(DARK, 3.2, true));
    }

    private void marks() {
        inks.put(StyleKey.TRENCH, Ink.line(deep(StyleKey.TRENCH), THIN_MM, false));
        inks.put(StyleKey.UTILITY_POINT, Ink.area(Hues.WHITE, deep(StyleKey.UTILITY_POINT), THIN_MM));
        inks.put(
                StyleKey.KEEP_CLEAR,
                Ink.area(Hues.WHITE, deep(StyleKey.KEEP_CLEAR), THIN_MM).withHatch(Hatch.FALLING));
        inks.put(
                StyleKey.KEEP_CLEAR_ASSUMED,
                Ink.area(ASSUMED_INSIDE, deep(StyleKey.KEEP_CLEAR), THIN_MM)
                        .withHatch(Hatch.FALLING)
                        .withDashes());
        inks.put(StyleKey.FEATURE, Ink.area(new Colour(0xEFE9DD), DARK, BOOTH_MM));
        inks.put(StyleKey.FINDING_ERROR, Ink.line(Hues.of(StyleKey.FINDING_ERROR), WALL_MM, false));
        inks.put(StyleKey.FINDING_WARNING, Ink.line(Hues.of(StyleKey.FINDING_WARNING), PARTITION_MM, false));
    }

    private void booths() {
        inks.put(StyleKey.BOOTH, Ink.area(Hues.WHITE, DARK, BOOTH_MM));
    }

    /** The colour of a status, pale enough for letters; greys keep a dark edge. */
    private static Ink booth(Colour own) {
        Colour edge = Hues.isGrey(own) ? DARK : Hues.mixed(own, Hues.BLACK, DEEP);
        return Ink.area(Hues.readable(own, Hues.WHITE, PALE, SMALL_PRINT), edge, BOOTH_MM);
    }

    private void fixtures() {
        inks.put(StyleKey.COLUMN, Ink.area(DARK, DARK, THIN_MM));
        inks.put(
                StyleKey.COLUMN_ASSUMED,
                Ink.area(new Colour(0xD9D9D9), MIDDLE, THIN_MM).withDashes());
        for (StyleKey door : new StyleKey[] {StyleKey.EXIT, StyleKey.ENTRANCE, StyleKey.FREIGHT}) {
            inks.put(door, Ink.area(Hues.of(door), deep(door), THIN_MM));
            Colour inside = Hues.mixed(ASSUMED_INSIDE, Hues.of(door), 0.2);
            inks.put(door.assumed(), Ink.area(inside, deep(door), THIN_MM).withDashes());
        }
        inks.put(
                StyleKey.FIRE_EQUIPMENT,
                Ink.area(Hues.of(StyleKey.FIRE_EQUIPMENT), deep(StyleKey.FIRE_EQUIPMENT), THIN_MM));
        inks.put(StyleKey.PANEL, Ink.area(LIGHT, DARK, THIN_MM));
        inks.put(StyleKey.SHUTTER, Ink.line(Hues.of(StyleKey.SHUTTER), PARTITION_MM, false));
        inks.put(StyleKey.SMOKE_BARRIER, Ink.line(Hues.of(StyleKey.SMOKE_BARRIER), THIN_MM, false));
        inks.put(StyleKey.PARTITION_CLOSED, Ink.line(DARK, 0.5, false));
        inks.put(StyleKey.PARTITION_OPEN, Ink.line(MIDDLE, PARTITION_MM, true));
        inks.put(StyleKey.PARTITION_OPEN_ASSUMED, Ink.line(LIGHT, PARTITION_MM, true));
    }

    private void overlays() {
        inks.put(StyleKey.OVERLAY_BAND, Ink.area(Hues.WHITE, null, 0));
        inks.put(StyleKey.OVERLAY_BAR, Ink.area(Hues.WHITE, DARK, 0.1));
        inks.put(
                StyleKey.OVERLAY_BAR_BROKEN,
                Ink.area(Hues.mixed(Hues.VERMILION, Hues.WHITE, 0.3), Hues.BLACK, 0.25)
                        .withHatch(Hatch.CROSSED));
        inks.put(StyleKey.OVERLAY_NUMBER_BROKEN, Ink.letters(Hues.mixed(Hues.VERMILION, Hues.BLACK, 0.4), 2.6, true));
        inks.put(StyleKey.OVERLAY_BEYOND, new Ink(null, Hues.BLACK, 0, false, Hatch.FALLING, 0, false));
        inks.put(StyleKey.OVERLAY_UNREACHABLE, new Ink(LIGHT, Hues.BLACK, 0, false, Hatch.CROSSED, 0, false));
        inks.put(StyleKey.OVERLAY_DEAD_END, new Ink(null, DARK, 0.25, true, Hatch.RISING, 0, false));
        inks.put(StyleKey.OVERLAY_CONTOUR, Ink.line(DARK, 0.12, false));
        inks.put(StyleKey.OVERLAY_LIMIT, Ink.line(Hues.BLACK, WALL_MM, false));
        inks.put(StyleKey.OVERLAY_WAY, Ink.line(deep(StyleKey.FINDING_ERROR), 0.5, false));
        inks.put(StyleKey.OVERLAY_EXIT, Ink.area(Hues.mixed(Hues.GREEN, Hues.BLACK, 0.3), null, 0));
        inks.put(StyleKey.OVERLAY_EXIT_LOST, Ink.line(deep(StyleKey.FINDING_ERROR), 0.5, false));
        inks.put(StyleKey.OVERLAY_NUMBER, Ink.letters(Hues.BLACK, 2.1, false));
        inks.put(StyleKey.OVERLAY_ARROW_GROUND, Ink.area(Hues.WHITE, Hues.BLUE, 0.3));
        inks.put(StyleKey.OVERLAY_ARROW, Ink.area(Hues.BLUE, Hues.WHITE, 0.2));
        inks.put(StyleKey.OVERLAY_TAG, Ink.letters(Hues.BLACK, 3, true));
        inks.put(StyleKey.OVERLAY_TAG_GROUND, Ink.area(Hues.WHITE, deep(StyleKey.FINDING_ERROR), 0.3));
        inks.put(StyleKey.OVERLAY_LETTER, Ink.letters(Hues.BLACK, 6, true));
    }

    private void words() {
        inks.put(StyleKey.BOOTH_NUMBER, Ink.letters(Hues.BLACK, 3, true));
        inks.put(StyleKey.BOOTH_NAME, Ink.letters(Hues.BLACK, 2.3, false));
        inks.put(StyleKey.BOOTH_SIZE, Ink.letters(SMALL_PRINT, 1.9, false));
        inks.put(StyleKey.FEATURE_NAME, Ink.letters(Hues.BLACK, 3, true));
        inks.put(StyleKey.NOTE, Ink.letters(Hues.BLACK, 2.5, false));
        inks.put(StyleKey.DIMENSION, Ink.line(DARK, THIN_MM, false));
        inks.put(StyleKey.DIMENSION_TEXT, Ink.letters(DARK, 2.5, false));
        inks.put(StyleKey.FIXTURE_NAME, Ink.letters(DARK, 2.8, false));
        inks.put(StyleKey.SERVICES, Ink.letters(DARK, 2, false));
        inks.put(StyleKey.FIGURE, Ink.letters(Hues.BLACK, 2.3, false));
        inks.put(StyleKey.POINT, Ink.area(DARK, null, 0));
        inks.put(StyleKey.POINT_NUMBER, Ink.letters(Hues.mixed(Hues.BLUE, Hues.BLACK, DEEP), 2, false));
        inks.put(StyleKey.HERE, Ink.area(Hues.VERMILION, Hues.WHITE, WALL_MM));
        inks.put(StyleKey.KEY, Ink.letters(Hues.mixed(Hues.BLUE, Hues.BLACK, DEEP), 1.9, false));
    }

    private void sheet() {
        inks.put(StyleKey.SHEET_FRAME, Ink.line(DARK, 0.5, false));
        inks.put(StyleKey.SHEET_LINE, Ink.line(DARK, THIN_MM, false));
        inks.put(StyleKey.SHEET_FILL, Ink.area(DARK, null, 0));
        inks.put(StyleKey.SHEET_TITLE, Ink.letters(Hues.BLACK, 5, true));
        inks.put(StyleKey.SHEET_TEXT, Ink.letters(Hues.BLACK, 2.5, false));
        inks.put(StyleKey.SHEET_HINT, Ink.letters(new Colour(0x555555), 1.9, false));
    }

    private static Ink assumed(Ink ink) {
        Ink dashed = ink.withDashes();
        return ink.fill() == null ? dashed : dashed.withFill(ASSUMED_INSIDE);
    }

    private static Colour deep(StyleKey style) {
        return Hues.mixed(Hues.of(style), Hues.BLACK, DEEP);
    }
}
