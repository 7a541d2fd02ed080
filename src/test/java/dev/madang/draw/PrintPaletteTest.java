package dev.madang.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Colour;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintPaletteTest {

    private static final double EASY_TO_READ = 4.5;

    private final Palette palette = new PrintPalette();

    @ParameterizedTest
    @EnumSource(StyleKey.class)
    void everyStyleHasALook(StyleKey style) {
        Ink ink = palette.ink(style);

        assertTrue(ink.fill() != null || ink.stroke() != null, style.name());
    }

    @Test
    void whatNobodyPublishedIsDashed() {
        Set<StyleKey> areas = EnumSet.of(StyleKey.HALL_ASSUMED);
        for (StyleKey style : StyleKey.values()) {
            if (style.isAssumed() && !areas.contains(style)) {
                assertTrue(palette.ink(style).dashed(), style.name());
            }
        }
    }

    @Test
    void statusesDifferWithoutColour() {
        List<Hatch> hatches =
                statuses().stream().map(style -> palette.ink(style).hatch()).toList();

        assertEquals(hatches.size(), Set.copyOf(hatches).size(), hatches.toString());
    }

    @Test
    void statusesDifferInColour() {
        Set<Colour> fills =
                statuses().stream().map(style -> palette.ink(style).fill()).collect(Collectors.toSet());

        assertEquals(statuses().size(), fills.size());
    }

    @Test
    void lettersAreEasyToReadOnEveryInsideAndEveryPattern() {
        for (StyleKey style : statuses()) {
            Ink ink = palette.ink(style);
            for (StyleKey letters : List.of(StyleKey.BOOTH_NUMBER, StyleKey.BOOTH_NAME, StyleKey.BOOTH_SIZE)) {
                Colour letter = palette.ink(letters).fill();
                assertTrue(contrast(letter, ink.fill()) >= EASY_TO_READ, style + " " + letters);
                ink.hatchColour()
                        .filter(hatch -> letters != StyleKey.BOOTH_SIZE)
                        .ifPresent(hatch -> assertTrue(contrast(letter, hatch) >= EASY_TO_READ, style + " " + letters));
            }
        }
    }

    @Test
    void aZoneIsPalerThanItsColourAndStillTellsIt() {
        Colour own = Hues.BLUE;

        Ink ink = palette.tinted(StyleKey.ZONE, own);

        assertTrue(luminance(ink.fill()) > 0.7);
        assertTrue(luminance(ink.stroke()) < luminance(ink.fill()));
    }

    @Test
    void lineWeightsFollowTheHabitsOfBuildingDrawings() {
        assertEquals(0.7, palette.ink(StyleKey.OUTER_WALL).widthMm());
        assertEquals(0.35, palette.ink(StyleKey.PARTITION_OPEN).widthMm());
        assertEquals(0.25, palette.ink(StyleKey.BOOTH_PAID).widthMm());
    }

    @Test
    void aStyleKnowsItsAssumedTwin() {
        assertEquals(StyleKey.EXIT_ASSUMED, StyleKey.EXIT.assumed());
        assertEquals(StyleKey.EXIT_ASSUMED, StyleKey.EXIT_ASSUMED.assumed());
        assertEquals(StyleKey.FLOOR, StyleKey.FLOOR.assumed());
        assertEquals("exitAssumed", StyleKey.EXIT_ASSUMED.key());
    }

    private static List<StyleKey> statuses() {
        return Arrays.stream(StyleKey.values())
                .filter(style -> style.layer() == DrawLayer.BOOTH)
                .toList();
    }

    /** Contrast after the Web Content Accessibility Guidelines 2.1. */
    private static double contrast(Colour one, Colour other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.rgb() >> 16 & 0xFF)
                + 0.7152 * linear(colour.rgb() >> 8 & 0xFF)
                + 0.0722 * linear(colour.rgb() & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
