package dev.madang.check;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.plan;
import static dev.madang.model.PlanFixtures.turned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Attendance;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.Event;
import dev.madang.model.EventTerms;
import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Raw space of an event is let from 18 m². */
class LeastAreaRuleTest {

    private static final Event EVENT = new Event(
            "fair",
            1,
            LocalText.of("Fair"),
            null,
            null,
            2026,
            "",
            List.of(),
            Evidence.ASSUMED,
            List.of(),
            List.of(BuildKind.SHELL, new BuildKind("raw", LocalText.of("Raw space"), BuildKind.Base.RAW, 18_000_000)),
            List.of(),
            EventTerms.DEFAULT,
            Attendance.DEFAULT);

    @Test
    void rawSpaceMayBeAsSmallAsTheEventLetsItAndNotSmaller() {
        assertEquals(List.of(), areas(booth("b1", 6_000, 6_000, 6_000, 3_000).withBuild("raw")));
        assertEquals(
                List.of(17_991_000.0),
                areas(booth("b1", 6_000, 6_000, 5_997, 3_000).withBuild("raw")));
    }

    @Test
    void aTurnedBoothHasTheSameArea() {
        assertEquals(
                List.of(),
                areas(turned("b1", 15_000, 10_000, 6_000, 3_000, 3_000).withBuild("raw")));
        assertEquals(
                List.of(17_991_000.0),
                areas(turned("b1", 15_000, 10_000, 5_997, 3_000, 3_000).withBuild("raw")));
    }

    @Test
    void ofAShellSchemeNothingIsAsked() {
        assertEquals(List.of(), areas(booth("b1", 6_000, 6_000, 2_000, 2_000)));
    }

    private static List<Double> areas(Booth booth) {
        return new Checker(List.of())
                .full(plan().withEvent(EVENT).withElements(List.of(booth))).findings().stream()
                        .filter(finding -> finding.rule().equals("least-area"))
                        .map(Finding::measured)
                        .toList();
    }
}
