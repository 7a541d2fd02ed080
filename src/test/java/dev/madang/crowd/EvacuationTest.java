package dev.madang.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.crowd.Assignment.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hydraulic evacuation, worked by hand and held by laws. A metre of effective width lets 1.40 / (4 x 0.266) pass. */
class EvacuationTest {

    private static final double FLOW = 1.40 / (4 * 0.266);
    private static final Walk WALK = Walk.at(120, 1.19);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** 2.0 m door: 2.0 - 2 x 0.15 = 1.7 m; x 1.3158 = 2.2368 p/s; 500 persons take 223.5 s, longer than 40 m. */
    @Test
    void aDoorWithAQueue() {
        ExitTime time = new ExitTime(new ExitUse(ExitWay.door("a", 2_000), 500, 0, 40_000), WALK);

        assertEquals(2.2368, time.use().way().perS(), 5e-5);
        assertEquals(500 / (1.7 * FLOW), time.passingSeconds(), 1e-9);
        assertEquals(40 / 1.19, time.travelSeconds(), 1e-9);
        assertEquals(120 + 223.53, time.seconds(), 5e-3);
        assertTrue(time.isQueueing());
        assertEquals(500 - 1.7 * FLOW * 40 / 1.19, time.longestQueue(), 1e-9);
    }

    /** Ten persons pass 1.7 m in 4.5 s: the last one's 40 m decide, 33.6 s. */
    @Test
    void aDoorWithoutAQueue() {
        ExitTime time = new ExitTime(new ExitUse(ExitWay.door("a", 2_000), 10, 0, 40_000), WALK);

        assertEquals(120 + 33.61, time.seconds(), 5e-3);
        assertFalse(time.isQueueing());
        assertEquals(0, time.longestQueue());
    }

    /** The door stands idle until the first has come: 10 m / 1.19 = 8.4 s later. */
    @Test
    void aQueueBeginsWhenTheFirstComes() {
        ExitTime time = new ExitTime(new ExitUse(ExitWay.door("a", 2_000), 500, 10_000, 40_000), WALK);

        assertEquals(120 + 10 / 1.19 + 500 / (1.7 * FLOW), time.seconds(), 1e-9);
    }

    /**
     * A 3 m aisle between booths is 2.8 m wide in effect and brings 3.684 p/s to a 2 m door of 1.7 m: 2.167 p/(m s) are
     * asked of it, 1.316 can pass, and 1.447 p/s queue up.
     */
    @Test
    void aDoorAfterAnAisle() {
        ExitWay way = ExitWay.doorAfterAisle("a", 2_000, 3_000);
        Transition transition = way.transitions().get(0);

        assertEquals(2.8 * FLOW, transition.inPerS(), 1e-9);
        assertEquals(2.8 * FLOW / 1.7, transition.askedPerMS(), 1e-9);
        assertEquals(1.7 * FLOW, transition.outPerS(), 1e-9);
        assertEquals(1.1 * FLOW, transition.growthPerS(), 1e-9);
        assertEquals(FLOW, transition.out().perMS(), 1e-9);
        assertEquals(1.7 * FLOW, way.perS(), 1e-9);
    }

    @Test
    void aWideDoorAfterANarrowAisleHasNoQueueBeforeIt() {
        ExitWay way = ExitWay.doorAfterAisle("a", 3_000, 1_500);
        Transition transition = way.transitions().get(0);

        assertEquals(1.3 * FLOW, way.perS(), 1e-9);
        assertEquals(0, transition.growthPerS(), 1e-12);
        assertTrue(transition.askedPerMS() < FLOW);
    }

    /** Two corridors of 1.4 m (1.0 in effect) at 0.8 p/(m s) merge before one of 1.6 m (1.2): 1.6 / 1.2 = 1.333. */
    @Test
    void streamsMerge() {
        WayPart corridor = WayPart.corridor(1_600);
        Transition.Stream stream = new Transition.Stream(0.8, 1.0);

        Transition merged = Transition.of(List.of(stream, stream), corridor);

        assertEquals(1.3333, merged.askedPerMS(), 5e-5);
        assertEquals(1.6 - 1.2 * FLOW, merged.growthPerS(), 1e-9);
    }

