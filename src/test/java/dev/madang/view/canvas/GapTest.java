package dev.madang.view.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Bounds;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GapTest {

    private static final Bounds BOX = new Bounds(10_000, 10_000, 13_000, 13_000);

    @Test
    void theNearestThingOnEachSideCounts() {
        List<Gap> gaps = gaps(
                stand(1_000, 10_000, 3_000, 3_000),
                stand(4_000, 10_000, 3_000, 3_000),
                stand(15_000, 11_000, 3_000, 3_000));

        assertEquals(
                List.of(
                        new Gap(Axis.X, 7_000, 10_000, 11_500, 10_000, 13_000),
                        new Gap(Axis.X, 13_000, 15_000, 12_000, 11_000, 13_000)),
                gaps);
    }

    @Test
    void whatTouchesHasNoDistance() {
        assertEquals(List.of(), gaps(stand(13_000, 10_000, 3_000, 3_000)));
    }

    @Test
    void whatIsNotFacedHasNoDistance() {
        assertEquals(List.of(), gaps(stand(15_000, 13_000, 3_000, 3_000)));
    }

    @Test
    void wallsCountAndLinesDoNot() {
        Bounds side = new Bounds(0, 0, 0, 40_000);

        assertEquals(
                List.of(new Gap(Axis.X, 0, 10_000, 11_500, 10_000, 13_000)),
                gaps(new SnapTarget(side, SnapTarget.Kind.WALL)));
        assertEquals(List.of(), gaps(new SnapTarget(side, SnapTarget.Kind.LINE)));
    }

    @Test
    void whatIsOverlappedIsNotMeasuredTo() {
        assertEquals(List.of(), gaps(stand(12_000, 10_000, 3_000, 3_000)));
    }

    private static List<Gap> gaps(SnapTarget... targets) {
        return Gap.around(BOX, 60_000, box -> Stream.of(targets)
                .filter(t -> t.box().touches(box))
                .toList());
    }

    private static SnapTarget stand(double x, double y, double width, double height) {
        return new SnapTarget(new Bounds(x, y, x + width, y + height), SnapTarget.Kind.STAND);
    }
}
