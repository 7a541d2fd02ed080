package dev.madang.view.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.DrawLayer;
import dev.madang.draw.Hatch;
import dev.madang.draw.Ink;
import dev.madang.draw.StyleKey;
import dev.madang.model.Colour;
import dev.madang.view.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ScreenPaletteTest {

    private static final double READABLE = 4.5;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lettersCanBeReadOnEveryBoothAndFeature(Theme theme) {
        ScreenPalette palette = ScreenPalette.of(theme);
        for (StyleKey ground : styles(DrawLayer.BOOTH, DrawLayer.FEATURE)) {
            for (StyleKey letters : Set.of(StyleKey.BOOTH_NUMBER, StyleKey.BOOTH_NAME, StyleKey.BOOTH_SIZE)) {
                assertReadable(palette, letters, palette.ink(ground), theme + " " + ground);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void zoneNamesCanBeReadOnAnyColour(Theme theme) {
        ScreenPalette palette = ScreenPalette.of(theme);
        for (int rgb :
                new int[] {0xE69F00, 0x56B4E9, 0x009E73, 0xF0E442, 0x0072B2, 0xD55E00, 0xCC79A7, 0x000000, 0xFFFFFF}) {
            Ink zone = palette.tinted(StyleKey.ZONE, new Colour(rgb));
            assertReadable(palette, StyleKey.ZONE_NAME, zone, theme + " " + new Colour(rgb));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void hallNamesCanBeReadWhetherLeasedOrNot(Theme theme) {
        ScreenPalette palette = ScreenPalette.of(theme);
        for (StyleKey hall : Set.of(StyleKey.HALL, StyleKey.HALL_NOT_LEASED)) {
            assertReadable(palette, StyleKey.HALL_NAME, palette.ink(hall), theme + " " + hall);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyStatusHasAPatternOfItsOwn(Theme theme) {
        ScreenPalette palette = ScreenPalette.of(theme);
        List<StyleKey> booths = styles(DrawLayer.BOOTH);

        Set<Hatch> patterns =
                booths.stream().map(style -> palette.ink(style).hatch()).collect(Collectors.toSet());

        assertEquals(booths.size(), patterns.size());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatNobodyPublishedIsDashed(Theme theme) {
        ScreenPalette palette = ScreenPalette.of(theme);
        for (StyleKey style : StyleKey.values()) {
            Ink ink = palette.ink(style);
            if (style.isAssumed() && ink.stroke() != null) {
                assertTrue(ink.dashed(), () -> theme + " " + style);
            }
        }
    }

    private static void assertReadable(ScreenPalette palette, StyleKey letters, Ink ground, String where) {
        double contrast = contrast(palette.ink(letters).fill(), ground.fill());
        assertTrue(contrast >= READABLE, () -> where + ", " + letters + ": contrast " + contrast);
    }

    private static double contrast(Colour one, Colour other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.rgb() >> 16 & 0xFF)
                + 0.7152 * linear(colour.rgb() >> 8 & 0xFF)
                + 0.0722 * linear(colour.rgb() & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static List<StyleKey> styles(DrawLayer... layers) {
        return Arrays.stream(StyleKey.values())
                .filter(style -> List.of(layers).contains(style.layer()))
                .toList();
    }
}
