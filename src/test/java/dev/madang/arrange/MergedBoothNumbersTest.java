package dev.madang.arrange;

import static dev.madang.arrange.NumberingFixtures.PLAIN;
import static dev.madang.arrange.NumberingFixtures.blocks;
import static dev.madang.arrange.NumberingFixtures.numbers;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.MergedNumber;
import dev.madang.model.NumberRules;
import dev.madang.model.NumberRules.Counting;
import dev.madang.model.NumberRules.Skips;
import dev.madang.model.Plan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Numbers by rule for booths that were merged of several. */
class MergedBoothNumbersTest {

    @Test
    void aMergedBoothKeepsARangeWhereMergedBoothsShowRanges() throws PatternFault {
        Plan plan = merged("X07-08");
        NumberRules ranges = PLAIN.withMerged(MergedNumber.RANGE);

        assertEquals("A01-02", numbers(plan, ranges).get(id("r1c1")));
        assertEquals("A03", numbers(plan, ranges).get(id("r1c3")));
        assertEquals("A01", numbers(plan, PLAIN).get(id("r1c1")));
        assertEquals("A02", numbers(plan, PLAIN).get(id("r1c3")));
    }

    @Test
    void aRangeReachesOverWhatIsLeftOutButNotOverAnotherBooth() throws PatternFault {
        NumberRules skipping = PLAIN.withMerged(MergedNumber.RANGE).withSkips(new Skips("", "", Set.of(2)));
        Plan other = merged("X07-08")
                .withElements(
                        List.of(booth("other", 20_000, 30_000, 3_000, 3_000).withNumber("A02")));

        assertEquals("A01-03", numbers(merged("X07-08"), skipping).get(id("r1c1")));
        assertEquals("A04", numbers(merged("X07-08"), skipping).get(id("r1c3")));
        assertEquals("A01", numbers(other, skipping).get(id("r1c1")));
        assertEquals("A03", numbers(other, skipping).get(id("r1c3")));
    }

    @Test
    void oddAndEvenSidesGiveAMergedBoothOneNumber() throws PatternFault {
        NumberRules rules = PLAIN.withMerged(MergedNumber.RANGE).withCounting(new Counting(1, 1, 0, true));

        assertEquals("A01", numbers(merged("X07-08"), rules).get(id("r1c1")));
        assertEquals("A03", numbers(merged("X07-08"), rules).get(id("r1c3")));
    }

    /** The first two booths of the first row are one. */
    private static Plan merged(String number) {
        Plan plan = blocks();
        return plan.withoutElements(Set.of(id("r1c2")))
                .withElements(List.of(booth("r1c1", 1_000, 3_000, 6_000, 3_000).withNumber(number)));
    }
}
