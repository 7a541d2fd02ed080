package dev.madang.model;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandTest {

    private static final Exhibit PRESS = Exhibit.of("Press", 12_000, 2_000, 1_000);
    private static final Stand BUILT = new Stand(
            4_000,
            List.of(Wall.along(0), new Wall(3, 50, 2_500)),
            9_000_000,
            List.of(new Deck(Rect.of(500, 250, 2_000, 1_500), 350, 1_800)),
            List.of(PRESS.at(new Rect(new Point(3_000, 1_000), 2_000, 1_000, 4_500)), PRESS));

    private static Booth booth(Shape shape) {
        return Booth.of(id("a"), LEVEL, shape).withStand(BUILT);
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsInARectangleIsToldAlikeHoweverItIsMovedAndTurned(long seed) {
        Random random = new Random(seed);
        Booth booth = booth(new Rect(new Point(9_000, 7_000), 6_000, 3_000, random.nextInt(36_000)));
        for (int i = 0; i < 100; i++) {
            Vec pivot = new Vec(random.nextInt(30_000), random.nextInt(30_000));
            booth = (Booth) booth.moved(random.nextInt(99) - 50, random.nextInt(99) - 50)
                    .rotated(random.nextInt(36_000), pivot);
        }

        assertSame(BUILT, booth.stand());
    }

    @Test
    void whatIsInsideLiesWhereTheTurnedBoothHasIt() {
        Booth turned = booth(new Rect(new Point(10_000, 20_000), 6_000, 3_000, 9_000));

        Shape deck = BoothFrame.of(turned.shape()).onLevel(BUILT.decks().get(0).shape());

        // A quarter clockwise: the booth's x runs down the page, its y to the left.
        assertEquals(new Rect(new Point(10_000 - 250, 20_000 + 500), 2_000, 1_500, 9_000), deck);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPlaceInTheFrameIsFoundAgain(long seed) {
        Random random = new Random(seed);
        BoothFrame frame = BoothFrame.of(PlanFixtures.shape(random));
        Vec place = new Vec(random.nextInt(9_000), random.nextInt(9_000));

        assertTrue(place.distanceTo(frame.fromLevel(frame.toLevel(place))) < 1e-6);
        assertTrue(place.distanceTo(frame.toLevel(frame.fromLevel(place))) < 1e-6);
    }

    @Test
    void resizingFromTheLeftLeavesWhatIsInsideOnItsPlaceOnTheFloor() {
        Booth wider = booth(Rect.of(5_000, 5_000, 6_000, 3_000)).withShape(Rect.of(4_000, 5_000, 7_000, 3_000));

        assertEquals(
                Rect.of(1_500, 250, 2_000, 1_500), wider.stand().decks().get(0).shape());
        assertEquals(new Point(4_000, 1_000), place(wider, 0).at());
        assertEquals(PRESS, wider.stand().exhibits().get(1));
        assertEquals(BUILT.walls(), wider.stand().walls());
    }

    @Test
    void aPolygonTakesItsInsideAlongWhenMovedAndTurned() {
        Booth corner = booth(Polygon.of(0, 0, 6_000, 0, 6_000, 3_000, 0, 3_000));

        Booth moved = (Booth) corner.moved(700, 900);
        Booth turned = corner.rotated(9_000, new Vec(0, 0));

        assertSame(BUILT, moved.stand());
        // The box around it now reaches from -3000 to 0: what was at (500, 250) is at (-250, 500) on the level.
        assertEquals(
                new Rect(new Point(2_750, 500), 2_000, 1_500, 9_000),
                turned.stand().decks().get(0).shape());
        assertEquals(BUILT.walls(), turned.stand().walls());
    }

    @Test
    void aRectangleThatBecomesAPolygonKeepsItsWallsWhereTheyStood() {
        Booth booth = booth(Rect.of(0, 0, 6_000, 3_000));

        Booth notched = booth.withShape(Polygon.of(2_000, 0, 6_000, 0, 6_000, 3_000, 0, 3_000, 0, 1_000, 2_000, 1_000));

        // Of the wall at the top 4 m are left, of the half wall at the left 2 m; the notch has none.
        assertEquals(
                List.of(Wall.along(0), new Wall(3, 50, 2_500)), notched.stand().walls());
        assertEquals(BUILT.decks(), notched.stand().decks());
    }

    @Test
    void aSideInTwoPartsHasAsMuchWallAsBothTogether() {
        Polygon square = Polygon.rectangle(0, 0, 4_000, 4_000);
        Polygon left = Polygon.rectangle(0, 0, 1_000, 4_000);
        Polygon right = Polygon.rectangle(1_000, 0, 3_000, 4_000);

        List<Wall> walls = WallsOnOutline.of(
                List.of(
                        new WallsOnOutline.Walled(left, List.of(new Wall(0, 100, 2_000), Wall.along(1))),
                        new WallsOnOutline.Walled(right, List.of(new Wall(0, 20, 3_000)))),
                square);

        // 1 m of 1 m and 0.6 m of 3 m are 1.6 m of 4 m; the wall between the two is gone.
        assertEquals(List.of(new Wall(0, 40, 3_000)), walls);
    }

    @Test
    void aCopyIsBuiltAlikeAndPromisedToNobody() {
        Booth sold = booth(Rect.of(0, 0, 6_000, 3_000)).withPromise(new Promise(18_000_000, "shell", 2, "A1"));

        Booth copy = sold.copyAs(id("b"));

        assertEquals(BUILT, copy.stand());
        assertTrue(copy.promised().isEmpty());
    }

    @Test
    void nonsenseIsRefusedInOneSentence() {
        assertRefused("heightMm (60001) must be from 0 to 60000.", () -> Stand.NONE.withHeight(60_001));
        assertRefused("coveredMm2 (-1) must be from 0 to 1000000000000.", () -> Stand.NONE.withCovered(-1));
        assertRefused(
                "side 1 has two walls; it can have one.",
                () -> Stand.NONE.withWalls(List.of(Wall.along(1), new Wall(1, 50, 0))));
        assertRefused("sharePercent (0) must be from 1 to 100.", () -> new Wall(0, 0, 0));
        assertRefused(
                "A wall runs along side 4, but the booth has only 4 sides, counted from 0.",
                () -> booth(Rect.of(0, 0, 3_000, 3_000)).withStand(Stand.NONE.withWalls(List.of(Wall.along(4)))));
        assertRefused("massKg (0) must be from 1 to 1000000.", () -> Exhibit.of("Press", 0, 1, 1));
        assertRefused(
                "vibrationPercent (99) must be from 100 to 1000.",
                () -> new Exhibit("", 1, 1, 1, null, Supports.FLAT, 99, ""));
        assertRefused("What lies flat (0 supports) has no contact of its own.", () -> new Supports(0, 400));
        assertRefused("liveLoad (20001) must be from 0 to 20000.", () -> new Deck(Rect.of(0, 0, 1, 1), 20_001, 0));
        assertRefused("areaMm2 (0) must be from 1 to 9223372036854775807.", () -> new Promise(0, "shell", 1, ""));
    }

    private static Rect place(Booth booth, int exhibit) {
        return booth.stand().exhibits().get(exhibit).place().orElseThrow();
    }

    private static void assertRefused(String message, Runnable maker) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, maker::run).getMessage());
    }
}
