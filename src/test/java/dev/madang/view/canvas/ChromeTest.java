package dev.madang.view.canvas;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.StyleKey;
import dev.madang.view.Contrast;
import dev.madang.view.Theme;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What lies over the drawing can be seen on it. */
class ChromeTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lettersOfRulersAndDistancesCanBeRead(Theme theme) {
        Chrome chrome = Chrome.of(theme);
        assertStandsOut("ruler", chrome.rulerInk(), chrome.ruler(), Contrast.LETTERS);
        Map<String, Color> inks = Map.of(
                "note", chrome.noteInk(),
                "distance", chrome.rulerInk(),
                "guide", chrome.guide(),
                "narrow aisle", chrome.danger());
        inks.forEach((name, ink) -> assertStandsOut(name, ink, chrome.note(), Contrast.LETTERS));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void selectionGuidesAndFindingsStandOutFromTheFloor(Theme theme) {
        Chrome chrome = Chrome.of(theme);
        ScreenPalette palette = ScreenPalette.of(theme);
        for (StyleKey floor : List.of(StyleKey.HALL, StyleKey.FLOOR, StyleKey.HALL_NOT_LEASED)) {
            Color ground = Color.web(palette.ink(floor).fill().toString());
            assertStandsOut(floor + " accent", chrome.accent(), ground, Contrast.SIGNS);
            assertStandsOut(floor + " guide", chrome.guide(), ground, Contrast.SIGNS);
            assertStandsOut(floor + " danger", chrome.danger(), ground, Contrast.SIGNS);
            assertStandsOut(floor + " warning", chrome.warning(), ground, Contrast.SIGNS);
        }
        assertStandsOut("halo", chrome.accent(), chrome.contrast(), Contrast.SIGNS);
    }

    private static void assertStandsOut(String what, Color colour, Color ground, double needed) {
        double contrast = Contrast.of(rgb(colour), rgb(ground));
        assertTrue(contrast >= needed, what + ": " + contrast);
    }

    private static int rgb(Color colour) {
        return (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }
}
