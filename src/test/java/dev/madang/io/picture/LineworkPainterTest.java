package dev.madang.io.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Linework;
import dev.madang.model.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineworkPainterTest {

    private static final int INK = 0xFF204060;

    /** A line along the top, one down the left side, and a text far below. */
    private static final Linework LINES = new Linework(
            1_000,
            1_000,
            List.of(line(0, 0, 1_000, 0), line(0, 0, 0, 1_000), line(500, 500, 501, 500)),
            List.of(new Linework.Caption(new Point(500, 800), 100, 0, "부스")));

    private final LineworkPainter painter = new LineworkPainter(LINES);

    private static Linework.Run line(int x, int y, int toX, int toY) {
        return new Linework.Run(List.of(new Point(x, y), new Point(toX, toY)), false);
    }

    @Test
    void linesAreOfTheInkAndTheRestIsEmpty() {
        int[] pixels = painter.pixels(new LineworkPainter.View(0.1, 0, -10, -10, 120, 60), INK);

        assertEquals(0, at(pixels, 120, 5, 5));
        assertEquals(INK, at(pixels, 120, 60, 10));
        assertEquals(INK, at(pixels, 120, 10, 40));
        assertEquals(0, at(pixels, 120, 60, 40));
    }

    @Test
    void turnedAQuarterTheTopIsAtTheRight() {
        int[] pixels = painter.pixels(new LineworkPainter.View(0.1, 9_000, -110, -10, 120, 60), INK);

        assertTrue(covered(pixels, 120, 104, 20, 12, 10) > 0);
        assertTrue(covered(pixels, 120, 20, 4, 10, 12) > 0);
        assertEquals(0, covered(pixels, 120, 20, 30, 60, 10));
    }

    @Test
    void aPartIsTheSameAsThatPartOfTheWhole() {
        int[] whole = painter.pixels(new LineworkPainter.View(0.2, 0, 0, 0, 200, 200), INK);
        int[] part = painter.pixels(new LineworkPainter.View(0.2, 0, 80, 140, 40, 40), INK);

        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 40; x++) {
                assertEquals(at(whole, 200, 80 + x, 140 + y), at(part, 40, x, y), x + ", " + y);
            }
        }
    }

    @Test
    void koreanLettersStandAboutTheirMiddle() {
        int[] pixels = painter.pixels(new LineworkPainter.View(0.5, 0, 0, 300, 500, 200), INK);

        assertTrue(covered(pixels, 500, 200, 70, 50, 60) > 200);
        assertTrue(covered(pixels, 500, 250, 70, 50, 60) > 200);
        assertEquals(0, covered(pixels, 500, 320, 0, 100, 200));
        assertEquals(0, covered(pixels, 500, 100, 0, 200, 60));
    }

    @Test
    void whatIsTinyIsStillSeenAsADot() {
        int[] pixels = painter.pixels(new LineworkPainter.View(0.02, 0, 0, 0, 20, 20), INK);

        assertTrue(covered(pixels, 20, 9, 9, 3, 3) > 0);
    }

    private static int at(int[] pixels, int width, int x, int y) {
        return pixels[y * width + x];
    }

    private static int covered(int[] pixels, int stride, int x, int y, int width, int height) {
        int covered = 0;
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                covered += at(pixels, stride, column, row) == 0 ? 0 : 1;
            }
        }
        return covered;
    }
}
