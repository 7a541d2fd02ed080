package dev.madang.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenLengthTest {

    @Test
    void wordsStandAboveALevelLine() {
        DrawItem.Label label = label(new WrittenLength(new Vec(0, 0), new Vec(6_000, 0), 900, "6 m"));

        assertEquals(new Bounds(0, -900, 6_000, 0), label.box());
        assertEquals(0, label.angleCdeg());
    }

    @Test
    void wordsOfAnUprightLineAreReadFromTheRightWhicheverWayItRuns() {
        WrittenLength down = new WrittenLength(new Vec(0, 0), new Vec(0, 6_000), 900, "6 m");
        WrittenLength up = new WrittenLength(new Vec(0, 6_000), new Vec(0, 0), 900, "6 m");

        assertEquals(27_000, label(down).angleCdeg());
        assertEquals(label(down), label(up));
        assertEquals(new Bounds(-900, 0, 0, 6_000), rounded(down.room()));
    }

    @Test
    void wordsTakeTheLongestStretchThatNothingCrosses() {
        WrittenLength length = new WrittenLength(new Vec(0, 0), new Vec(10_000, 0), 900, "10 m");

        DrawItem.Label label = label(length.clearOf(List.of(
                List.of(new Vec(3_000, -5_000), new Vec(3_000, 5_000)),
                List.of(new Vec(20_000, -5_000), new Vec(20_000, 5_000)),
                List.of(new Vec(0, -450), new Vec(10_000, -450)))));

        assertEquals(3_120, label.box().minX(), 1e-6);
        assertEquals(10_000, label.box().maxX(), 1e-6);
    }

    @Test
    void theLineItselfIsDrawnWholeWithMarksButWithoutWordsOfItsOwn() {
        List<DrawItem> items = new WrittenLength(new Vec(0, 0), new Vec(10_000, 0), 900, "10 m")
                .clearOf(List.of(List.of(new Vec(3_000, -5_000), new Vec(3_000, 5_000))))
                .items();

        assertEquals(List.of(new Vec(0, 0), new Vec(10_000, 0)), ((DrawItem.Figure) items.get(0)).points());
        assertEquals("", ((DrawItem.Measured) items.get(1)).text());
    }

    private static DrawItem.Label label(WrittenLength length) {
        return (DrawItem.Label) length.items().get(2);
    }

    private static Bounds rounded(Bounds box) {
        return new Bounds(
                Math.rint(box.minX()), Math.rint(box.minY()), Math.rint(box.maxX()) + 0.0, Math.rint(box.maxY()));
    }
}
