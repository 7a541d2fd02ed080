package dev.madang.arrange;

import static dev.madang.arrange.NumberingFixtures.PLAIN;
import static dev.madang.arrange.NumberingFixtures.blocks;
import static dev.madang.arrange.NumberingFixtures.numbers;
import static dev.madang.arrange.NumberingFixtures.place;
import static dev.madang.arrange.NumberingFixtures.request;
import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.RenumberBooths;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.NumberRules;
import dev.madang.model.NumberRules.RowNames;
import dev.madang.model.NumberRules.Skips;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Polygon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pattern of a number may be, and which patterns could be read in two ways. */
class NumberPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {row}      | pattern.noCounter
                    {row       | pattern.unclosed
                    row}{n}    | pattern.unopened
                    {rows}{n}  | pattern.unknown
                    {n:0}      | pattern.width
                    {n:x}      | pattern.width
                    {n}{n:2}   | pattern.twice
                    {hall}{hall:name}{n} | pattern.twice
                    """)
    void aPatternThatCannotBeReadSaysWhy(String pattern, String key) {
        PatternFault fault = assertThrows(PatternFault.class, () -> NumberPattern.parse(pattern));

        assertEquals(key, fault.key());
    }

    /** Halls A, B, B1, B2 and C, as at COEX, on one level. */
    private static Plan coex() {
        List<Hall> halls = new ArrayList<>();
        for (String mark : List.of("A", "B", "B1", "B2", "C")) {
            String name = mark.toLowerCase(Locale.ROOT);
            halls.add(new Hall(
                    "hall-" + name,
                    new LocalText(mark + "홀", "Hall " + mark),
                    Polygon.rectangle(halls.size() * 10_000, 0, 10_000, 50_000),
                    Evidence.ASSUMED,
                    Facts.NONE));
        }
        Level known = PlanFixtures.level();
        Level level = new Level(known.id(), known.name(), known.floor(), known.facts(), halls, List.of(), List.of());
        return Plan.blank("COEX", PlanFixtures.plan().venue(), List.of(level))
                .withElements(List.of(place("b1", 1_000, 1_000), place("b2", 1_000, 20_000)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {hall}{n}      | B11 | pattern.ambiguous
                    {row}{n}       | B1  | pattern.likeHall
                    """)
    void numbersThatCouldBeReadInTwoWaysAreRefusedWithAnExample(String pattern, String example, String key) {
        PatternFault fault =
                assertThrows(PatternFault.class, () -> Numbering.of(request(coex(), PLAIN.withPattern(pattern))));

        assertEquals(key, fault.key());
        assertEquals(example, fault.arguments().get(0));
    }

    @ParameterizedTest
    @CsvSource({"{row}{n:2}", "{hall}-{n}", "{hall}{row}{n:2}"})
    void numbersWithOneMeaningAreAccepted(String pattern) throws PatternFault {
        assertEquals(2, numbers(coex(), PLAIN.withPattern(pattern)).size());
    }

    @Test
    void digitRowsBesideAPlainCounterAreAmbiguous() {
        NumberRules rules = PLAIN.withPattern("{row}{n}").withRows(new RowNames(false, 1));

        PatternFault fault = assertThrows(PatternFault.class, () -> Numbering.of(request(blocks(), rules)));

        assertEquals("pattern.ambiguous", fault.key());
        assertEquals(List.of("111", new Reading("", "", "1", 11), new Reading("", "", "11", 1)), fault.arguments());
    }

    @Test
    void anotherPatternOfThePlanThatCouldGiveTheSameNumberIsRefused() throws PatternFault {
        Plan plan = coex().withElements(List.of(place("far", 45_000, 1_000)));
        Plan numbered = new RenumberBooths(
                        Map.of(id("far"), "C01"), false, plan.numbers().withPattern("{hall}{n:2}", Set.of()))
                .apply(plan)
                .after();
        NumberingRequest rest = new NumberingRequest(
                numbered,
                Set.of(id("b1"), id("b2")),
                PLAIN.withPattern("{row}{n:2}"),
                List.of(),
                false,
                Locale.ENGLISH);

        PatternFault fault = assertThrows(PatternFault.class, () -> Numbering.of(rest));
        Numbering everywhere = Numbering.of(request(
                numbered, PLAIN.withPattern("{row}{n:2}"), numbered.booths().ids()));

        assertEquals("pattern.otherPattern", fault.key());
        assertEquals("{hall}{n:2}", fault.arguments().get(3));
        assertEquals(List.of("{row}{n:2}"), everywhere.book().patterns());
    }

    @ParameterizedTest
    @CsvSource({
        "Hall B2, B2",
        "B2홀, B2",
        "1홀, 1",
        "Hall 10 (working name), 10",
        "Grand Ballroom, GB",
        "그랜드볼룸, 그랜드볼룸",
        "AI 주제관, A주",
        "홀, 홀"
    })
    void hallsHaveShortMarks(String name, String mark) {
        assertEquals(mark, Marks.of(name));
    }

    @Test
    void rowsAreFoundByTheirNames() {
        RowNaming letters = new RowNaming(new RowNames(true, 1), new Skips("IO", "", Set.of()));

        assertEquals("J", letters.name(8));
        assertEquals("AA", letters.name(24));
        assertEquals(9, letters.find(" j ").orElseThrow());
        assertTrue(letters.find("I").isEmpty());
        assertEquals(
                12,
                new RowNaming(new RowNames(false, 1), NumberRules.DEFAULT.skips())
                        .find("12")
                        .orElseThrow());
    }
}
