package dev.madang.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.BoothType;
import dev.madang.model.Place;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenSidesTest {

    private static final Rect BOOTH = Rect.of(10_000, 10_000, 3_000, 3_000);
    private static final Rect LEFT = Rect.of(7_000, 10_000, 3_000, 3_000);
    private static final Rect RIGHT = Rect.of(13_000, 10_000, 3_000, 3_000);
    private static final Rect BEHIND = Rect.of(10_000, 7_000, 3_000, 3_000);
    private static final Rect BEFORE = Rect.of(10_000, 13_000, 3_000, 3_000);

    private static OpenSides sides(Shape outline, Place... others) {
        return OpenSides.of(outline, box -> Arrays.stream(others)
                .filter(other -> other.bounds().touches(box))
                .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_500, 4_500, 9_000, 13_337, 27_000, 35_999})
    void theTypeFollowsFromWhichSidesAreOpenAtAnyRotation(int rotation) {
        assertType(rotation, BoothType.ISLAND, 4);
        assertType(rotation, BoothType.PENINSULA, 3, LEFT);
        assertType(rotation, BoothType.CORNER, 2, LEFT, BEHIND);
        assertType(rotation, BoothType.THROUGH, 2, LEFT, RIGHT);
        assertType(rotation, BoothType.INLINE, 1, LEFT, BEHIND, RIGHT);
        assertType(rotation, BoothType.ENCLOSED, 0, LEFT, BEHIND, RIGHT, BEFORE);
    }

    private static void assertType(int rotation, BoothType type, int count, Rect... others) {
        Vec pivot = new Vec(20_000, 20_000);
        List<Place> turned = new ArrayList<>();
        for (Rect other : others) {
            turned.add(other.rotated(rotation, pivot));
        }

        OpenSides sides = sides(BOOTH.rotated(rotation, pivot), turned.toArray(Place[]::new));

        assertEquals(type, sides.type());
        assertEquals(count, sides.count());
        assertEquals(4, sides.counted());
    }

    @Test
    void sidesAreCountedFromTheTopClockwise() {
        assertEquals(List.of(1, 2), sides(BOOTH, LEFT, BEHIND).open());
        assertEquals(List.of(0, 3), sides(BOOTH, RIGHT, BEFORE).open());
    }

    @Test
    void aNeighbourWithinFiftyMillimetresClosesASideAndOneBeyondDoesNot() {
        assertEquals(3, sides(BOOTH, LEFT.moved(-50, 0)).count());
        assertEquals(4, sides(BOOTH, LEFT.moved(-51, 0)).count());
    }

    @Test
    void halfASideMustBeTaken() {
        assertEquals(3, sides(BOOTH, LEFT.moved(0, 1_500)).count());
        assertEquals(4, sides(BOOTH, LEFT.moved(0, 1_501)).count());
    }

    @Test
    void neighboursTogetherCloseASideAndThoseAboveEachOtherCountOnce() {
        Rect upper = Rect.of(7_000, 10_000, 3_000, 800);
        Rect lower = Rect.of(7_000, 12_000, 3_000, 800);

        assertEquals(3, sides(BOOTH, upper, lower).count());
        assertEquals(4, sides(BOOTH, upper, upper.moved(-10, 0)).count());
    }

    @Test
    void aNeighbourAtACornerClosesNothing() {
        assertEquals(
                4, sides(BOOTH, LEFT.moved(0, 3_000), RIGHT.moved(0, -3_000)).count());
    }

    @Test
    void aWallClosesASideOnWhicheverSideOfItItsLineIs() {
        assertEquals(List.of(0, 1, 2), sides(BOOTH, wall(10_000)).open());
        assertEquals(List.of(0, 1, 2), sides(BOOTH, wall(9_960)).open());
        assertEquals(List.of(0, 1, 2), sides(BOOTH, wall(10_030)).open());
        assertEquals(List.of(0, 1, 2, 3), sides(BOOTH, wall(9_940)).open());
    }

    private static Segment wall(int x) {
        return new Segment(new Point(x, 0), new Point(x, 50_000));
    }

    @Test
    void aNeighbourThatCoversTheWholeStripWithoutAnEdgeInItClosesTheSide() {
        assertEquals(3, sides(BOOTH, Rect.of(7_000, 9_000, 3_400, 5_000)).count());
    }

    @Test
    void theHollowOfANeighbourIsFree() {
        // A bracket whose arms touch the booth at both ends of its right side and leave 2.4 m free between them.
        Polygon bracket = Polygon.of(
                13_000, 10_000, 16_000, 10_000, 16_000, 13_000, 13_000, 13_000, 13_000, 12_700, 15_000, 12_700, 15_000,
                10_300, 13_000, 10_300);

        assertEquals(4, sides(BOOTH, bracket).count());
    }

    @Test
    void theSidesOfAnLAreCountedEach() {
        Polygon angle = Polygon.of(0, 0, 6_000, 0, 6_000, 3_000, 3_000, 3_000, 3_000, 6_000, 0, 6_000);

        OpenSides free = sides(angle);
        OpenSides inTheCorner = sides(angle, Rect.of(0, -3_000, 6_000, 3_000), Rect.of(-3_000, 0, 3_000, 6_000));

        assertEquals(6, free.count());
        assertEquals(BoothType.ISLAND, free.type());
        assertEquals(List.of(1, 2, 3, 4), inTheCorner.open());
        assertEquals(BoothType.CORNER, inTheCorner.type());
    }

    @Test
    void anOutlineThatRunsTheOtherWayRoundIsReadAlike() {
        Polygon backwards = Polygon.of(10_000, 10_000, 10_000, 13_000, 13_000, 13_000, 13_000, 10_000);

        OpenSides sides = sides(backwards, LEFT, BEHIND);

        assertEquals(List.of(1, 2), sides.open());
        assertEquals(BoothType.CORNER, sides.type());
    }

    @Test
    void cornersOnAStraightSideAndShortSidesDoNotCount() {
        Polygon chamfered = Polygon.of(0, 0, 1_500, 0, 3_000, 0, 3_000, 2_800, 2_800, 3_000, 0, 3_000);

        OpenSides sides = sides(chamfered);

        assertEquals(List.of(0, 1, 2, 4, 5), sides.open());
        assertEquals(4, sides.count());
        assertEquals(BoothType.ISLAND, sides.type());
    }
}
