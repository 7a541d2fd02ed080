package dev.madang.arrange;

import static dev.madang.arrange.NumberingFixtures.PLAIN;
import static dev.madang.arrange.NumberingFixtures.blocks;
import static dev.madang.arrange.NumberingFixtures.grid;
import static dev.madang.arrange.NumberingFixtures.numbers;
import static dev.madang.arrange.NumberingFixtures.place;
import static dev.madang.arrange.NumberingFixtures.request;
import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Booth;
import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.Hall;
import dev.madang.model.Letting;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.NumberRange;
import dev.madang.model.NumberRules;
import dev.madang.model.NumberRules.Corner;
import dev.madang.model.NumberRules.Counting;
import dev.madang.model.NumberRules.RowNames;
import dev.madang.model.NumberRules.Skips;
import dev.madang.model.NumberRules.Way;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Polygon;
import dev.madang.model.Status;
import dev.madang.model.Vec;
import dev.madang.model.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Numbers by rule, one option after the other. Booths are named by row and place: r1c2 is the second of the first row.
 */
class NumberingTest {

    private static final Counting ODD_EVEN = new Counting(1, 1, 0, true);

    @Test
    void rowsAreNamedAndEachIsCountedFromItsBeginning() throws PatternFault {
        assertNumbers(
                blocks(),
                PLAIN,
                "r1: A01 A02 A03 A04 / r2: B01 B02 B03 B04 / r3: C01 C02 C03 C04 / r4: D01 D02 D03 D04");
    }

    @Test
    void withoutARowInItTheNumberGoesOnFromRowToRow() throws PatternFault {
        assertNumbers(
                blocks(),
                PLAIN.withPattern("{n}").withCounting(new Counting(10, 10, 0, false)),
                "r1: 10 20 30 40 / r2: 50 60 70 80 / r3: 90 100 110 120 / r4: 130 140 150 160");
    }

    @Test
    void aRowThatRunsOutOfNumbersLeavesTheOthersTheirs() throws PatternFault {
        assertNumbers(
                blocks(),
                PLAIN.withPattern("{row}{n}").withCounting(new Counting(99_998, 1, 0, false)),
                "r1: A99998 A99999 null null / r2: B99998 B99999 null null"
                        + " / r3: C99998 C99999 null null / r4: D99998 D99999 null null");
    }

    @Test
    void gapsAtVeryManyAislesDoNotRunOver() throws PatternFault {
        List<PlanElement> booths = new ArrayList<>();
        for (int i = 0; i < 2_400; i++) {
            booths.add(place("b" + i, 6_000 * (i % 40), 6_000 * (i / 40)));
        }
        Plan plan = PlanFixtures.plan().withElements(booths);

        Map<ElementId, String> numbers =
                numbers(plan, PLAIN.withPattern("{n}").withCounting(new Counting(1, 1_000, 1_000, false)));

        assertEquals(Set.of("1"), Set.copyOf(numbers.values()));
    }

    @Test
    void boustrophedonWalksEverySecondRowBack() throws PatternFault {
        assertNumbers(
                blocks(),
                PLAIN.withPattern("{n}").withWay(new Way(Corner.TOP_LEFT, false, true)),
                "r1: 1 2 3 4 / r2: 8 7 6 5 / r3: 9 10 11 12 / r4: 16 15 14 13");
    }

    @ParameterizedTest
    @CsvSource({"TOP_LEFT, A01, D04", "TOP_RIGHT, A04, D01", "BOTTOM_LEFT, D01, A04", "BOTTOM_RIGHT, D04, A01"})
    void anyCornerCanBeTheFirst(Corner corner, String topLeft, String bottomRight) throws PatternFault {
        Map<ElementId, String> numbers = numbers(blocks(), PLAIN.withWay(new Way(corner, false, false)));

        assertEquals(topLeft, numbers.get(id("r1c1")));
        assertEquals(bottomRight, numbers.get(id("r4c4")));
    }

