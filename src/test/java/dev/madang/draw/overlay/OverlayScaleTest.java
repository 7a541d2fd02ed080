package dev.madang.draw.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.Hues;
import dev.madang.model.Colour;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverlayScaleTest {

    private static final double READABLE = 4.5;

    @ParameterizedTest
    @EnumSource(OverlayScale.class)
    void lettersCanBeReadOnEveryColour(OverlayScale scale) {
        Colour letters = scale == OverlayScale.LIGHT ? new Colour(0x1E2830) : new Colour(0xEEF2F5);
        for (int i = 0; i <= 100; i++) {
            double contrast = Hues.contrast(letters, scale.at(i / 100.0));
            assertTrue(contrast >= READABLE, scale + " " + i + " %: " + contrast);
        }
    }

    @ParameterizedTest
    @EnumSource(OverlayScale.class)
    void nineStepsDifferInGreyAlone(OverlayScale scale) {
        double before = lightness(scale.step(0, 9));
        for (int i = 1; i < 9; i++) {
            double now = lightness(scale.step(i, 9));
            double step = scale == OverlayScale.LIGHT ? before - now : now - before;
            // An eye tells apart what differs by about two of 100 steps of lightness.
            assertTrue(step >= 2.5, scale + " " + i + ": " + step);
            before = now;
        }
    }

    @ParameterizedTest
    @EnumSource(OverlayScale.class)
    void shareBeyondTheEndsIsTheEnd(OverlayScale scale) {
        assertEquals(scale.at(0), scale.at(-1));
        assertEquals(scale.at(1), scale.at(2));
        assertEquals(scale.at(0), scale.step(0, 1));
    }

    /** CIE lightness. */
    private static double lightness(Colour colour) {
        double luminance = Hues.contrast(colour, Hues.BLACK) * 0.05 - 0.05;
        return 116 * Math.cbrt(luminance) - 16;
    }
}
