package dev.madang.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Opening;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of walking distances on any floor. The seed of a scene is the name of the failing case. */
class WalkLawsTest {

    private static final double ROUNDING_MM = 1;

    static IntStream seeds() {
        return IntStream.range(1, 21);
    }

    static IntStream fewSeeds() {
        return IntStream.range(1, 10);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void waysAreWithinOnePercentOfTheShortestRoundTheGrownObstacles(long seed) {
        WalkScene scene = WalkScene.random(seed);
        WalkField field = scene.field();
        VisibilityReference reference = scene.reference();

        for (Vec place : WalkScene.places(field, seed, 40)) {
            double expected = reference.distance(place);
            OptionalDouble distance = field.distance(place);
            assertEquals(Double.isFinite(expected), distance.isPresent(), place.toString());
            if (distance.isPresent()) {
                assertEquals(expected, distance.getAsDouble(), 0.01 * Math.max(2_000, expected), place.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWayIsShorterThanTheStraightLine(long seed) {
        WalkField field = WalkScene.random(seed).field();
        ToDoubleFunction<Vec> straight =
                place -> Math.min(lineTo(place, WalkScene.LEFT.corners()), lineTo(place, WalkScene.TOP.corners()));

        for (Vec place : WalkScene.places(field, seed, 200)) {
            field.distance(place)
                    .ifPresent(distance ->
                            assertTrue(distance >= straight.applyAsDouble(place) - ROUNDING_MM, place.toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anObstacleMoreShortensNoWay(long seed) {
        WalkScene scene = WalkScene.random(seed);
        List<Rect> more = new ArrayList<>(scene.booths());
        more.addAll(WalkScene.random(seed + 1_000).booths().subList(0, 1));
        WalkField before = scene.field();
        WalkField after = new WalkScene(more).field();

        for (Vec place : WalkScene.places(after, seed, 200)) {
            OptionalDouble longer = after.distance(place);
            if (longer.isPresent()) {
                double shorter = before.distance(place).orElseThrow();
                assertTrue(longer.getAsDouble() >= shorter - ROUNDING_MM, place.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void distancesDifferByNoMoreThanAFreeStraightLineIsLong(long seed) {
        WalkField field = WalkScene.random(seed).field();
        Random random = new Random(seed);

        for (Vec place : WalkScene.places(field, seed, 200)) {
            Vec near = place.plus(random.nextInt(800) - 400, random.nextInt(800) - 400);
            OptionalDouble there = field.distance(near);
            if (there.isPresent() && isFree(field, place, near)) {
                double here = field.distance(place).orElseThrow();
                assertEquals(here, there.getAsDouble(), place.distanceTo(near) + 0.1, place + " and " + near);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aWayIsAsLongAsTheDistanceStaysOnTheFloorAndEndsAtItsExit(long seed) {
        WalkField field = WalkScene.random(seed).field();

        for (Vec place : WalkScene.places(field, seed, 50)) {
            List<Vec> way = field.way(place);
            assertEquals(field.distance(place).isPresent(), !way.isEmpty());
            double length = 0;
            for (int i = 1; i < way.size(); i++) {
                length += way.get(i - 1).distanceTo(way.get(i));
                assertTrue(isFree(field, way.get(i - 1), way.get(i)), way.toString());
            }
            if (!way.isEmpty()) {
                assertEquals(field.distance(place).getAsDouble(), length, 0.1);
                Opening exit = field.space().exits().get(field.exit(place).orElseThrow());
                assertEquals(0, lineTo(way.get(way.size() - 1), exit.corners()), 1);
            }
        }
    }

    /** With sides of 3, 4 and 5, and coordinates that 5 divides, a turned scene has whole coordinates as well. */
    @ParameterizedTest
    @MethodSource("seeds")
    void turningEverythingChangesNoDistance(long seed) {
        Random random = new Random(seed);
        List<Polygon> booths = IntStream.range(0, 8)
                .mapToObj(i -> Polygon.rectangle(
                        5 * random.nextInt(6_000), 5 * random.nextInt(4_000), 5 * (200 + random.nextInt(1_400)), 2_000))
                .toList();
        WalkField upright = WalkScene.field(
                List.of(Polygon.rectangle(0, 0, WalkScene.WIDTH, WalkScene.DEPTH)), booths, WalkScene.LEFT);
        WalkField turned = WalkScene.field(
                List.of(turned(Polygon.rectangle(0, 0, WalkScene.WIDTH, WalkScene.DEPTH))),
                booths.stream().map(WalkLawsTest::turned).toList(),
                new Opening(turned(WalkScene.LEFT.at()), WalkScene.LEFT.width(), 5_313));

        for (Vec place : WalkScene.places(upright, seed, 100)) {
            OptionalDouble distance = upright.distance(place);
            OptionalDouble same = turned.distance(turned(place));
            assertEquals(distance.isPresent(), same.isPresent(), place.toString());
            if (distance.isPresent()) {
                assertEquals(distance.getAsDouble(), same.getAsDouble(), ROUNDING_MM, place.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPlaceIsFartherThanTheFarthest(long seed) {
        WalkField field = WalkScene.random(seed).field();
        double farthest = field.farthest().orElseThrow().distanceMm();
        Vec where = field.farthest().orElseThrow().place();

        assertEquals(farthest, field.distance(where).orElseThrow(), 0.1);
        for (Vec place : WalkScene.places(field, seed, 300)) {
            assertTrue(field.distance(place).orElse(0) <= farthest + Farthest.WITHIN_MM, place.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNearestOfAllExitsIsTheNearestOfEach(long seed) {
        WalkField field = WalkScene.random(seed).field();
        WalkField left = field.space().field(Set.of(0), WalkWatch.NONE);
        WalkField top = field.space().field(Set.of(1), WalkWatch.NONE);

        for (Vec place : WalkScene.places(field, seed, 200)) {
            double least = Math.min(
                    left.distance(place).orElse(Double.POSITIVE_INFINITY),
                    top.distance(place).orElse(Double.POSITIVE_INFINITY));
            assertEquals(least, field.distance(place).orElse(Double.POSITIVE_INFINITY), 0.1, place.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsFreeButWithoutWayLiesInAPocket(long seed) {
        WalkScene scene = WalkScene.random(seed);
        WalkGround walled = new WalkGround(
                List.of(Rect.of(0, 0, WalkScene.WIDTH, WalkScene.DEPTH)),
                scene.booths(),
                List.of(
                        new Segment(new Point(15_000, 0), new Point(15_000, 9_000)),
                        new Segment(new Point(15_000, 9_000), new Point(30_000, 9_000))),
                List.of(WalkScene.LEFT));
        WalkField field =
                WalkSpace.of(walled, WalkScene.PASSABLE, WalkWatch.NONE).field(WalkWatch.NONE);
        List<Pocket> pockets = field.unreachable();

        for (Vec place : WalkScene.places(field, seed, 200)) {
            long around = pockets.stream()
                    .filter(pocket -> Outline.contains(pocket.outline(), place))
                    .count();
            assertTrue(around > 0 || field.distance(place).isPresent(), place.toString());
        }
        for (Pocket pocket : pockets) {
            assertEquals(OptionalDouble.empty(), field.distance(pocket.place()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCommonPathIsNoLongerThanTheWayOut(long seed) {
        WalkField field = WalkScene.random(seed).field();
        DeadEnds ends = DeadEnds.of(field, 6_000, WalkWatch.NONE);

        for (Vec place : WalkScene.places(field, seed, 200)) {
            OptionalDouble common = ends.commonPath(place);
            assertEquals(field.distance(place).isPresent(), common.isPresent());
            assertTrue(common.orElse(0) <= field.distance(place).orElse(0) + 0.1, place.toString());
        }
        for (DeadEnd end : ends.list()) {
            assertTrue(
                    end.depthMm() > end.mouthWidthMm() - Farthest.WITHIN_MM && end.mouthWidthMm() <= 6_000,
                    end.toString());
        }
    }

    private static Point turned(Point point) {
        return new Point((3 * point.x() - 4 * point.y()) / 5, (4 * point.x() + 3 * point.y()) / 5);
    }

    private static Vec turned(Vec place) {
        return new Vec((3 * place.x() - 4 * place.y()) / 5, (4 * place.x() + 3 * place.y()) / 5);
    }

    private static Polygon turned(Polygon polygon) {
        return new Polygon(polygon.points().stream().map(WalkLawsTest::turned).toList());
    }

    private static boolean isFree(WalkField field, Vec from, Vec to) {
        return IntStream.rangeClosed(0, 40)
                .mapToObj(i -> from.plus((to.x() - from.x()) * i / 40, (to.y() - from.y()) * i / 40))
                .allMatch(field.space()::isFree);
    }

    private static double lineTo(Vec place, List<Vec> ends) {
        return Segments.distanceMm(
                place.x(),
                place.y(),
                ends.get(0).x(),
                ends.get(0).y(),
                ends.get(1).x(),
                ends.get(1).y());
    }
}
