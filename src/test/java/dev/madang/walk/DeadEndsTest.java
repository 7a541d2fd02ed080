package dev.madang.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Opening;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Dead ends of a room of 30 x 20 m with a door left and right, 15 m down. The middle of the body keeps 599 mm away. */
class DeadEndsTest {

    private static final Opening LEFT = new Opening(new Point(0, 15_000), 2_000, 0);
    private static final Opening RIGHT = new Opening(new Point(30_000, 15_000), 2_000, 18_000);
    private static final Rect ROOM = Rect.of(0, 0, 30_000, 20_000);
    private static final int WIDEST = 6_000;

    /** Blocks of 8 m hang from the upper wall, 3 m apart, the outer ones at the side walls. 8000 - 599 = 7401. */
    @Test
    void aBlindAisleBetweenTwoBlocksAndAWallIsAsDeepAsTheBlocks() {
        List<DeadEnd> ends = ends(Rect.of(0, 0, 10_000, 8_000), Rect.of(13_000, 0, 17_000, 8_000))
                .list();

        assertEquals(1, ends.size());
        assertEquals(3_000, ends.get(0).mouthWidthMm(), 1);
        assertEquals(7_401, ends.get(0).depthMm(), 5);
        assertEquals(new Vec(11_500, 8_000), rounded(ends.get(0).mouth()));
        assertEquals(599, ends.get(0).deepest().y(), 10);
        assertEquals((3_000 - 2 * 599.0) * 7_401, ends.get(0).pocket().areaMm2(), 1e4);
    }

    /** Beside the longer block it goes on as open floor: the mouth is where the shorter one ends. */
    @Test
    void whereOneBlockIsLongerTheMouthIsAtTheEndOfTheShorter() {
        List<DeadEnd> ends = ends(Rect.of(0, 0, 10_000, 8_000), Rect.of(13_000, 0, 17_000, 13_000))
                .list();

        assertEquals(1, ends.size());
        assertEquals(3_000, ends.get(0).mouthWidthMm(), 1);
        assertEquals(new Vec(11_500, 8_000), rounded(ends.get(0).mouth()));
        assertEquals(7_401, ends.get(0).depthMm(), 5);
    }

    /**
     * The aisle goes up 6 m to its bend and 10 m to the left: from the mouth at y 9000 past the corner of the block,
     * whose circle it leaves for the far corner at (599, 599).
     */
    @Test
    void aBlindAisleWithABendIsMeasuredRoundIt() {
        DeadEnds ends = ends(Rect.of(0, 3_000, 10_000, 6_000), Rect.of(13_000, 0, 17_000, 9_000));

        double around = 6_000 + 599 * Math.PI / 2 + Math.hypot(9_401, 3_000 - 2 * 599);
        assertEquals(1, ends.list().size());
        assertEquals(around, ends.list().get(0).depthMm(), 0.01 * around);
        assertEquals(around, ends.commonPath(new Vec(599, 599)).orElseThrow(), 0.01 * around);
        assertEquals(
                ends.list().get(0).depthMm(),
                ends.longestCommonPath().orElseThrow().distanceMm());
    }

    @Test
    void ofDeadEndsWithinEachOtherTheOutermostCounts() {
        DeadEnds ends = ends(
                Rect.of(0, 3_000, 4_000, 6_000),
                Rect.of(4_000, 8_000, 2_000, 1_000),
                Rect.of(6_000, 3_000, 4_000, 6_000),
                Rect.of(13_000, 0, 17_000, 9_000));

        assertEquals(1, ends.list().size());
        assertEquals(new Vec(11_500, 9_000), rounded(ends.list().get(0).mouth()));
    }

    /** 3 m between the blocks, 3 m deep: 3000 - 599 = 2401 is less than the mouth is wide. */
    @Test
    void aShallowAlcoveIsNone() {
        DeadEnds ends = ends(Rect.of(0, 0, 10_000, 3_000), Rect.of(13_000, 0, 17_000, 3_000));

        assertEquals(List.of(), ends.list());
        assertEquals(OptionalDouble.of(0), ends.commonPath(new Vec(11_500, 1_000)));
    }

