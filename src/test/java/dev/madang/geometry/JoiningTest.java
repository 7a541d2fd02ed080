package dev.madang.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Angle;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Joining undoes cutting, and neither loses area. */
class JoiningTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** Steps of a millimetre or two are rounding, and are smoothed; these are of 10 mm. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theJoinedAreaIsTheSumOfTheParts(long seed) {
        Random random = new Random(seed);
        List<Shape> parts = new ArrayList<>();
        int right = random.nextInt(50_000);
        int top = random.nextInt(50_000);
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            int width = 1_000 + random.nextInt(5_000);
            parts.add(Rect.of(right, top + 10 * random.nextInt(90), width, 1_000 + 10 * random.nextInt(500)));
            right += width;
        }

        Shape joined = Joining.of(parts).orElseThrow();

        assertEquals(parts.stream().mapToLong(Shape::areaMm2).sum(), joined.areaMm2());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRectangleThatIsCutAndJoinedIsTheSame(long seed) {
        Random random = new Random(seed);
        int rotation = random.nextBoolean() ? 0 : random.nextInt(Angle.FULL_CDEG);
        Rect whole = new Rect(
                new Point(random.nextInt(50_000), random.nextInt(50_000)),
                2_000 + random.nextInt(10_000),
                2_000 + random.nextInt(10_000),
                rotation);
        boolean across = random.nextBoolean();
        Cut cut = random.nextBoolean() ? new Cut.Equal(2 + random.nextInt(6), across) : new Cut.Equal(2, across);

        List<Shape> parts = cut.parts(whole);
        Rect joined = (Rect) Joining.of(parts).orElseThrow();

        assertEquals(whole.areaMm2(), parts.stream().mapToLong(Shape::areaMm2).sum());
        assertTrue(isNear(whole, joined), whole + " became " + joined);
        if (rotation == 0) {
            assertEquals(whole, joined);
        }
    }

    /** At an angle every corner is rounded, so that a side may be a millimetre off. */
    private static boolean isNear(Rect one, Rect other) {
        return one.rotation() == other.rotation()
                && Math.abs(one.width() - other.width()) <= 2
                && Math.abs(one.depth() - other.depth()) <= 2
                && one.at().toVec().distanceTo(other.at().toVec()) <= 3;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aShapeThatIsCutAlongALineAndJoinedCoversTheSame(long seed) {
        Random random = new Random(seed);
        Shape whole = random.nextBoolean()
                ? Polygon.of(0, 0, 9_000, 0, 9_000, 3_000, 3_000, 3_000, 3_000, 9_000, 0, 9_000)
                : Rect.of(0, 0, 9_000, 6_000);
        Cut line = new Cut.Line(
                new Point(-500, 300 + random.nextInt(2_200)), new Point(9_500, 300 + random.nextInt(2_200)));

        List<Shape> parts = line.parts(whole);
        Shape joined = Joining.of(parts).orElseThrow();

        assertEquals(2, parts.size());
        assertEquals(whole.areaMm2(), parts.stream().mapToLong(Shape::areaMm2).sum(), 20_000);
        assertEquals(whole.areaMm2(), joined.areaMm2(), 20_000);
        for (Vec corner : whole.corners()) {
            assertTrue(joined.corners().stream().anyMatch(other -> other.distanceTo(corner) <= 2), corner.toString());
        }
    }

    @Test
    void turnedNeighboursBecomeATurnedRectangle() {
        Rect one = new Rect(new Point(10_000, 10_000), 3_000, 3_000, 3_000);
        Vec next = new Vec(13_000, 10_000).rotated(3_000, new Vec(10_000, 10_000));
        Rect other = new Rect(Point.ofRounded(next), 3_000, 3_000, 3_000);

        Rect joined = (Rect) Joining.of(List.of(one, other)).orElseThrow();

        assertEquals(3_000, joined.rotation());
        assertEquals(6_000, joined.width(), 1);
        assertEquals(3_000, joined.depth(), 1);
    }

    @Test
    void whatIsApartOrTouchesAtACornerIsNotJoined() {
        Rect one = Rect.of(0, 0, 3_000, 3_000);

        assertEquals(Optional.empty(), Joining.of(List.of(one, Rect.of(3_003, 0, 3_000, 3_000))));
        assertEquals(Optional.empty(), Joining.of(List.of(one, Rect.of(3_000, 3_000, 3_000, 3_000))));
        assertEquals(
                Optional.of(Rect.of(0, 0, 6_002, 3_000)), Joining.of(List.of(one, Rect.of(3_002, 0, 3_000, 3_000))));
    }

    @Test
    void widthsLeaveTheRestForTheLastPart() {
        assertEquals(
                List.of(Rect.of(0, 0, 4_000, 3_000), Rect.of(4_000, 0, 4_000, 3_000), Rect.of(8_000, 0, 1_000, 3_000)),
                new Cut.Width(4_000, false).parts(Rect.of(0, 0, 9_000, 3_000)));
        assertEquals(
                List.of(Rect.of(0, 0, 9_000, 1_500), Rect.of(0, 1_500, 9_000, 1_500)),
                new Cut.Equal(2, true).parts(Rect.of(0, 0, 9_000, 3_000)));
    }
}
