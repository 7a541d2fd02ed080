package dev.madang.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Opening;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked cases. The body needs 1.2 m, so its middle keeps 599 mm (half, less the tolerance) from everything. */
class WalkFieldTest {

    private static final Rect ROOM = Rect.of(0, 0, 20_000, 10_000);
    private static final Opening RIGHT = new Opening(new Point(20_000, 5_000), 2_000, 18_000);
    private static final double RADIUS = 599;
    private static final Vec ORIGIN = new Vec(0, 0);

    @Test
    void straightBeforeADoorTheWayIsTheDistanceOfItsLine() {
        WalkField field = field(List.of(), RIGHT);

        assertEquals(15_000, field.distance(new Vec(5_000, 5_000)).orElseThrow(), 1);
        assertEquals(15_000, field.distance(new Vec(5_000, 5_400)).orElseThrow(), 1);
    }

    /** The middle reaches the door between its jambs: 5000 - (1000 - 599) = 4599 is the nearest end of its line. */
    @Test
    void besideADoorTheWayGoesToTheEndOfItsLine() {
        WalkField field = field(List.of(), RIGHT);

        assertEquals(
                Math.hypot(10_000, 4_599 - 1_000),
                field.distance(new Vec(10_000, 1_000)).orElseThrow(),
                5);
    }

