package dev.madang.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClearanceTest {

    private static final Rect BOOTH = Rect.of(10_000, 10_000, 3_000, 3_000);

    @ParameterizedTest
    @EnumSource(Side.class)
    void theGapIsMeasuredOnEachSideAlone(Side side) {
        Shape neighbour = BOOTH.moved(side.stepX() * 5_500, side.stepY() * 5_500);

        for (Side asked : Side.values()) {
            OptionalDouble expected = asked == side ? OptionalDouble.of(2_500) : OptionalDouble.empty();
            assertEquals(expected, gap(BOOTH, neighbour, asked), asked.toString());
        }
    }

    @Test
    void whatTouchesHasNoGapAndWhatPassesIsNotMet() {
        assertEquals(OptionalDouble.of(0), gap(BOOTH, Rect.of(13_000, 11_000, 3_000, 3_000), Side.RIGHT));
        assertEquals(OptionalDouble.empty(), gap(BOOTH, Rect.of(20_000, 13_000, 3_000, 3_000), Side.RIGHT));
        assertEquals(OptionalDouble.empty(), gap(BOOTH, Rect.of(20_000, 12_999, 3_000, 3_000), Side.RIGHT));
        assertEquals(OptionalDouble.of(7_000), gap(BOOTH, Rect.of(20_000, 12_997, 3_000, 3_000), Side.RIGHT));
    }

    @Test
    void whatIsOverlappedIsNotMet() {
        assertEquals(OptionalDouble.empty(), gap(BOOTH, Rect.of(12_000, 10_000, 3_000, 3_000), Side.RIGHT));
    }

    @Test
    void aTurnedNeighbourIsMetAtItsNearestCorner() {
        // A square on its corner: half its diagonal before its middle.
        Rect turned = new Rect(new Point(20_000, 8_500), 3_000, 3_000, 4_500);

        double gap = gap(BOOTH, turned, Side.RIGHT).orElseThrow();

        double nearest = 20_000 - 3_000 / Math.sqrt(2);
        double across = 8_500 + 3_000 / Math.sqrt(2);
        assertTrue(across > 10_000 && across < 13_000);
        assertEquals(nearest - 13_000, gap, 0.001);
    }

    @Test
    void aTurnedNeighbourThatReachesInWithItsSideIsMetWhereTheSharedStretchEnds() {
        // Its left corner lies below the booth, so that the booth's lower right corner would meet a slanted side.
        Rect turned = new Rect(new Point(20_000, 12_000), 3_000, 3_000, 4_500);

        double gap = gap(BOOTH, turned, Side.RIGHT).orElseThrow();

        assertEquals(20_000 - (13_000 - 12_000) - 13_000, gap, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_500, 3_000, 4_500, 9_000, 12_345, 27_777})
    void goingByTheGapLetsThemTouchAndNotOverlap(int rotation) {
        Rect figure = new Rect(new Point(3_000, 9_000), 3_000, 6_000, rotation);
        Rect other = new Rect(new Point(20_000, 9_500), 3_000, 3_000, 2_000);

        double gap = gap(figure, other, Side.RIGHT).orElseThrow();
        Shape there = figure.moved((int) Math.floor(gap), 0);

        assertTrue(!Footprint.of(there).overlaps(Footprint.of(other)));
        assertTrue(Footprint.of(there).distanceTo(Footprint.of(other)) <= 1.5);
    }

    @Test
    void aNookOfAnotherIsMeasuredToItsGround() {
        Polygon nook = Polygon.of(
                20_000, 0, 30_000, 0, 30_000, 30_000, 20_000, 30_000, 20_000, 13_000, 25_000, 13_000, 25_000, 10_000,
                20_000, 10_000);

        assertEquals(OptionalDouble.of(12_000), gap(BOOTH, nook, Side.RIGHT));
        assertEquals(OptionalDouble.of(7_000), gap(BOOTH.moved(0, 100), nook, Side.RIGHT));
    }

    @Test
    void aWallAlongTheWayIsNoObstacleButOneAcrossIs() {
        List<Vec> along = List.of(new Vec(0, 10_000), new Vec(60_000, 10_000));
        List<Vec> across = List.of(new Vec(15_000, 0), new Vec(15_000, 60_000));

        assertEquals(OptionalDouble.empty(), Clearance.between(BOOTH.corners(), along, Side.RIGHT));
        assertEquals(OptionalDouble.of(2_000), Clearance.between(BOOTH.corners(), across, Side.RIGHT));
    }

    private static OptionalDouble gap(Shape figure, Shape other, Side side) {
        return Clearance.between(figure.corners(), other.corners(), side);
    }
}