    /** 3 m between the blocks: the aisle is as deep as its mouth is wide at 3000 + 599 = 3599 mm. */
    @Test
    void anAisleMustBeDeeperThanItsMouthIsWide() {
        assertEquals(List.of(), aisle(3_590).list());
        assertEquals(1, aisle(3_610).list().size());
    }

    private static DeadEnds aisle(int depth) {
        return ends(Rect.of(0, 0, 10_000, depth), Rect.of(13_000, 0, 17_000, depth));
    }

    @Test
    void anOpenRoomWithTwoDoorsHasNone() {
        DeadEnds ends = ends();

        assertEquals(List.of(), ends.list());
        assertEquals(OptionalDouble.of(0), ends.commonPath(new Vec(15_000, 1_000)));
        assertTrue(ends.longestCommonPath().isEmpty());
    }

    @Test
    void anAisleOpenAtBothEndsIsNone() {
        DeadEnds ends = ends(Rect.of(4_000, 4_000, 6_000, 8_000), Rect.of(13_000, 4_000, 6_000, 8_000));

        assertEquals(List.of(), ends.list());
    }

    @Test
    void whereOneExitCanBeReachedThereIsNoChoiceBeforeIt() {
        WalkField field = WalkScene.field(List.of(ROOM), List.of(), LEFT);
        DeadEnds ends = DeadEnds.of(field, WIDEST, WalkWatch.NONE);
        Vec place = new Vec(20_000, 5_000);

        assertEquals(List.of(), ends.list());
        assertEquals(field.distance(place), ends.commonPath(place));
        assertEquals(field.farthest().orElseThrow(), ends.longestCommonPath().orElseThrow());
    }

    /** A wall of booths with a gap of 3 m closes off the upper part, in which a block can be walked around. */
    @Test
    void aRoomBehindOneDoorIsADeadEndEvenIfOneCanGoInCirclesThere() {
        DeadEnds ends = ends(
                Rect.of(0, 11_000, 13_000, 2_000),
                Rect.of(16_000, 11_000, 14_000, 2_000),
                Rect.of(10_000, 3_000, 3_000, 3_000));

        assertEquals(1, ends.list().size());
        assertEquals(3_000, ends.list().get(0).mouthWidthMm(), 1);
        assertEquals(13_000, ends.list().get(0).mouth().y(), 1_100);
        assertTrue(ends.commonPath(new Vec(2_000, 2_000)).orElseThrow() > 15_000);
        assertEquals(OptionalDouble.of(0), ends.commonPath(new Vec(15_000, 17_000)));
    }

    @Test
    void anExitInItsFarEndOpensAnAisle() {
        Opening top = new Opening(new Point(11_500, 0), 2_000, 9_000);
        List<Shape> blocks = List.of(Rect.of(0, 0, 10_000, 8_000), Rect.of(13_000, 0, 17_000, 8_000));
        WalkField field = WalkScene.field(List.of(ROOM), blocks, LEFT, RIGHT, top);

        assertEquals(List.of(), DeadEnds.of(field, WIDEST, WalkWatch.NONE).list());
        WalkField lost = field.space().field(Set.of(0, 1), WalkWatch.NONE);
        assertEquals(1, DeadEnds.of(lost, WIDEST, WalkWatch.NONE).list().size());
    }

    @Test
    void aMouthWiderThanAllowedIsOpenFloor() {
        List<Shape> blocks = List.of(Rect.of(0, 0, 10_000, 8_000), Rect.of(13_000, 0, 17_000, 8_000));
        WalkField field = WalkScene.field(List.of(ROOM), blocks, LEFT, RIGHT);

        assertEquals(1, DeadEnds.of(field, 3_001, WalkWatch.NONE).list().size());
        assertEquals(List.of(), DeadEnds.of(field, 2_999, WalkWatch.NONE).list());
    }

    private static DeadEnds ends(Rect... blocks) {
        return DeadEnds.of(WalkScene.field(List.of(ROOM), List.of(blocks), LEFT, RIGHT), WIDEST, WalkWatch.NONE);
    }

    private static Vec rounded(Vec place) {
        return new Vec(Math.round(place.x()), Math.round(place.y()));
    }
}