    /**
     * A booth 2 m long hangs from the upper wall, 6 m down. From (2000, 1000) the way touches the round corner about
     * (8000, 6000): straight to the circle, along it, straight beneath the booth, then to the door's line at y 5401.
     */
    @Test
    void aWayBendsRoundTheGrownCorner() {
        WalkField field = field(List.of(Rect.of(8_000, 0, 2_000, 6_000)), RIGHT);
        double toCorner = Math.hypot(6_000, 5_000);
        double tangent = Math.sqrt(toCorner * toCorner - RADIUS * RADIUS);
        double heading = Math.atan2(5_000, 6_000) + Math.asin(RADIUS / toCorner);
        double arc = RADIUS * heading;
        double last = Math.hypot(10_000, 6_599 - 5_401);
        double leaving = RADIUS * Math.atan2(6_599 - 5_401, 10_000);

        double expected = tangent + arc + 2_000 + last + leaving / 2;
        assertEquals(expected, field.distance(new Vec(2_000, 1_000)).orElseThrow(), 0.003 * expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {800, 1_200, 1_201, 1_500})
    void anAisleOfExactlyThePassableWidthIsPassedAndOneOfThreeMillimetresLessIsNot(int width) {
        List<Shape> legal = List.of(Rect.of(8_000, 0, 2_000, 6_000), Rect.of(8_000, 6_000 + width, 2_000, 5_000));
        List<Shape> narrow = List.of(Rect.of(8_000, 0, 2_000, 6_000), Rect.of(8_000, 6_000 + width - 3, 2_000, 5_000));

        assertTrue(field(legal, width).distance(new Vec(2_000, 5_000)).isPresent());
        assertEquals(OptionalDouble.empty(), field(narrow, width).distance(new Vec(2_000, 5_000)));
        assertEquals(1, field(narrow, width).unreachable().size());
    }

    /** Rounded origins let turned booths stand up to 1.4 mm nearer than they are meant to. */
    @ParameterizedTest
    @ValueSource(ints = {1, 1_000, 2_345, 4_500, 13_333, 27_001})
    void aTurnedAisleOfExactlyThePassableWidthIsPassed(int rotation) {
        assertTrue(turnedAisle(rotation, 1_200)
                .distance(new Vec(-10_000, -10_000).rotated(rotation, ORIGIN))
                .isPresent());
        assertTrue(turnedAisle(rotation, 1_195)
                .distance(new Vec(-10_000, -10_000).rotated(rotation, ORIGIN))
                .isEmpty());
    }

    /** Two walls of booths across a turned room, with a gap between them; the door is beyond. */
    private static WalkField turnedAisle(int rotation, int width) {
        List<Shape> booths = List.of(
                turned(-2_000, -15_000, 4_000, 15_000, rotation), turned(-2_000, width, 4_000, 15_000, rotation));
        Shape room = turned(-15_000, -14_000, 30_000, 28_000, rotation);
        Opening door = new Opening(
                Point.ofRounded(new Vec(15_000, 0).rotated(rotation, ORIGIN)), 3_000, (18_000 + rotation) % 36_000);
        WalkGround ground = new WalkGround(List.of(room), booths, List.of(), List.of(door));
        return WalkSpace.of(ground, 1_200, WalkWatch.NONE).field(WalkWatch.NONE);
    }

    private static Rect turned(int x, int y, int width, int depth, int rotation) {
        return new Rect(Point.ofRounded(new Vec(x, y).rotated(rotation, ORIGIN)), width, depth, rotation);
    }

    /** Chords around the corner would leave up to 1 % more room than its circle. */
    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 40, 45, 50, 60, 70, 80})
    void betweenACornerAndAWallThePassableWidthDecidesAsWell(int degrees) {
        assertTrue(pastCorner(degrees, 1_200).distance(new Vec(2_000, 5_000)).isPresent());
        assertTrue(pastCorner(degrees, 1_195).distance(new Vec(2_000, 5_000)).isEmpty());
    }

    /**
     * A turned booth fills the room from the upper wall down to its lowest corner, which is that far from the lower.
     */
    private static WalkField pastCorner(int degrees, int gap) {
        Rect booth = new Rect(new Point(0, 0), 12_000, 12_000, degrees * 100);
        Vec lowest = booth.corners().get(2);
        Rect placed = booth.moved((int) Math.round(30_000 - lowest.x()), (int) Math.round(10_000 - gap - lowest.y()));
        Opening door = new Opening(new Point(60_000, 5_000), 2_000, 18_000);
        return WalkScene.field(List.of(Rect.of(0, 0, 60_000, 10_000)), List.of(placed), door);
    }

    @Test
    void aDoorNarrowerThanTheBodyIsNoWayOut() {
        Opening narrow = new Opening(new Point(0, 5_000), 1_199, 0);
        Opening wide = new Opening(new Point(0, 5_000), 1_200, 0);

        assertEquals(Set.of(), field(List.of(), narrow).space().usableExits());
        assertEquals(Set.of(0), field(List.of(), wide).space().usableExits());
        assertEquals(
                4_000, field(List.of(), wide).distance(new Vec(4_000, 5_000)).orElseThrow(), 1);
    }

    @Test
    void aDoorBehindABoothIsNoWayOut() {
        WalkField field = field(List.of(Rect.of(18_900, 3_000, 1_000, 4_000)), RIGHT);

        assertEquals(Set.of(), field.space().usableExits());
        assertTrue(field.farthest().isEmpty());
    }

    @Test
    void throughALobbyTheWayLeadsOnAndAWallBetweenIsPassedAtItsDoorOnly() {
        List<Shape> floor = List.of(ROOM, Rect.of(20_000, 0, 10_000, 10_000));
        Opening out = new Opening(new Point(30_000, 5_000), 2_000, 18_000);
        List<Segment> wall = List.of(
                new Segment(new Point(20_000, 0), new Point(20_000, 7_000)),
                new Segment(new Point(20_000, 9_000), new Point(20_000, 10_000)));
        WalkSpace open = WalkSpace.of(new WalkGround(floor, List.of(), List.of(), List.of(out)), 1_200, WalkWatch.NONE);
        WalkSpace walled = WalkSpace.of(new WalkGround(floor, List.of(), wall, List.of(out)), 1_200, WalkWatch.NONE);
        Vec place = new Vec(10_000, 5_000);

        assertEquals(20_000, open.field(WalkWatch.NONE).distance(place).orElseThrow(), 1);
        double throughDoor = Math.hypot(10_000, 2_599) + Math.hypot(10_000, 7_599 - 5_401);
        assertEquals(throughDoor, walled.field(WalkWatch.NONE).distance(place).orElseThrow(), 0.01 * throughDoor);
    }

    @Test
    void anExitMayStandInAWallWithinTheFloor() {
        List<Shape> floor = List.of(ROOM, Rect.of(20_000, 0, 10_000, 10_000));
        List<Segment> wall = List.of(new Segment(new Point(20_000, 0), new Point(20_000, 10_000)));
        WalkGround ground = new WalkGround(floor, List.of(), wall, List.of(RIGHT));
        WalkField field = WalkSpace.of(ground, 1_200, WalkWatch.NONE).field(WalkWatch.NONE);

        assertEquals(15_000, field.distance(new Vec(5_000, 5_000)).orElseThrow(), 1);
        assertEquals(7_000, field.distance(new Vec(27_000, 5_000)).orElseThrow(), 1);
    }

    @Test
    void eachPlaceGoesToItsNearerExit() {
        Opening left = new Opening(new Point(0, 5_000), 2_000, 0);
        WalkField field = field(List.of(), RIGHT, left);

        assertEquals(OptionalInt.of(1), field.exit(new Vec(9_900, 5_000)));
        assertEquals(OptionalInt.of(0), field.exit(new Vec(10_100, 5_000)));
        assertEquals(
                10_100,
                field.space()
                        .field(Set.of(1), WalkWatch.NONE)
                        .distance(new Vec(10_100, 5_000))
                        .orElseThrow(),
                1);
        assertEquals(List.of(), field.space().field(Set.of(), WalkWatch.NONE).way(new Vec(5_000, 5_000)));
    }

    /** The far corners of a room of 20 x 10 m whose door is in the middle of the right wall are equally far. */
    @Test
    void theFarthestPlaceIsACorner() {
        Farthest farthest = field(List.of(), RIGHT).farthest().orElseThrow();

        assertEquals(599, farthest.place().x(), 1);
        assertEquals(Math.hypot(20_000 - 599, 4_599 - 599), farthest.distanceMm(), 6);
    }

    @Test
    void theFarthestPlaceWithinAShapeLiesInIt() {
        WalkField field = field(List.of(), RIGHT);
        Polygon part = Polygon.of(12_000, 3_000, 14_000, 3_000, 14_000, 5_000);

        Farthest farthest = field.farthest(part).orElseThrow();

        assertEquals(Math.hypot(8_000, 4_599 - 3_000), farthest.distanceMm(), 10);
        assertTrue(field.farthest(Rect.of(40_000, 0, 1_000, 1_000)).isEmpty());
    }

    @Test
    void fromTheEdgeOfABoothOneStepsOutFirst() {
        WalkField field = field(List.of(Rect.of(8_000, 2_000, 3_000, 3_000)), RIGHT);
        Vec edge = new Vec(9_500, 5_000);

        assertEquals(OptionalDouble.empty(), field.distance(edge));
        double on = field.distance(new Vec(9_500, 5_599)).orElseThrow();
        assertEquals(RADIUS + on, field.distanceFrom(edge, 1_000).orElseThrow(), 1);
        assertEquals(OptionalDouble.empty(), field.distanceFrom(edge, 500));
    }

    @Test
    void theRasterHoldsTheDistancesOfTheMiddlesOfItsCells() {
        WalkField field = WalkScene.random(7).field();
        Raster raster = field.raster(500);
        int free = 0;
        for (int row = 0; row < raster.rows(); row++) {
            for (int column = 0; column < raster.columns(); column++) {
                double expected =
                        field.distance(raster.box(column, row).center()).orElse(Double.NaN);
                assertEquals(expected, raster.distanceMm(column, row), 0.1);
                free += Double.isNaN(expected) ? 0 : 1;
            }
        }
        assertTrue(free > 500, free + " cells");
        assertTrue(raster.greatestMm() <= field.farthest().orElseThrow().distanceMm() + Farthest.WITHIN_MM);
    }

    @Test
    void whatIsWalledInIsAPocketWithItsArea() {
        List<Shape> ring = List.of(
                Rect.of(4_000, 2_000, 6_000, 1_000),
                Rect.of(4_000, 7_000, 6_000, 1_000),
                Rect.of(4_000, 3_000, 1_000, 4_000),
                Rect.of(9_000, 3_000, 1_000, 4_000));
        WalkField field = field(ring, RIGHT);

        Pocket pocket = field.unreachable().get(0);

        double side = 4_000 - 2 * RADIUS;
        assertEquals(side * side, pocket.areaMm2(), 1e3);
        assertEquals(4, pocket.outline().size());
        assertEquals(1, field.unreachable().size());
        assertFalse(field.distance(new Vec(7_000, 5_000)).isPresent());
    }

    @Test
    void withoutFloorThereIsNoWay() {
        WalkGround none = new WalkGround(List.of(), List.of(ROOM), List.of(), List.of(RIGHT));
        WalkField field = WalkSpace.of(none, 1_200, WalkWatch.NONE).field(WalkWatch.NONE);

        assertTrue(field.farthest().isEmpty());
        assertEquals(0, field.raster(500).columns());
        assertEquals(List.of(), DeadEnds.of(field, 6_000, WalkWatch.NONE).list());
    }

    @Test
    void workIsGivenUpOnceCancelled() {
        WalkGround ground = new WalkGround(List.of(ROOM), List.of(), List.of(), List.of(RIGHT));
        WalkWatch over = new WalkWatch(() -> true, share -> {});
        WalkSpace space = WalkSpace.of(ground, 1_200, WalkWatch.NONE);

        assertThrows(CancellationException.class, () -> WalkSpace.of(ground, 1_200, over));
        assertThrows(CancellationException.class, () -> space.field(over));
    }

    @Test
    void progressGrowsToAll() {
        List<Double> shares = new ArrayList<>();
        WalkScene.random(5).field().space().field(new WalkWatch(() -> false, shares::add));

        assertEquals(shares.stream().sorted().toList(), shares);
        assertEquals(1.0, shares.get(shares.size() - 1));
    }

    private static WalkField field(List<? extends Shape> booths, Opening... exits) {
        return WalkScene.field(List.of(ROOM), booths, exits);
    }

    private static WalkField field(List<? extends Shape> booths, int passableWidthMm) {
        WalkGround ground = new WalkGround(List.of(ROOM), booths, List.of(), List.of(RIGHT));
        return WalkSpace.of(ground, passableWidthMm, WalkWatch.NONE).field(WalkWatch.NONE);
    }
}