    @Test
    void aDoorThatIsAllEdgeLetsNobodyThrough() {
        ExitWay slit = ExitWay.door("slit", 300);
        Evacuation evacuation = Evacuation.of(new Assignment(List.of(new ExitUse(slit, 1, 0, 0)), 0), WALK);

        assertFalse(slit.isPassable());
        assertEquals(Double.POSITIVE_INFINITY, evacuation.seconds());
        assertFalse(evacuation.isComplete());
        assertEquals(0, new Transition(WayPart.door(200), 1).out().perMS());
    }

    /** RiMEA 9: 1,000 persons in 20 m x 20 m, four 1 m doors, then two: 1,000 / (4 x 0.7 x 1.3158) = 271.4 s, twice. */
    @Test
    void halfTheDoorsTakeTwiceAsLong() {
        List<ExitWay> four = List.of(
                ExitWay.door("a", 1_000), ExitWay.door("b", 1_000), ExitWay.door("c", 1_000), ExitWay.door("d", 1_000));
        Assignment.Rule rule = Assignment.byFlow(1_000, Map.of());
        Walk now = Walk.among(0, 1_000, 400e6);

        double all = Evacuation.of(rule.among(four), now).seconds();
        double half = Evacuation.of(rule.among(four.subList(0, 2)), now).seconds();

        assertEquals(271.43, all, 5e-3);
        assertEquals(2 * all, half, 1e-9);
    }

