package dev.madang.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void aQuarterTurnIsExact() {
        Rect turned = new Rect(new Point(1_000, 2_000), 6_000, 3_000, 9_000);

        assertEquals(new Bounds(-2_000, 2_000, 1_000, 8_000), turned.bounds());
        assertEquals(18_000_000, turned.areaMm2());
    }

    @Test
    void fourQuarterTurnsAboutAnyPointGiveBackTheSameRectangle() {
        Rect rect = new Rect(new Point(1_234, -567), 3_001, 2_999, 1_230);
        Vec pivot = new Vec(777, 888);

        Rect turned = rect.rotated(9_000, pivot)
                .rotated(9_000, pivot)
                .rotated(9_000, pivot)
                .rotated(9_000, pivot);

        assertEquals(rect, turned);
    }

    @RepeatedTest(20)
    void turningAndMovingKeepTheArea(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Rect rect = new Rect(new Point(random.nextInt(9_000), random.nextInt(9_000)), 6_000, 3_000, 0);

        Rect changed = rect.moved(random.nextInt(500), -300).rotated(random.nextInt(36_000), rect.center());

        assertEquals(rect.areaMm2(), changed.areaMm2(), "seed " + repetition.getCurrentRepetition());
    }

    @Test
    void areaOfAnLShapeIsExactInEitherDirection() {
        Polygon clockwise = Polygon.of(0, 0, 6_000, 0, 6_000, 3_000, 3_000, 3_000, 3_000, 6_000, 0, 6_000);
        Polygon counter = Polygon.of(0, 6_000, 3_000, 6_000, 3_000, 3_000, 6_000, 3_000, 6_000, 0, 0, 0);

        assertEquals(27_000_000, clockwise.areaMm2());
        assertEquals(27_000_000, counter.areaMm2());
    }

    @Test
    void whatCannotBeDrawnIsRefusedWithItsValue() {
        assertMessage("width (0 mm) must be 1 to 1000000 mm.", () -> Rect.of(0, 0, 0, 3_000));
        assertMessage(
                "x (1000000000 mm) must lie within 2000000 mm of the level's origin.",
                () -> new Point(1_000_000_000, 0));
        assertMessage(
                "rotation (36000) must be 0 to 35999 hundredths of a degree.",
                () -> new Rect(new Point(0, 0), 1, 1, 36_000));
        assertMessage("outline encloses no area; its corners lie on one line.", () -> Polygon.of(0, 0, 1, 1, 2, 2));
    }

    @Test
    void theFloorBeforeADoorLiesInTheHall() {
        Opening north = new Opening(new Point(10_000, 0), 2_000, 9_000);

        assertEquals(new Bounds(9_000, 0, 11_000, 3_000), Bounds.around(north.approach(3_000)));
    }

    private static void assertMessage(String expected, org.junit.jupiter.api.function.Executable code) {
        assertEquals(
                expected, assertThrows(IllegalArgumentException.class, code).getMessage());
    }
}
