package dev.madang.view.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UnderlayTileTest {

    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    /** 256 x 128 white pixels; the left quarter is black. */
    private final UnderlayPixels pixels = UnderlayPixels.of(level(256, 128));

    private static UnderlayPixels.Level level(int width, int height) {
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = i % width < width / 4 ? BLACK : WHITE;
        }
        return new UnderlayPixels.Level(width, height, argb);
    }

    @Test
    void atItsOwnSizeEachPixelIsItself() {
        UnderlayTile tile = tile(1, 0, new UnderlayTile.Frame(-10, -10, 276, 148));

        assertEquals(0, at(tile, -1, 5));
        assertEquals(BLACK, at(tile, 0, 0));
        assertEquals(BLACK, at(tile, 63, 127));
        assertEquals(WHITE, at(tile, 64, 0));
        assertEquals(WHITE, at(tile, 255, 127));
        assertEquals(0, at(tile, 256, 5));
        assertEquals(0, at(tile, 5, 128));
    }

    @Test
    void turnedAQuarterTheLeftIsAbove() {
        UnderlayTile tile = tile(1, 9_000, new UnderlayTile.Frame(-140, -10, 150, 276));

        assertEquals(BLACK, at(tile, -64, 20));
        assertEquals(WHITE, at(tile, -64, 200));
        assertEquals(0, at(tile, 3, 20));
    }

    @Test
    void aSmallViewIsTakenFromASmallCopyAndLosesNoThinLine() {
        int[] argb = new int[512 * 512];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = i % 512 == 301 ? BLACK : WHITE;
        }
        UnderlayPixels thin = UnderlayPixels.of(new UnderlayPixels.Level(512, 512, argb));

        UnderlayTile tile =
                UnderlayTile.of(thin, 512, new UnderlayTile.View(0.125, 0), new UnderlayTile.Frame(0, 0, 64, 64));

        boolean isSeen = false;
        for (int x = 0; x < 64; x++) {
            isSeen |= (at(tile, x, 30) & 0xFF) < 0xF8;
        }
        assertEquals(64, thin.atLeast(0.125).width());
        assertTrue(isSeen);
    }

    @Test
    void aLargeViewIsTakenFromTheWhole() {
        assertEquals(256, pixels.atLeast(3).width());
        assertEquals(128, pixels.atMost(100L * 100).width());
    }

    @Test
    void theMeanOfFourPixelsIsRoundedNotCutOff() {
        int[] argb = new int[128 * 128];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = i % 2 == 0 ? 0xFF010203 : 0xFFFFFFFF;
        }

        UnderlayPixels.Level half =
                UnderlayPixels.of(new UnderlayPixels.Level(128, 128, argb)).atMost(64 * 64);

        assertEquals(0xFF808181, half.argb()[70]);
    }

    @Test
    void framesKnowWhatTheyShare() {
        UnderlayTile.Frame frame = new UnderlayTile.Frame(0, 0, 100, 50);

        assertEquals(
                new UnderlayTile.Frame(90, 40, 10, 10), frame.intersection(new UnderlayTile.Frame(90, 40, 90, 90)));
        assertTrue(frame.intersection(new UnderlayTile.Frame(100, 0, 5, 5)).isEmpty());
        assertTrue(frame.grown(5, 5).contains(frame));
        assertFalse(frame.contains(frame.grown(0, 1)));
    }

    private UnderlayTile tile(double pxPerUnit, int rotation, UnderlayTile.Frame frame) {
        return UnderlayTile.of(pixels, 256, new UnderlayTile.View(pxPerUnit, rotation), frame);
    }

    private static int at(UnderlayTile tile, int x, int y) {
        UnderlayTile.Frame frame = tile.frame();
        return tile.argb()[(y - frame.y()) * frame.width() + x - frame.x()];
    }
}
