package dev.madang.view.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ResizingTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOppositeSideOrCornerStays(long seed) {
        Random random = new Random(seed);
        Rect rect = new Rect(new Point(20_000, 20_000), 6_000, 4_000, random.nextInt(36_000));
        Handle handle = handle(rect, random.nextInt(3) - 1, random.nextInt(3) - 1);
        Vec place = new Vec(20_000 + random.nextGaussian() * 8_000, 20_000 + random.nextGaussian() * 8_000);

        Rect resized = new Resizing(rect, handle, false).to(place);

        Vec before = point(rect, -handle.u(), -handle.v());
        Vec after = point(resized, -handle.u(), -handle.v());
        assertTrue(before.distanceTo(after) <= 1.5, () -> "seed " + seed + ": " + before + " became " + after);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDraggedCornerLiesWhereThePointerIs(long seed) {
        Random random = new Random(seed);
        Rect rect = new Rect(new Point(20_000, 20_000), 6_000, 4_000, random.nextInt(36_000));
        Vec place = point(rect, 1, 1).plus(random.nextInt(800), random.nextInt(800));

        Rect resized = new Resizing(rect, handle(rect, 1, 1), false).to(place);

        assertTrue(point(resized, 1, 1).distanceTo(place) <= 1.5);
    }

    @Test
    void nothingGetsSmallerThanTenCentimetres() {
        Rect rect = Rect.of(0, 0, 3_000, 3_000);

        Rect resized = new Resizing(rect, handle(rect, 1, 0), false).to(new Vec(-5_000, 1_000));

        assertEquals(Rect.of(0, 0, Resizing.LEAST_MM, 3_000), resized);
    }

    @Test
    void withShiftTheProportionStays() {
        Rect rect = Rect.of(0, 0, 6_000, 3_000);

        Rect resized = new Resizing(rect, handle(rect, 1, 1), true).to(new Vec(12_000, 3_100));

        assertEquals(Rect.of(0, 0, 12_000, 6_000), resized);
    }

    @Test
    void ofARectangleOnItsSideTheUpperEdgeMayBeItsOwnLeft() {
        Rect rect = new Rect(new Point(10_000, 5_000), 6_000, 3_000, 9_000);
        Resizing resizing = new Resizing(rect, handle(rect, 1, 0), false);

        assertEquals(Set.of(Probe.Side.BOTTOM), resizing.probe(rect).sides());
    }

    @Test
    void aTurnedRectangleGrowsInWholeSteps() {
        Rect rect = new Rect(new Point(0, 0), 6_000, 3_000, 3_000);
        Resizing resizing = new Resizing(rect, handle(rect, 1, 0), false);

        assertEquals(
                7_500,
                resizing.rounded(new Rect(new Point(0, 0), 7_310, 3_000, 3_000), 500)
                        .width());
    }

    @Test
    void handlesLieOnCornersAndSidesAndOneAbove() {
        LevelScene scene = CanvasPlans.scene(CanvasPlans.booth("a", 3_000, 3_000, 6_000, 3_000));

        List<Handle> handles = Handle.of(scene.elements(), 0.02);

        assertEquals(9, handles.size());
        Bounds box = new Bounds(3_000, 3_000, 9_000, 6_000);
        assertTrue(handles.stream()
                .filter(handle -> handle.kind() == Handle.Kind.RESIZE)
                .allMatch(handle -> box.contains(handle.at())));
        assertEquals(new Vec(6_000, 3_000 - 1_100), handles.get(0).at());
    }

    private static Handle handle(Rect rect, int u, int v) {
        return new Handle(Handle.Kind.RESIZE, point(rect, u, v), u, v, rect.rotation());
    }

    private static Vec point(Rect rect, int u, int v) {
        return rect.at()
                .toVec()
                .plus((u + 1) * rect.width() / 2.0, (v + 1) * rect.depth() / 2.0)
                .rotated(rect.rotation(), rect.at().toVec());
    }
}