    /** RiMEA 10: 15 persons are nearer to the main exit, 8 to the other, and take it. */
    @Test
    void everybodyTakesTheNearestExit() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(15, Map.of("main", 8_000.0, "second", 14_000.0)));
        groups.add(new Group(8, Map.of("main", 15_000.0, "second", 6_000.0)));
        groups.add(new Group(3, Map.of()));
        List<ExitWay> ways = List.of(ExitWay.door("main", 1_200), ExitWay.door("second", 1_200));

        Assignment assignment = Assignment.nearest(groups).among(ways);

        assertEquals(
                List.of(new ExitUse(ways.get(0), 15, 8_000, 8_000), new ExitUse(ways.get(1), 8, 6_000, 6_000)),
                assignment.uses());
        assertEquals(3, assignment.stranded());
        assertFalse(Evacuation.of(assignment, WALK).isComplete());
    }

    @Test
    void withoutAnyExitAllAreStranded() {
        List<ExitWay> one = List.of(ExitWay.door("a", 1_000));

        for (Assignment.Rule rule : List.of(
                Assignment.byFlow(10, Map.of()), Assignment.nearest(List.of(new Group(10, Map.of("a", 5.0)))))) {
            Evacuation.WithoutExit lost = Evacuation.eachLost(one, rule, WALK).get(0);
            assertEquals("a", lost.exit());
            assertEquals(10, lost.evacuation().stranded());
            assertEquals(0, lost.evacuation().seconds());
            assertFalse(lost.evacuation().isComplete());
        }
    }

    @Test
    void anExitThatNobodyTakesIsDoneAtOnce() {
        Evacuation evacuation =
                Evacuation.of(new Assignment(List.of(new ExitUse(ExitWay.door("a", 2_000), 0, 0, 0)), 0), WALK);

        assertEquals(0, evacuation.seconds());
        assertTrue(evacuation.isComplete());
    }

    /** 4,000 on 4,000 m²: 1 p/m², 1.0276 m/s. 100 there: nobody hinders anybody, 1.19 m/s. */
    @Test
    void aCrowdWalksAsItsDensityLets() {
        assertEquals(1.0276, Walk.among(0, 4_000, 4_000e6).speedMPerS(), 1e-9);
        assertEquals(1.19, Walk.among(0, 100, 4_000e6).speedMPerS(), 1e-9);
        assertEquals(0.7, Walk.among(0, 40_000, 4_000e6).speedMPerS(), 1e-9);
        assertEquals(
                StepName.FREE_SPEED, Walk.among(0, 100, 4_000e6).steps().get(1).name());
        assertThrows(IllegalArgumentException.class, () -> Walk.at(0, 0));
    }

    @Test
    void theLastStepIsTheWholeTime() {
        ExitTime time = new ExitTime(new ExitUse(ExitWay.doorAfterAisle("a", 2_000, 3_000), 500, 10_000, 40_000), WALK);
        Step last = time.steps().get(time.steps().size() - 1);

        double sum = last.terms().get(0).value()
                + Math.max(
                        last.terms().get(1).value(),
                        last.terms().get(2).value() + last.terms().get(3).value());

        assertEquals(time.seconds(), sum, 1e-9);
        assertEquals(time.seconds(), last.result().value(), 1e-9);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void wideningADoorIsNeverSlower(long seed) {
        Random random = new Random(seed);
        List<ExitWay> ways = ways(random);
        List<ExitWay> wider = new ArrayList<>(ways);
        int which = random.nextInt(ways.size());
        List<WayPart> parts = ways.get(which).parts();
        WayPart door = parts.get(parts.size() - 1);
        wider.set(which, ExitWay.doorAfterAisle(ways.get(which).id(), door.clearWidthMm() + 200, 6_000));
        ways.set(which, ExitWay.doorAfterAisle(ways.get(which).id(), door.clearWidthMm(), 6_000));

        for (Assignment.Rule rule : rules(random, ways)) {
            assertTrue(Evacuation.of(rule.among(wider), WALK).seconds()
                    <= Evacuation.of(rule.among(ways), WALK).seconds() + 1e-9);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losingAnExitIsNeverQuickerWhenTheQueuesAreShared(long seed) {
        Random random = new Random(seed);
        List<ExitWay> ways = ways(random);
        Assignment.Rule rule = Assignment.byFlow(random.nextInt(5_000), Map.of());
        double all = Evacuation.of(rule.among(ways), WALK).seconds();

        for (Evacuation.WithoutExit lost : Evacuation.eachLost(ways, rule, WALK)) {
            assertTrue(lost.evacuation().seconds() >= all - 1e-9);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losingAnExitMakesNoOtherQuickerWhenAllTakeTheNearest(long seed) {
        Random random = new Random(seed);
        List<ExitWay> ways = ways(random);
        Assignment.Rule rule = rules(random, ways).get(1);
        Map<String, Double> before = new HashMap<>();
        Evacuation.of(rule.among(ways), WALK)
                .exits()
                .forEach(exit -> before.put(exit.use().way().id(), exit.passingSeconds()));

        for (Evacuation.WithoutExit lost : Evacuation.eachLost(ways, rule, WALK)) {
            for (ExitTime exit : lost.evacuation().exits()) {
                assertTrue(exit.passingSeconds() >= before.get(exit.use().way().id()) - 1e-9);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everybodyIsCountedOnce(long seed) {
        Random random = new Random(seed);
        List<ExitWay> ways = ways(random);
        List<Group> groups = groups(random, ways);
        double persons = groups.stream().mapToDouble(Group::persons).sum();

        Assignment assignment = Assignment.nearest(groups).among(ways);

        double out = assignment.uses().stream().mapToDouble(ExitUse::persons).sum();
        assertEquals(persons, out + assignment.stranded(), 1e-9);
    }

    private static List<Assignment.Rule> rules(Random random, List<ExitWay> ways) {
        return List.of(Assignment.byFlow(random.nextInt(5_000), Map.of()), Assignment.nearest(groups(random, ways)));
    }

    private static List<ExitWay> ways(Random random) {
        List<ExitWay> ways = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(5); i++) {
            double door = 600 + random.nextInt(4_000);
            ways.add(
                    random.nextBoolean()
                            ? ExitWay.door("e" + i, door)
                            : ExitWay.doorAfterAisle("e" + i, door, 1_000 + random.nextInt(5_000)));
        }
        return ways;
    }

    private static List<Group> groups(Random random, List<ExitWay> ways) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Map<String, Double> distances = new HashMap<>();
            for (ExitWay way : ways) {
                if (random.nextInt(6) > 0) {
                    distances.put(way.id(), 90_000.0 * random.nextDouble());
                }
            }
            groups.add(new Group(random.nextInt(80), distances));
        }
        return groups;
    }
}