    @Test
    void rowsCanRunAlongColumns() throws PatternFault {
        assertNumbers(
                blocks(),
                PLAIN.withWay(new Way(Corner.TOP_LEFT, true, false)),
                "r1: A01 B01 C01 D01 / r2: A02 B02 C02 D02 / r3: A03 B03 C03 D03 / r4: A04 B04 C04 D04");
    }

    @Test
    void theSidesOfAnAisleShareARowWithOddAndEvenNumbers() throws PatternFault {
        assertNumbers(
                blocks(),
                PLAIN.withCounting(ODD_EVEN),
                "r1: A01 A03 A05 A07 / r2: B01 B03 B05 B07 / r3: B02 B04 B06 B08 / r4: C01 C03 C05 C07");
    }

    @Test
    void oddAndEvenSidesGoOnWithoutRows() throws PatternFault {
        assertNumbers(
                blocks(),
                PLAIN.withPattern("{n}").withCounting(ODD_EVEN),
                "r1: 1 3 5 7 / r2: 9 11 13 15 / r3: 10 12 14 16 / r4: 17 19 21 23");
    }

    @Test
    void numbersAreLeftOutWhereAnAisleCrossesARow() throws PatternFault {
        assertNumbers(
                blocks(),
                PLAIN.withCounting(new Counting(1, 1, 2, false)),
                "r1: A01 A02 A05 A06 / r2: B01 B02 B05 B06 / r3: C01 C02 C05 C06 / r4: D01 D02 D05 D06");
        assertEquals(
                "B09",
                numbers(blocks(), PLAIN.withCounting(new Counting(1, 1, 2, true)))
                        .get(id("r2c3")));
    }

    @Test
    void rowsCanHaveDigitsAndBeginLater() throws PatternFault {
        Map<ElementId, String> numbers =
                numbers(blocks(), PLAIN.withPattern("{row}-{n}").withRows(new RowNames(false, 3)));

        assertEquals("3-1", numbers.get(id("r1c1")));
        assertEquals("6-4", numbers.get(id("r4c4")));
    }

    @Test
    void skippedLettersAndNumbersAreNeverGiven() throws PatternFault {
        NumberRules rules = PLAIN.withSkips(new Skips("ac", "3", Set.of(2)));

        assertNumbers(
                blocks(),
                rules,
                "r1: B01 B04 B05 B06 / r2: D01 D04 D05 D06 / r3: E01 E04 E05 E06 / r4: F01 F04 F05 F06");
    }

    @Test
    void whatIsLeftOutIsNeverReadOnAStandEither() throws PatternFault {
        Plan plan = twoInHall("Hall 1");
        NumberRules rules = PLAIN.withSkips(new Skips("", "", Set.of(13)));

        Map<ElementId, String> joined =
                numbers(plan, rules.withPattern("{hall}{n}").withCounting(new Counting(3, 1, 0, false)), grid(plan));
        Map<ElementId, String> apart =
                numbers(plan, rules.withPattern("{hall}-{n}").withCounting(new Counting(3, 1, 0, false)), grid(plan));

        assertEquals("14", joined.get(id("r1c1")));
        assertEquals("15", joined.get(id("r1c2")));
        assertEquals("1-3", apart.get(id("r1c1")));
    }

    @Test
    void aDigitThatIsLeftOutCountsInTheCounterAlone() throws PatternFault {
        Plan plan = twoInHall("Hall 4");
        NumberRules rules = PLAIN.withSkips(new Skips("", "4", Set.of())).withPattern("{hall}{n:2}");

        Map<ElementId, String> numbers = numbers(plan, rules.withCounting(new Counting(3, 1, 0, false)), grid(plan));

        assertEquals("403", numbers.get(id("r1c1")));
        assertEquals("405", numbers.get(id("r1c2")));
    }

