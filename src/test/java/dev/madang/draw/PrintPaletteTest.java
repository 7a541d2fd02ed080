package dev.madang.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Colour;
import dev.madang.model.Hatch;
import dev.madang.model.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintPaletteTest {

    private static final double EASY_TO_READ = 4.5;

    /** Those that are offered, and the worst that a file can hold. */
    private static final List<Colour> OF_PLANNERS = List.of(
            Hues.ORANGE,
            Hues.SKY,
            Hues.GREEN,
            Hues.YELLOW,
            Hues.BLUE,
            Hues.VERMILION,
            Hues.PURPLE,
            Hues.BLACK,
            Hues.WHITE,
            new Colour(0x525252));

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
                Status.DEFAULTS.stream().map(status -> ink(status).hatch()).toList();

        assertEquals(hatches.size(), Set.copyOf(hatches).size(), hatches.toString());
    }

    @Test
    void statusesDifferInColour() {
        Set<Colour> fills =
                Status.DEFAULTS.stream().map(status -> ink(status).fill()).collect(Collectors.toSet());

        assertEquals(Status.DEFAULTS.size(), fills.size());
    }

    @Test
    void lettersAreEasyToReadOnEveryStatusAndEveryPattern() {
        for (Colour colour : OF_PLANNERS) {
            for (Hatch pattern : Hatch.values()) {
                Ink ink = palette.tinted(StyleKey.BOOTH, colour).withHatch(pattern);
                for (StyleKey letters : List.of(StyleKey.BOOTH_NUMBER, StyleKey.BOOTH_NAME, StyleKey.BOOTH_SIZE)) {
                    Colour letter = palette.ink(letters).fill();
                    String where = colour + " " + letters;
                    assertTrue(Hues.contrast(letter, ink.fill()) >= EASY_TO_READ, where);
                    ink.hatchColour()
                            .filter(hatch -> letters != StyleKey.BOOTH_SIZE)
                            .ifPresent(hatch -> assertTrue(Hues.contrast(letter, hatch) >= EASY_TO_READ, where));
                }
            }
        }
    }

    @Test
    void aPatternIsSeenInGreyOnEveryStatus() {
        for (Colour colour : OF_PLANNERS) {
            Ink ink = palette.tinted(StyleKey.BOOTH, colour).withHatch(Hatch.RISING);

            assertTrue(Hues.contrast(ink.hatchColour().orElseThrow(), ink.fill()) > 1.3, colour.toString());
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
        assertEquals(0.25, palette.ink(StyleKey.BOOTH).widthMm());
    }

    @Test
    void aStyleKnowsItsAssumedTwin() {
        assertEquals(StyleKey.EXIT_ASSUMED, StyleKey.EXIT.assumed());
        assertEquals(StyleKey.EXIT_ASSUMED, StyleKey.EXIT_ASSUMED.assumed());
        assertEquals(StyleKey.FLOOR, StyleKey.FLOOR.assumed());
        assertEquals("exitAssumed", StyleKey.EXIT_ASSUMED.key());
    }

    private Ink ink(Status status) {
        return palette.tinted(StyleKey.BOOTH, status.colour()).withHatch(status.hatch());
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
