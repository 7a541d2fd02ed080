package dev.madang.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Occupant load, exit widths and exit numbers, with the arithmetic of several codes. */
class OccupantLoadTest {

    private static final long M2 = 1_000_000;

    private static final List<RoundingMode> ROUNDINGS =
            List.of(RoundingMode.UP, RoundingMode.HALF_UP, RoundingMode.DOWN);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** 8,836 m² / 4.6 = 1,920.87; / 2.787 = 3,170.43; 9.2 / 4.6 is 2 on paper, and here. */
    @ParameterizedTest
    @CsvSource({
        "8836, 4.6, UP, 1921",
        "8836, 4.6, HALF_UP, 1921",
        "8836, 4.6, DOWN, 1920",
        "8836, 2.787, HALF_UP, 3170",
        "8836, 2.787, UP, 3171",
        "9.2, 4.6, UP, 2",
        "9.2, 4.6, DOWN, 2",
        "6.9, 4.6, HALF_UP, 2",
        "0, 4.6, UP, 0"
    })
    void loadByRoom(double areaM2, double factor, RoundingMode rounding, long persons) {
        assertEquals(
                persons,
                OccupantLoad.byFactor(Math.round(areaM2 * M2), factor, rounding).persons());
    }

    /** 8,836 m² x 0.70 = 6,185.2. */
    @ParameterizedTest
    @CsvSource({"8836, 0.70, UP, 6186", "8836, 0.70, HALF_UP, 6185", "8836, 1, DOWN, 8836", "10, 0.7, UP, 7"})
    void loadByDensity(double areaM2, double density, RoundingMode rounding, long persons) {
        assertEquals(
                persons,
                OccupantLoad.byDensity(Math.round(areaM2 * M2), density, rounding)
                        .persons());
    }

    /** 9.1 m / 0.45 = 20.2. */
    @Test
    void loadBySeatsAndBenches() {
        OccupantLoad seats = OccupantLoad.bySeats(300);
        OccupantLoad bench = OccupantLoad.byBench(9_100, 450, RoundingMode.HALF_UP);

        assertEquals(300, seats.persons());
        assertEquals(20, bench.persons());
        assertEquals(320, OccupantLoad.together(List.of(seats, bench)).persons());
        assertEquals(0, OccupantLoad.together(List.of()).persons());
    }

    @Test
    void theArithmeticIsKept() {
        assertEquals(
                Step.of(
                        StepName.LOAD_BY_FACTOR,
                        Unit.PERSONS.of(1_921),
                        Unit.SQUARE_METRES.of(8_836),
                        Unit.M2_PER_PERSON.of(4.6)),
                OccupantLoad.byFactor(8_836 * M2, 4.6, RoundingMode.HALF_UP).step());
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> OccupantLoad.byFactor(-1, 1, RoundingMode.UP));
        assertThrows(IllegalArgumentException.class, () -> OccupantLoad.byFactor(1, 0, RoundingMode.UP));
        assertThrows(IllegalArgumentException.class, () -> OccupantLoad.bySeats(-1));
        assertThrows(IllegalArgumentException.class, () -> OccupantLoad.byBench(-1, 450, RoundingMode.UP));
        assertThrows(IllegalArgumentException.class, () -> new WidthRule.PerPerson(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new WidthRule.Modules(0, 100, 0));
        assertThrows(IllegalArgumentException.class, () -> new WidthRule.Table(List.of(), 5));
        assertThrows(
                IllegalArgumentException.class, () -> new WidthRule.Table(List.of(row(850, 110), row(750, 60)), 5));
        assertThrows(
                IllegalArgumentException.class, () -> new ExitsRequired(2, List.of(new ExitsRequired.Above(500, 2))));
    }

    /** 1,500 / 5.08 = 295.3; 1,800 / 5.08 = 354.3; 3,600 / 5.08 = 708.7: 1,357 together, 649 without the largest. */
    @Test
    void exitsTogetherAndWithOneLost() {
        ExitCapacity capacity = ExitCapacity.of(doors(1_500, 1_800, 3_600), new WidthRule.PerPerson(5.08, 815));

        assertEquals(1_357, capacity.persons());
        assertEquals(649, capacity.withoutLargest());
        assertEquals(Map.of("d0", 1_062L, "d1", 1_003L, "d2", 649L), capacity.eachLost());
        assertEquals(5, capacity.steps().size());
        assertEquals(
                Step.of(StepName.WITHOUT_LARGEST, Unit.PERSONS.of(649), Unit.PERSONS.of(1_357), Unit.PERSONS.of(708)),
                capacity.steps().get(4));
    }