    private static Plan twoInHall(String name) {
        Plan plan = PlanFixtures.planWith(place("r1c1", 3_000, 3_000), place("r1c2", 6_000, 3_000));
        Level level = plan.levels().get(0);
        Hall hall = level.hall("a").orElseThrow().withName(LocalText.of(name));
        return plan.withLevels(plan.venue(), List.of(level.with(List.of(hall))));
    }

    @Test
    void whereTheRulesLeaveNoNumberTheBoothsSaySo() throws PatternFault {
        NumberRules rules = PLAIN.withCounting(ODD_EVEN).withSkips(new Skips("", "13579", Set.of()));

        Numbering numbering = Numbering.of(request(blocks(), rules));

        assertEquals("numbering.left.none", numbering.left().get(id("r1c1")));
        assertTrue(numbering.numbers().containsKey(id("r3c1")));
    }

    @Test
    void reservedRestingAndForeignNumbersArePassedOver() throws PatternFault {
        Plan plan = blocks().withElements(
                        List.of(booth("other", 20_000, 30_000, 3_000, 3_000).withNumber("a01")));
        plan = plan.withNumbers(plan.numbers().withResting(Set.of("A02", "B03")));
        NumberingRequest request = new NumberingRequest(
                plan, grid(plan), PLAIN, List.of(NumberRange.parse("A03-A05").orElseThrow()), false, Locale.ENGLISH);

        Map<ElementId, String> numbers = Numbering.of(request).numbers();

        assertEquals("A06", numbers.get(id("r1c1")));
        assertEquals("B04", numbers.get(id("r2c3")));
    }

    @Test
    void theNumbersWithinAMergedBoothAreTaken() throws PatternFault {
        Plan plan = blocks().withElements(
                        List.of(booth("other", 20_000, 30_000, 6_000, 3_000).withNumber("A01-03")));

        assertEquals("A04", numbers(plan, PLAIN).get(id("r1c1")));
    }

    @Test
    void soldBoothsKeepTheirNumbersUnlessThePlannerSaysOtherwise() throws PatternFault {
        Plan before = blocks();
        Booth sold = before.booths()
                .get(id("r1c2"))
                .orElseThrow()
                .withNumber("A03")
                .withLetting(Letting.of(Status.CONTRACTED));
        Plan plan = before.withElements(List.of(sold));

        Numbering kept = Numbering.of(request(plan, PLAIN));
        Numbering all = Numbering.of(new NumberingRequest(plan, grid(plan), PLAIN, List.of(), true, Locale.ENGLISH));

        assertEquals(Set.of(id("r1c2")), kept.stays());
        assertEquals("A02", kept.numbers().get(id("r1c3")));
        assertEquals("A04", kept.numbers().get(id("r1c4")));
        assertEquals("A02", all.numbers().get(id("r1c2")));
        assertEquals(Set.of(), all.stays());
        assertEquals(Set.of(), all.edit().apply(plan).after().numbers().resting());
    }

    @Test
    void hallsAndZonesStandInTheNumberAndRowsBeginAnewInThem() throws PatternFault {
        Plan plan = PlanFixtures.planWith(
                place("left", 3_000, 3_000),
                place("right", 40_000, 3_000),
                place("outside", 3_000, 45_000),
                new Zone(
                        id("z"),
                        LEVEL,
                        LocalText.of("AI Zone"),
                        new Colour(1),
                        Polygon.rectangle(39_000, 0, 9_000, 9_000),
                        ""));

        Numbering byHall = Numbering.of(request(plan, PLAIN.withPattern("{hall}-{row}{n:2}")));
        Numbering byZone = Numbering.of(request(plan, PLAIN.withPattern("{zone}{n:3}")));

        assertEquals("a-A01", byHall.numbers().get(id("left")));
        assertEquals("b-A01", byHall.numbers().get(id("right")));
        assertEquals("numbering.left.hall", byHall.left().get(id("outside")));
        assertEquals("AI001", byZone.numbers().get(id("right")));
        assertEquals("numbering.left.zone", byZone.left().get(id("left")));
    }

