package dev.madang.view.canvas;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.Hues;
import dev.madang.draw.Ink;
import dev.madang.draw.StyleKey;
import dev.madang.model.Colour;
import dev.madang.model.Hatch;
import dev.madang.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ScreenPaletteTest {

    private static final double READABLE = 4.5;

    private static final int[] ANY = {
        0xE69F00, 0x56B4E9, 0x009E73, 0xF0E442, 0x0072B2, 0xD55E00, 0xCC79A7, 0x525252, 0x000000, 0xFFFFFF
    };

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lettersCanBeReadOnBoothsOfAnyColourAndOnFeatures(Theme theme) {
        ScreenPalette palette = ScreenPalette.of(theme);
        List<Ink> grounds = new ArrayList<>(List.of(palette.ink(StyleKey.FEATURE)));
        for (int rgb : ANY) {
            grounds.add(palette.tinted(StyleKey.BOOTH, new Colour(rgb)));
        }
        for (Ink ground : grounds) {
            for (StyleKey letters : Set.of(StyleKey.BOOTH_NUMBER, StyleKey.BOOTH_NAME, StyleKey.BOOTH_SIZE)) {
                assertReadable(palette, letters, ground, theme + " " + ground);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void numbersCanBeReadOnTheLinesOfAnyPattern(Theme theme) {
        ScreenPalette palette = ScreenPalette.of(theme);
        for (int rgb : ANY) {
            Ink ink = palette.tinted(StyleKey.BOOTH, new Colour(rgb)).withHatch(Hatch.CROSSED);
            javafx.scene.paint.Color line = ScreenInk.of(ink).hatchColour();
            Colour colour = new Colour((int) Math.round(line.getRed() * 255) << 16
                    | (int) Math.round(line.getGreen() * 255) << 8
                    | (int) Math.round(line.getBlue() * 255));
            assertReadable(palette, StyleKey.BOOTH_NUMBER, Ink.area(colour, null, 0), theme + " " + new Colour(rgb));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void zoneNamesCanBeReadOnAnyColour(Theme theme) {
        ScreenPalette palette = ScreenPalette.of(theme);
        for (int rgb : ANY) {
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
        double contrast = Hues.contrast(palette.ink(letters).fill(), ground.fill());
        assertTrue(contrast >= READABLE, () -> where + ", " + letters + ": contrast " + contrast);
    }
}
