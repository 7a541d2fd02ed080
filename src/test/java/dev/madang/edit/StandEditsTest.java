package dev.madang.edit;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.geometry.Along;
import dev.madang.geometry.Cut;
import dev.madang.model.Booth;
import dev.madang.model.BoothFrame;
import dev.madang.model.Clip;
import dev.madang.model.Deck;
import dev.madang.model.Exhibit;
import dev.madang.model.Letting;
import dev.madang.model.MergedNumber;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Stand;
import dev.madang.model.StandArbitraries;
import dev.madang.model.Vec;
import dev.madang.model.Wall;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandEditsTest {

    private static final Exhibit PRESS = Exhibit.of("Press", 12_000, 1_000, 800);
    private static final Deck DECK = new Deck(Rect.of(3_500, 500, 2_000, 2_000), 350, 1_800);

    /** 6 x 3 m: a deck at the right, a press at the left, another that is not placed. */
    private static final Stand BUILT = new Stand(
            4_000,
            List.of(Wall.along(0), new Wall(1, 50, 2_500)),
            12_000_000,
            List.of(DECK),
            List.of(PRESS.at(Rect.of(200, 300, 1_000, 800)), PRESS));

    private final Plan plan = planWith(
            booth("a", 10_000, 10_000, 6_000, 3_000).withStand(BUILT), booth("b", 16_000, 10_000, 3_000, 3_000));

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void whatIsBuiltIsSaidAndTakenBack() {
        PlanChange change = ChangeStands.of(id("b"), BUILT).apply(plan);

        assertEquals(BUILT, stand(change.after(), "b"));
        assertEquals(Set.of(id("b")), change.touched());
        assertSame(plan, change.reversed().after());
        assertTrue(ChangeStands.of(id("a"), BUILT).apply(plan).isNone());
    }

    @Test
    void aSplitLeavesEverythingOnItsPlaceAndHalvesTheRoof() {
        Plan split = new SplitBooth(id("a"), new Cut.Equal(2, false), List.of(id("n")))
                .apply(plan)
                .after();

        assertEquals(
                new Stand(
                        4_000,
                        List.of(Wall.along(0)),
                        6_000_000,
                        List.of(),
                        List.of(PRESS.at(Rect.of(200, 300, 1_000, 800)), PRESS)),
                stand(split, "a"));
        assertEquals(
                new Stand(
                        4_000,
                        List.of(Wall.along(0), new Wall(1, 50, 2_500)),
                        6_000_000,
                        List.of(DECK.withShape(Rect.of(500, 500, 2_000, 2_000))),
                        List.of()),
                stand(split, "n"));
    }

    @Test
    void mergedBoothsAreBuiltOfAllThatWasInThem() {
        Plan both = ChangeStands.of(
                        id("b"),
                        new Stand(
                                5_000,
                                List.of(Wall.along(0), Wall.along(3)),
                                1_000_000,
                                List.of(),
                                List.of(PRESS.at(Rect.of(100, 100, 1_000, 800)))))
                .apply(plan)
                .after();

        Plan merged = new MergeBooths(Set.of(id("a"), id("b")), MergedNumber.LOWEST, null)
                .apply(both)
                .after();

        assertEquals(
                new Stand(
                        5_000,
                        List.of(Wall.along(0)),
                        13_000_000,
                        List.of(DECK),
                        List.of(
                                PRESS.at(Rect.of(200, 300, 1_000, 800)),
                                PRESS,
                                PRESS.at(Rect.of(6_100, 100, 1_000, 800)))),
                sorted(merged, both));
    }

    /** The order of what was in two booths follows that of the ids, which is not given. */
    private static Stand sorted(Plan merged, Plan before) {
        Stand stand = stand(merged, "a");
        List<Exhibit> ordered = new java.util.ArrayList<>(stand.exhibits());
        ordered.sort(java.util.Comparator.comparingInt(
                exhibit -> exhibit.place().map(p -> p.at().x()).orElse(1_000)));
        assertEquals(3, ordered.size(), before.toString());
        return stand.withExhibits(ordered);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cuttingAndJoiningLosesAndDoublesNothing(long seed) {
        Random random = new Random(seed);
        Rect shape = new Rect(new Point(20_000, 20_000), 6_000, 3_000, random.nextInt(36_000));
        Stand stand = StandArbitraries.stand(random, shape);
        Plan whole = planWith(Booth.of(id("a"), LEVEL, shape).withStand(stand));

        Plan split = new SplitBooth(id("a"), new Cut.Equal(3, random.nextBoolean()), List.of(id("m"), id("n")))
                .apply(whole)
                .after();
        Plan joined = new MergeBooths(split.booths().ids(), MergedNumber.LOWEST, id("a"))
                .apply(split)
                .after();

        assertEquals(Weights.of(whole), Weights.of(split));
        assertEquals(Weights.of(whole), Weights.of(joined));
        for (Plan now : List.of(split, joined)) {
            assertTrue(
                    decks(now).stream().allMatch(deck -> decks(whole).stream().anyMatch(d -> isNear(d, deck))));
        }
    }

    private record Weights(long covered, long decks, long exhibits, int count) {

        static Weights of(Plan plan) {
            List<Stand> stands =
                    plan.booths().values().stream().map(Booth::stand).toList();
            return new Weights(
                    stands.stream().mapToLong(Stand::coveredMm2).sum(),
                    stands.stream()
                            .flatMap(s -> s.decks().stream())
                            .mapToLong(d -> d.massKg() + d.liveLoad())
                            .sum(),
                    stands.stream()
                            .flatMap(s -> s.exhibits().stream())
                            .mapToLong(Exhibit::massKg)
                            .sum(),
                    stands.stream().mapToInt(s -> s.exhibits().size()).sum());
        }
    }

    private static List<Shape> decks(Plan plan) {
        return plan.booths().values().stream()
                .flatMap(booth -> booth.stand().decks().stream()
                        .map(deck -> BoothFrame.of(booth.shape()).onLevel(deck.shape())))
                .toList();
    }

    private static boolean isNear(Shape one, Shape other) {
        List<Vec> a = one.corners();
        List<Vec> b = other.corners();
        return a.size() == b.size()
                && java.util.stream.IntStream.range(0, a.size())
                        .allMatch(i -> a.get(i).distanceTo(b.get(i)) < 5);
    }

    @Test
    void flippingMirrorsWhatIsInside() {
        Plan flipped =
                new FlipElements(Set.of(id("a")), Along.X, 40_000).apply(plan).after();

        Stand mirrored = stand(flipped, "a");
        assertEquals(List.of(Wall.along(0), new Wall(3, 50, 2_500)), mirrored.walls());
        assertEquals(Rect.of(500, 500, 2_000, 2_000), mirrored.decks().get(0).shape());
        assertEquals(
                Rect.of(4_800, 300, 1_000, 800),
                mirrored.exhibits().get(0).place().orElseThrow());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void flippingTwiceGivesBackTheSameInside(long seed) {
        Random random = new Random(seed);
        Rect shape = new Rect(new Point(20_000, 20_000), 6_000, 3_000, 9_000 * random.nextInt(4));
        Stand stand = StandArbitraries.stand(random, shape);
        Plan start = planWith(Booth.of(id("a"), LEVEL, shape).withStand(stand));
        FlipElements flip = new FlipElements(Set.of(id("a")), Along.values()[random.nextInt(2)], 40_001);

        Plan once = flip.apply(start).after();
        Plan twice = flip.apply(once).after();

        Stand back = stand(twice, "a");
        assertEquals(stand.walls(), back.walls());
        assertEquals(stand.exhibits().size(), back.exhibits().size());
        assertTrue(decks(twice).stream().allMatch(deck -> decks(start).stream().anyMatch(d -> isNear(d, deck))));
        for (Shape deck : decks(once)) {
            assertTrue(decks(start).stream().anyMatch(d -> isMirrored(flip, d, deck)), "seed " + seed);
        }
    }

    /** Every corner has a mirrored one; rectangles begin at another. */
    private static boolean isMirrored(FlipElements flip, Shape was, Shape is) {
        return was.corners().stream().allMatch(corner -> {
            Vec mirrored = flip.along() == Along.X
                    ? new Vec(flip.doubledMm() - corner.x(), corner.y())
                    : new Vec(corner.x(), flip.doubledMm() - corner.y());
            return is.corners().stream().anyMatch(other -> other.distanceTo(mirrored) < 4);
        });
    }

    @Test
    void whatIsPastedIsBuiltAlike() {
        Clip clip = Clip.of(plan, List.of(plan.element(id("a")).orElseThrow()), false);

        Plan pasted = new Pasting(plan, clip)
                .deed(LEVEL, 0, 9_000, true, () -> id("n"))
                .apply(plan)
                .after();

        assertEquals(BUILT, stand(pasted, "n"));
    }

    @Test
    void aMovedExhibitorTakesWhatIsBuiltAlong() {
        Plan row = LetRow.row();
        Plan built =
                ChangeStands.of(id("b2"), BUILT.withDecks(List.of())).apply(row).after();

        Plan moved = new MoveExhibitor(id("b2"), id("b3"), false).apply(built).after();

        assertEquals(Stand.NONE, stand(moved, "b2"));
        assertEquals(BUILT.withDecks(List.of()), stand(moved, "b3"));
    }

    @Test
    void aNewPlanOfTheSameLayoutForgetsWhatOthersBuilt() {
        Booth booth =
                dev.madang.model.NewPlan.template(plan).booths().get(id("a")).orElseThrow();

        assertEquals(Stand.NONE, booth.stand());
        assertEquals(Letting.AVAILABLE, booth.letting());
        assertEquals(PlanFixtures.LEVEL, booth.level());
    }

    private static Stand stand(Plan plan, String booth) {
        return plan.booths().get(id(booth)).orElseThrow().stand();
    }
}
