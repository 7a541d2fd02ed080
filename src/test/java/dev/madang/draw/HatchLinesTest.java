package dev.madang.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Bounds;
import dev.madang.model.Hatch;
import dev.madang.model.Polygon;
import dev.madang.model.Vec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HatchLinesTest {

    private static final List<Vec> ELL =
            Polygon.of(0, 0, 12, 0, 12, 6, 6, 6, 6, 12, 0, 12).corners();

    @ParameterizedTest
    @EnumSource(value = Hatch.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void everyLineLiesWithinTheFigure(Hatch hatch) {
        List<HatchLines.Segment> lines = HatchLines.of(ELL, hatch, 1.8);

        assertFalse(lines.isEmpty());
        Bounds box = Bounds.around(ELL).grown(1e-9);
        for (HatchLines.Segment line : lines) {
            Vec middle = new Vec(
                    (line.from().x() + line.to().x()) / 2,
                    (line.from().y() + line.to().y()) / 2);
            assertTrue(box.contains(line.from()) && box.contains(line.to()), line.toString());
            assertTrue(InnerBox.holds(ELL, middle), line.toString());
        }
    }

    @Test
    void equalFiguresHaveEqualPatternsWhereverTheyLie() {
        List<Vec> here = Polygon.rectangle(0, 0, 12, 12).corners();
        List<Vec> there = Polygon.rectangle(100, 40, 12, 12).corners();

        List<HatchLines.Segment> lines = HatchLines.of(here, Hatch.RISING, 2);
        List<HatchLines.Segment> others = HatchLines.of(there, Hatch.RISING, 2);

        assertEquals(lines.size(), others.size());
        for (int i = 0; i < lines.size(); i++) {
            assertEquals(
                    0,
                    lines.get(i).from().plus(100, 40).distanceTo(others.get(i).from()),
                    1e-9);
            assertEquals(
                    0, lines.get(i).to().plus(100, 40).distanceTo(others.get(i).to()), 1e-9);
        }
    }

    @Test
    void patternsDiffer() {
        for (Hatch one : Hatch.values()) {
            for (Hatch other : Hatch.values()) {
                if (one != other) {
                    assertNotEquals(HatchLines.of(ELL, one, 1.8), HatchLines.of(ELL, other, 1.8), one + " " + other);
                }
            }
        }
    }

    @Test
    void anOpenLineHasNoPattern() {
        DrawItem.Figure line = DrawItem.Figure.line(StyleKey.KEEP_CLEAR, null, List.of(new Vec(0, 0), new Vec(9, 9)));

        assertTrue(
                HatchLines.of(line, new PrintPalette().ink(StyleKey.KEEP_CLEAR)).isEmpty());
    }
}