    @Test
    void aDoorUnderTheLeastWidthCountsForNobody() {
        ExitCapacity capacity = ExitCapacity.of(doors(814, 815), new WidthRule.PerPerson(5.08, 815));

        assertEquals(160, capacity.persons());
        assertEquals(StepName.EXIT_TOO_NARROW, capacity.doors().get(0).step().name());
        assertEquals(
                0, ExitCapacity.of(Map.of(), new WidthRule.PerPerson(5.08, 815)).withoutLargest());
    }

    /** 1,000 persons x 5.08 mm = 5,080 mm; 10 persons would need 51 mm, but no door is under 815. */
    @Test
    void widthByPersons() {
        WidthRule rule = new WidthRule.PerPerson(5.08, 815);

        assertEquals(5_080, rule.needed(1_000).result().value());
        assertEquals(815, rule.needed(10).result().value());
    }

    /** 1.20 m for 200 persons in steps of 0.60 m: 201 persons need 1.80 m; 1.79 m is good for 200. */
    @Test
    void widthByModules() {
        WidthRule rule = new WidthRule.Modules(600, 100, 1_200);

        assertEquals(1_200, rule.needed(1).result().value());
        assertEquals(1_800, rule.needed(201).result().value());
        assertEquals(200, rule.capacity(1_790).result().value());
        assertEquals(0, rule.capacity(1_190).result().value());
    }

    @ParameterizedTest
    @CsvSource({"749, 0", "750, 60", "850, 110", "1049, 110", "1050, 220", "1104, 220", "1105, 221", "2000, 400"})
    void widthByTable(int width, long persons) {
        assertEquals(persons, table().capacity(width).result().value());
    }

    /** Above 500 three exits, above 1,000 four. */
    @ParameterizedTest
    @CsvSource({"0, 2", "500, 2", "501, 3", "1000, 3", "1001, 4", "90000, 4"})
    void exitsByLoad(long load, int exits) {
        ExitsRequired required =
                new ExitsRequired(2, List.of(new ExitsRequired.Above(500, 3), new ExitsRequired.Above(1_000, 4)));

        assertEquals(exits, required.exits(load));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theWidthNeededIsEnoughAndAMillimetreLessIsNot(long seed) {
        Random random = new Random(seed);
        List<WidthRule> rules = List.of(
                new WidthRule.PerPerson(1 + random.nextInt(900) / 100.0, random.nextInt(1_500)),
                new WidthRule.Modules(1 + random.nextInt(900), 1 + random.nextInt(300), random.nextInt(1_500)),
                table());
        for (WidthRule rule : rules) {
            long persons = 1 + random.nextInt(3_000);
            int width = (int) Math.round(rule.needed(persons).result().value());

            assertTrue(rule.capacity(width).result().value() >= persons, rule + " " + persons);
            assertTrue(rule.capacity(width - 1).result().value() < persons, rule + " " + persons);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moreAreaNeverHoldsFewer(long seed) {
        Random random = new Random(seed);
        long area = random.nextInt(1_000_000) * 1_000L;
        double factor = 0.3 + random.nextInt(100) / 20.0;
        for (RoundingMode rounding : ROUNDINGS) {
            assertTrue(OccupantLoad.byFactor(area, factor, rounding).persons()
                    <= OccupantLoad.byFactor(area + M2, factor, rounding).persons());
        }
        assertTrue(OccupantLoad.byFactor(area, factor, RoundingMode.UP).persons()
                        - OccupantLoad.byFactor(area, factor, RoundingMode.DOWN).persons()
                <= 1);
    }

    private static WidthRule table() {
        return new WidthRule.Table(List.of(row(750, 60), row(850, 110), row(1_050, 220)), 5);
    }

    private static WidthRule.Table.Row row(int widthMm, int persons) {
        return new WidthRule.Table.Row(widthMm, persons);
    }

    private static Map<String, Integer> doors(int... widths) {
        Map<String, Integer> doors = new LinkedHashMap<>();
        for (int width : widths) {
            doors.put("d" + doors.size(), width);
        }
        return doors;
    }
}
