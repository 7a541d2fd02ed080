package dev.madang.check.global;

import static dev.madang.check.global.GlobalFixtures.ROOM_OF_4_6;
import static dev.madang.check.global.GlobalFixtures.book;
import static dev.madang.check.global.GlobalFixtures.check;
import static dev.madang.check.global.GlobalFixtures.finding;
import static dev.madang.check.global.GlobalFixtures.limit;
import static dev.madang.check.global.GlobalFixtures.withVisitors;
import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Finding;
import dev.madang.check.FindingText;
import dev.madang.check.Severity;
import dev.madang.crowd.ExitTime;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.rules.LimitKind;
import dev.madang.rules.RuleBook;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What codes count, what exits take and whom one expects, on two halls of 30 x 40 m with one exit of 2 m: 2,399 m² by
 * 4.6 m² are 522 persons. Of the visitors of one even day of 8 h, who stay 2.5 h each, 5 in 16 are inside at once.
 */
class HeadcountTest {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    /** 1,670 x 150 / 480 = 521.9 and 1,674 x 150 / 480 = 523.1. */
    @Test
    void asManyAsTheBookCountsMayBeExpectedAndNotMore() {
        assertEquals(List.of(), rules(check(withVisitors(plan(), 1_670), book(ROOM_OF_4_6))));

        Plan plan = withVisitors(plan(), 1_674);
        GlobalResult more = check(plan, book(ROOM_OF_4_6));

        assertEquals(List.of("expected-load"), rules(more));
        Finding finding = finding(more, "expected-load");
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(524, finding.measured());
        assertEquals(522, finding.limit());
        assertEquals("book", finding.source());
        assertEquals(
                "At the busiest time 524 persons are expected inside at once (an estimate), but number and width of"
                        + " exits are judged for 522 persons, as the books count: let no more in at once, or mend the"
                        + " estimate.",
                FindingText.of(finding, plan, ENGLISH));
    }

    /** 2,000 mm by 5 mm are 400; 1,280 x 150 / 480 = 400. */
    @Test
    void asManyAsTheExitsTakeMayBeExpectedAndNotMore() {
        RuleBook wide = book("wide", limit(LimitKind.EXIT_WIDTH_PER_PERSON, 5), 10);

        assertEquals(400, exitsTake(check(withVisitors(plan(), 1_280), wide)));
        assertEquals(List.of("expected-load"), rules(check(withVisitors(plan(), 1_280), wide)));

        Finding finding = finding(check(withVisitors(plan(), 1_283), wide), "expected-exits");
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals(401, finding.measured());
        assertEquals(400, finding.limit());
        assertEquals("wide", finding.source());
    }

    @Test
    void theEvacuationIsReckonedForTheLargerNumber() {
        assertEquals(522, evacuated(check(withVisitors(plan(), 1_280), book(ROOM_OF_4_6))), 1e-6);
        assertEquals(1_000, evacuated(check(withVisitors(plan(), 3_200), book(ROOM_OF_4_6))), 1e-6);
    }

    @Test
    void whoeverIsExpectedIsSharedAmongTheLevelsByTheirOpenFloor() {
        Plan half = plan().withLeased(Set.of(PartRef.parse("l1/a")));

        assertEquals(
                OptionalLong.of(400),
                check(withVisitors(half, 1_280), book(ROOM_OF_4_6))
                        .on(LEVEL)
                        .orElseThrow()
                        .headcount()
                        .expected());
    }

    @Test
    void withoutVisitorsNobodyIsExpected() {
        Headcount count =
                check(plan(), book(ROOM_OF_4_6)).on(LEVEL).orElseThrow().headcount();

        assertEquals(new Headcount(522, "book", Optional.empty(), OptionalLong.empty()), count);
        assertEquals(522, count.evacuated());
        assertEquals(Optional.empty(), new HeadcountText(ENGLISH).remark(count));
    }

    @Test
    void eachNumberIsToldWithWhatItIsFor() {
        RuleBook wide = book("wide", limit(LimitKind.EXIT_WIDTH_PER_PERSON, 5), 10);
        LevelResult level = check(withVisitors(plan(), 3_200), wide).on(LEVEL).orElseThrow();

        List<List<String>> rows = new HeadcountText(ENGLISH).rows(level);

        assertEquals(
                List.of("Occupant load", "Exits take", "Expected at once", "Evacuated", "Counted elsewhere"),
                rows.stream().map(row -> row.get(0)).toList());
        // 2,400 m² by 6.1 m² are 393.
        assertEquals(
                List.of("240", "400", "1,000", "1,000", "393"),
                rows.stream().map(row -> row.get(1)).toList());
        assertTrue(
                rows.get(1).get(2).contains("5 mm for each person (wide)"),
                rows.get(1).get(2));
        assertEquals(
                Optional.of("More are expected at once (1,000) than the exits are wide enough for (400)."),
                new HeadcountText(ENGLISH).remark(level.headcount()));
        assertEquals(
                rows.size(),
                new HeadcountText(Messages.of(Locale.KOREAN)).rows(level).size());
    }

    private static List<String> rules(GlobalResult result) {
        return result.said().findings().stream().map(Finding::rule).toList();
    }

    private static long exitsTake(GlobalResult result) {
        return result.on(LEVEL).orElseThrow().headcount().exits().orElseThrow().persons();
    }

    private static double evacuated(GlobalResult result) {
        return result.on(LEVEL).orElseThrow().evacuation().exits().stream()
                .map(ExitTime::use)
                .mapToDouble(use -> use.persons())
                .sum();
    }
}