    @Test
    void aTurnedBlockIsNumberedByItsOwnAxes() throws PatternFault {
        Plan plan = blocks();
        List<PlanElement> turned = plan.booths().values().stream()
                .<PlanElement>map(booth -> booth.rotated(3_000, new Vec(15_000, 15_000)))
                .toList();

        assertNumbers(
                plan.withElements(turned),
                PLAIN.withCounting(ODD_EVEN),
                "r1: A01 A03 A05 A07 / r2: B01 B03 B05 B07 / r3: B02 B04 B06 B08 / r4: C01 C03 C05 C07");
    }

    @Test
    void aBoothAsDeepAsTwoRowsBelongsToTheFirst() throws PatternFault {
        Plan plan = blocks().withElements(List.of(booth("deep", 16_000, 3_000, 6_000, 6_000)));

        Map<ElementId, String> numbers = numbers(plan, PLAIN, plan.booths().ids());

        assertEquals("A05", numbers.get(id("deep")));
        assertEquals("C01", numbers.get(id("r3c1")));
    }

    @Test
    void booksRememberRulesAndPatterns() throws PatternFault {
        NumberRules rules = PLAIN.withPattern("N{n}");

        Plan after =
                Numbering.of(request(blocks(), rules)).edit().apply(blocks()).after();

        assertEquals(rules, after.numbers().rules());
        assertEquals(List.of("N{n}"), after.numbers().patterns());
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void numbersAreDistinctAndNeverUsedRestingOrReserved(long seed) throws PatternFault {
        Random random = new Random(seed);
        Plan plan = PlanFixtures.random(random, 60);
        plan = plan.withNumbers(plan.numbers().withResting(Set.of("A01", "B02", "7", "a-A01")));
        Set<ElementId> chosen = plan.booths().ids().stream()
                .filter(id -> random.nextBoolean())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<NumberRange> reserved = List.of(
                NumberRange.parse("A02-A09").orElseThrow(),
                NumberRange.parse("3-5").orElseThrow());
        String pattern = List.of("{row}{n:2}", "{n}", "{hall}-{row}{n:2}").get(random.nextInt(3));
        Numbering numbering = Numbering.of(new NumberingRequest(
                plan, chosen, rules(random).withPattern(pattern), reserved, random.nextBoolean(), Locale.KOREAN));

        Set<String> others = plan.booths().values().stream()
                .filter(booth -> !chosen.contains(booth.id()))
                .map(Booth::number)
                .collect(Collectors.toSet());
        assertEquals(
                numbering.numbers().size(), new HashSet<>(numbering.numbers().values()).size());
        for (String number : numbering.numbers().values()) {
            assertTrue(!others.contains(number), number);
            assertTrue(!plan.numbers().isResting(number), number);
            assertTrue(reserved.stream().noneMatch(range -> range.contains(number)), number);
        }
        Set<ElementId> told = new HashSet<>(numbering.numbers().keySet());
        told.addAll(numbering.left().keySet());
        told.addAll(numbering.stays());
        assertEquals(chosen, told);
    }

    private static NumberRules rules(Random random) {
        return NumberRules.DEFAULT
                .withCounting(
                        new Counting(random.nextInt(4), 1 + random.nextInt(3), random.nextInt(3), random.nextBoolean()))
                .withWay(new Way(Corner.values()[random.nextInt(4)], random.nextBoolean(), random.nextBoolean()));
    }

    private static void assertNumbers(Plan plan, NumberRules rules, String expected) throws PatternFault {
        Map<ElementId, String> numbers = numbers(plan, rules);
        String found = List.of(1, 2, 3, 4).stream()
                .map(row -> "r" + row + ":"
                        + List.of(1, 2, 3, 4).stream()
                                .map(column -> " " + numbers.get(id("r" + row + "c" + column)))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" / "));
        assertEquals(expected, found);
    }
}
