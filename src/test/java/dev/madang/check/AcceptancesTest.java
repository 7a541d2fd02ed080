package dev.madang.check;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.edit.AcceptFinding;
import dev.madang.edit.MoveElements;
import dev.madang.model.Acceptance;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Vec;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Measure;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import dev.madang.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Findings that somebody took the responsibility for, and how long that counts. */
class AcceptancesTest {

    private static final Instant AT = Instant.parse("2026-03-05T23:30:00Z");
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private static final RuleBook BOOK = book(1);
    private static final Plan PLAN =
            planWith(booth("b1", 12_000, 6_000, 3_000, 3_000), booth("b2", 14_000, 6_000, 3_000, 3_000));

    @Test
    void anAcceptedFindingStaysListedAndCountsNoMore() {
        CheckResult before = check(PLAN);
        Finding overlap = only(before);

        CheckResult after = check(accepted(PLAN, overlap));

        assertEquals(1, before.count(Severity.ERROR));
        assertEquals(0, before.countAccepted());
        assertEquals(List.of(overlap), after.findings());
        assertEquals(0, after.count(Severity.ERROR));
        assertEquals(1, after.countAccepted());
        assertEquals("0 errors, 0 warnings, 1 accepted", FindingText.summary(after, ENGLISH));
        assertEquals(
                "Accepted by Lee, 5 Mar 2026: the fire brigade agreed",
                FindingText.acceptance(overlap, after, ENGLISH));
    }

    @Test
    void itLapsesOnceTheOverlapIsLargerAndNotWhenItIsSmaller() {
        Plan accepted = accepted(PLAN, only(check(PLAN)));

        CheckResult larger = check(movedBy(accepted, -1));
        CheckResult smaller = check(movedBy(accepted, 500));

        assertEquals(1, larger.count(Severity.ERROR));
        assertEquals(
                Optional.of(LapsedAcceptance.Reason.WORSE),
                larger.lapsed(only(larger)).map(LapsedAcceptance::reason));
        assertEquals(
                "Accepted by Lee, 5 Mar 2026, at 3 m²; now it is worse, so that this no longer counts.",
                FindingText.acceptance(only(larger), larger, ENGLISH).replace('\u00a0', ' '));
        assertEquals(0, smaller.count(Severity.ERROR));
        assertEquals(Optional.empty(), smaller.lapsed(only(smaller)));
    }

    @Test
    void whereALimitIsALeastValueLessIsWorse() {
        Finding narrow = finding(2_500, "");
        CheckResult result = check(accepted(PLAN, narrow));

        assertEquals(true, result.accepted(narrow).isPresent());
        assertEquals(true, result.accepted(finding(2_900, "")).isPresent());
        assertEquals(true, result.accepted(finding(2_499.5, "")).isPresent(), "half a millimetre is rounding");
        assertEquals(false, result.accepted(finding(2_498, "")).isPresent());
    }

    @Test
    void itLapsesWithAnotherEditionOfTheBookAndCountsForNoOtherBook() {
        Finding narrow = finding(2_500, "");
        Plan plan = accepted(PLAN, narrow);

        CheckResult again = new Checker(List.of(book(2))).full(plan);

        assertEquals(Optional.empty(), again.accepted(narrow));
        assertEquals(
                Optional.of(LapsedAcceptance.Reason.OTHER_EDITION),
                again.lapsed(narrow).map(LapsedAcceptance::reason));
        assertEquals(
                "Accepted by Lee, 5 Mar 2026, by edition 1 of the book; by the edition of now it no longer counts.",
                FindingText.acceptance(narrow, again, ENGLISH));
        assertEquals(Optional.empty(), check(plan).lapsed(finding(2_500, "", "other")));
        assertEquals(Optional.empty(), check(plan).accepted(finding(2_500, "", "other")));
    }

    @Test
    void whatIsAcceptedForTheShowIsNotAcceptedWithTheShuttersDown() {
        CheckResult result = check(accepted(PLAN, finding(2_500, "")));

        assertEquals(Optional.empty(), result.accepted(finding(2_500, Finding.SHUTTERS_DOWN)));
    }

    @Test
    void aFindingOfTheFloorIsAcceptedWhereItIsAndNotElsewhere() {
        Finding pocket = pocket(new Vec(10_000, 10_000));
        CheckResult result = check(accepted(PLAN, pocket));

        assertEquals(true, result.accepted(pocket(new Vec(12_000, 10_000))).isPresent());
        assertEquals(Optional.empty(), result.accepted(pocket(new Vec(40_000, 10_000))));
    }

    @Test
    void acceptingAgainReplacesAndWithdrawingBringsTheErrorBack() {
        Finding overlap = only(check(PLAN));
        Plan once = accepted(PLAN, overlap);

        Plan twice = accepted(movedBy(once, -1), only(check(movedBy(once, -1))));

        assertEquals(1, twice.accepted().size());
        assertEquals(0, check(twice).count(Severity.ERROR));
        assertEquals(1, check(twice.withAccepted(List.of())).count(Severity.ERROR));
    }

    private static Plan accepted(Plan plan, Finding finding) {
        Acceptance acceptance = check(plan).accepting(finding, "the fire brigade agreed", "Lee", AT);
        return new AcceptFinding(acceptance).apply(plan).after();
    }

    private static Plan movedBy(Plan plan, int dx) {
        return new MoveElements(Set.of(PlanFixtures.id("b2")), dx, 0)
                .apply(plan)
                .after();
    }

    private static Finding finding(double measured, String scenario) {
        return finding(measured, scenario, BOOK.id());
    }

    private static Finding finding(double measured, String scenario, String book) {
        return new Finding(
                "aisle-width",
                Severity.ERROR,
                LEVEL,
                new Vec(0, 0),
                measured,
                3_000,
                Measure.LENGTH_MM,
                List.of(PlanFixtures.id("b1")),
                List.of(),
                book,
                Set.of(),
                scenario,
                LocalText.NONE);
    }

    private static Finding pocket(Vec place) {
        return new Finding(
                "unreachable",
                Severity.ERROR,
                LEVEL,
                place,
                9e6,
                0,
                Measure.AREA_MM2,
                List.of(),
                List.of(),
                "",
                Set.of(),
                "",
                LocalText.NONE);
    }

    private static Finding only(CheckResult result) {
        assertEquals(1, result.findings().size(), result.findings().toString());
        return result.findings().get(0);
    }

    private static CheckResult check(Plan plan) {
        return new Checker(List.of(BOOK)).full(plan);
    }

    private static RuleBook book(int revision) {
        Limit limit = Limit.of(LimitKind.AISLE_WIDTH, 3_000, true, Origin.SETTING);
        return new RuleBook("test", revision, LocalText.of("Test"), List.of(limit));
    }
}
