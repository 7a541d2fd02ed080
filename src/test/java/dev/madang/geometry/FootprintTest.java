package dev.madang.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Angle;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootprintTest {

    @Test
    void touchingRectanglesDoNotOverlap() {
        assertFalse(overlap(Rect.of(0, 0, 3_000, 3_000), Rect.of(3_000, 0, 3_000, 3_000)));
    }

    @Test
    void threeMillimetresOverlap() {
        assertTrue(overlap(Rect.of(0, 0, 3_000, 3_000), Rect.of(2_997, 0, 3_000, 3_000)));
    }

    @Test
    void oneRectangleInsideAnotherOverlaps() {
        assertTrue(overlap(Rect.of(0, 0, 9_000, 9_000), Rect.of(3_000, 3_000, 1_000, 1_000)));
    }

    @Test
    void crossingRectanglesWithoutCornersInEachOtherOverlap() {
        assertTrue(overlap(Rect.of(0, 3_000, 9_000, 1_000), Rect.of(3_000, 0, 1_000, 9_000)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void uprightRectanglesShareWhatTheSamePolygonsShare(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Rect one = Rect.of(random.nextInt(6_000), random.nextInt(6_000), 1 + random.nextInt(6_000), 3_000);
            Rect other = Rect.of(random.nextInt(6_000), random.nextInt(6_000), 3_000, 1 + random.nextInt(6_000));

            var quick = Footprint.of(one).sharedWith(Footprint.of(other));

            assertEquals(Footprint.of(asPolygon(one)).sharedWith(Footprint.of(other)), quick, one + " and " + other);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000, 2_345, 4_500, 8_999, 13_333, 27_001, 35_999})
    void rowsOfTouchingBoothsOverlapAtNoRotation(int rotation) {
        for (int i = 0; i < 200; i++) {
            Rect one = inRow(i, rotation);
            Rect next = inRow(i + 1, rotation);
            assertFalse(overlap(one, next), "booths " + i + " and " + (i + 1) + " at " + rotation);
            assertFalse(overlap(asPolygon(one), next), "as polygon, booth " + i + " at " + rotation);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000, 4_500, 13_333})
    void aRotatedRowPushedTogetherByFourMillimetresOverlaps(int rotation) {
        Rect one = inRow(0, rotation);
        Vec start = Point.ofRounded(new Vec(2_996, 0).rotated(rotation, new Vec(0, 0)))
                .toVec();
        Rect pushed = new Rect(Point.ofRounded(start), 3_000, 3_000, rotation);

        assertTrue(overlap(one, pushed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void overlapIsTheSameFromBothSidesAndForRectanglesAsPolygons(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Shape one = PlanFixtures.shape(random);
            Shape other = one.moved(random.nextInt(8_000) - 4_000, random.nextInt(8_000) - 4_000);
            boolean expected = overlap(one, other);
            assertEquals(expected, overlap(other, one), "seed " + seed + " step " + i);
            double shared = Footprint.of(one)
                    .sharedWith(Footprint.of(other))
                    .map(Footprint.Shared::size)
                    .orElse(0.0);
            // Far from the edge of the definition, the shared area must agree with the verdict.
            if (shared > 40_000) {
                assertTrue(expected, "seed " + seed + " step " + i + " shares " + shared);
            }
            if (shared == 0) {
                assertFalse(expected, "seed " + seed + " step " + i);
            }
        }
    }

    @Test
    void anLShapeDoesNotOverlapWhatLiesInItsNotch() {
        Polygon notched = Polygon.of(0, 0, 6_000, 0, 6_000, 3_000, 3_000, 3_000, 3_000, 6_000, 0, 6_000);

        assertFalse(overlap(notched, Rect.of(3_000, 3_000, 3_000, 3_000)));
        assertTrue(overlap(notched, Rect.of(2_997, 3_000, 3_000, 3_000)));
    }

    @Test
    void aLineAlongTheEdgeDoesNotCross() {
        Footprint booth = Footprint.of(Rect.of(0, 0, 3_000, 3_000));

        assertFalse(booth.isCrossedBy(new Segment(new Point(3_000, -5_000), new Point(3_000, 5_000))));
        assertTrue(booth.isCrossedBy(new Segment(new Point(2_997, -5_000), new Point(2_997, 5_000))));
    }

    @Test
    void adjacentHallsHaveNoBorderBetweenThem() {
        Region halls = Region.of(
                List.of(Polygon.rectangle(0, 0, 81_000, 108_000), Polygon.rectangle(81_000, 0, 81_000, 108_000)));

        assertTrue(halls.covers(Footprint.of(Rect.of(79_500, 0, 3_000, 3_000))));
        assertTrue(halls.covers(Footprint.of(Rect.of(159_000, 0, 3_000, 3_000))));
        assertFalse(halls.covers(Footprint.of(Rect.of(159_003, 0, 3_000, 3_000))));
    }

    @Test
    void aRotatedBoothMayTouchTheWallWithItsCorner() {
        Region hall = Region.of(List.of(Polygon.rectangle(0, 0, 30_000, 30_000)));

        assertTrue(hall.covers(Footprint.of(new Rect(new Point(10_000, 0), 3_000, 3_000, 4_500))));
        assertFalse(hall.covers(Footprint.of(new Rect(new Point(10_000, -3), 3_000, 3_000, 4_500))));
    }

    @Test
    void shareOfABoothAcrossTheHallLineIsByArea() {
        Region left = Region.of(List.of(Polygon.rectangle(0, 0, 81_000, 108_000)));

        assertEquals(1.0 / 3, left.shareOf(Footprint.of(Rect.of(80_000, 0, 3_000, 3_000))), 1e-12);
    }

    @Test
    void distanceBetweenFacingBoothsIsTheAisle() {
        assertEquals(
                3_000,
                Footprint.of(Rect.of(0, 0, 3_000, 3_000)).distanceTo(Footprint.of(Rect.of(6_000, 0, 3_000, 3_000))));
    }

    private static Rect inRow(int place, int rotation) {
        Vec corner = new Vec(3_000.0 * place, 0).rotated(Angle.normalized(rotation), new Vec(0, 0));
        return new Rect(Point.ofRounded(corner), 3_000, 3_000, rotation);
    }

    /** The corners as they are stored when rounded to whole millimetres. */
    private static Polygon asPolygon(Rect rect) {
        return new Polygon(rect.corners().stream().map(Point::ofRounded).toList());
    }

    private static boolean overlap(Shape one, Shape other) {
        return Footprint.of(one).overlaps(Footprint.of(other));
    }
}
