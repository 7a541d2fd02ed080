package dev.madang.check;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.edit.ChangePhase;
import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Phase;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Aisles that stay free of freight in a phase, in halls of 30 x 40 m. */
class FreightFreeRuleTest {

    private static final Checker CHECKER = new Checker(List.of());

    /** An aisle of 3 m between two booths, and one of 4 m from the second to a third. */
    private static final Plan THREE = planWith(
            booth("b1", 6_000, 6_000, 3_000, 3_000),
            booth("b2", 6_000, 12_000, 3_000, 3_000),
            booth("b3", 6_000, 19_000, 3_000, 3_000));

    @Test
    void anAisleNarrowerThanThePhaseKeepsFreeIsToldInThatPhase() {
        Plan plan = with(THREE, phase(3_500));

        List<Finding> findings = CHECKER.full(plan).findings();

        assertEquals(1, findings.size(), findings.toString());
        Finding finding = findings.get(0);
        assertEquals(List.of(id("b1"), id("b2")), finding.subjects());
        assertEquals(3_000, finding.measured());
        assertEquals(3_500, finding.limit());
        assertEquals("build", finding.scenario());
        assertEquals(Severity.WARNING, finding.severity());
        String text = FindingText.of(finding, plan, Messages.of(Locale.ENGLISH));
        assertEquals("Build-up: B1, B2: the clear way is 3\u00a0m wide; 3.5\u00a0m are to stay free of freight.", text);
    }

    @Test
    void anAisleAsWideAsThePhaseKeepsFreeIsLegal() {
        assertEquals(List.of(), CHECKER.full(with(THREE, phase(3_000))).findings());
        assertEquals(List.of(), CHECKER.full(with(THREE, phase(0))).findings());
    }

    @Test
    void whatIsAwayNarrowsNothing() {
        assertEquals(
                List.of(), CHECKER.full(with(THREE, phase(3_500, id("b1")))).findings());
        // From the first to the third there are 10 m once the second is away.
        assertEquals(
                List.of(), CHECKER.full(with(THREE, phase(4_500, id("b2")))).findings());
    }

    @Test
    void aPartitionThatIsClosedInThePhaseOnlyNarrowsAnAisleInThePhaseOnly() {
        Plan beside = planWith(booth("b1", 25_000, 6_000, 3_000, 3_000));
        Phase closed = new Phase(
                "build",
                Phase.Kind.BUILD_UP,
                LocalText.NONE,
                Set.of(new PartRef(LEVEL, "p1")),
                Set.of(),
                3_500,
                Set.of());

        List<Finding> findings = CHECKER.full(with(beside, closed)).findings();

        assertEquals(
                List.of(List.of("p1")), findings.stream().map(Finding::parts).toList());
        assertEquals(2_000, findings.get(0).measured());
        assertEquals(List.of(), CHECKER.full(with(beside, phase(3_500))).findings());
    }

    @Test
    void anotherWidthIsCheckedAtOnce() {
        CheckResult before = CHECKER.full(with(THREE, phase(3_000)));
        PlanChange change = new ChangePhase(phase(5_000)).apply(before.plan());

        assertEquals(2, CHECKER.update(before, change).findings().size());
    }

    private static Phase phase(int freightFreeMm, ElementId... away) {
        return new Phase("build", Phase.Kind.BUILD_UP, LocalText.NONE, Set.of(), Set.of(), freightFreeMm, Set.of(away));
    }

    private static Plan with(Plan plan, Phase phase) {
        return plan.withSite(plan.site().withPhases(List.of(phase)));
    }
}
