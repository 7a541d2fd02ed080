package dev.madang.check;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.planWith;
import static dev.madang.model.PlanFixtures.turned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.geometry.Passage;
import dev.madang.model.Booth;
import dev.madang.rules.LimitKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Widths as drawings tell them, with aisles of 3 m at least. */
class AisleWidthsTest {

    private static final Checker CHECKER = TestBooks.checker(LimitKind.AISLE_WIDTH, 3_000);

    @Test
    void anAisleIsToldFromBothItsSides() {
        assertEquals(
                List.of(4_000L, 4_000L),
                widths(booth("b1", 10_000, 10_000, 3_000, 3_000), booth("b2", 17_000, 10_000, 3_000, 3_000)));
    }

    @Test
    void whatIsWiderThanTheLooksOfTheRuleIsToldToo() {
        // The rule looks no farther than twice the limit of 3 m.
        assertEquals(
                List.of(7_500L, 7_500L),
                widths(booth("b1", 10_000, 10_000, 3_000, 3_000), booth("b2", 20_500, 10_000, 3_000, 3_000)));
    }

    @Test
    void theWayPastCornersIsToldOnlyWhereItIsTooNarrow() {
        // 3 m across and 4 m down from corner to corner: 5 m; then 1.8 and 2.4 m: 3 m less 1 mm in each.
        assertEquals(
                List.of(),
                widths(booth("b1", 12_000, 12_000, 3_000, 3_000), booth("b2", 18_000, 19_000, 3_000, 3_000)));
        assertEquals(
                List.of(2_998L, 2_998L),
                widths(booth("b1", 12_000, 12_000, 3_000, 3_000), booth("b2", 16_799, 17_398, 3_000, 3_000)));
    }

    @Test
    void anAisleBetweenTurnedBoothsIsMeasuredSquareToThem() {
        int x = 12_000 + (int) Math.round(7_000 * Math.cos(Math.toRadians(30)));
        int y = 12_000 + (int) Math.round(7_000 * Math.sin(Math.toRadians(30)));

        assertEquals(
                List.of(4_000L, 4_000L),
                widths(turned("b1", 12_000, 12_000, 3_000, 3_000, 3_000), turned("b2", x, y, 3_000, 3_000, 3_000)));
    }

    @Test
    void theWayOverOpenFloorIsToldAsFarAsTheNextThing() {
        List<Long> wide = all(booth("b1", 7_000, 10_000, 3_000, 3_000), booth("b2", 22_000, 10_000, 3_000, 3_000));

        assertEquals(2, wide.stream().filter(width -> width == 12_000).count(), wide.toString());
    }

    @Test
    void whatStandsBetweenEndsTheWayOverOpenFloor() {
        List<Long> wide = all(
                booth("b1", 3_000, 10_000, 3_000, 3_000),
                booth("b2", 16_000, 11_000, 1_000, 1_000),
                booth("b3", 29_000, 10_000, 3_000, 3_000));

        assertEquals(2, wide.stream().filter(width -> width == 12_000).count(), "from both sides: " + wide);
        assertTrue(wide.stream().noneMatch(width -> width == 23_000), "from the first to the third: " + wide);
    }

    @Test
    void whereNothingStandsFarAndWideThereIsNoAisle() {
        List<Long> wide = all(booth("b1", 10_000, 35_000, 3_000, 3_000));

        assertTrue(wide.stream().noneMatch(width -> width > 30_000), "the wall is 35 m away: " + wide);
    }

    @Test
    void aSideAgainstANeighbourHasNoWayBeforeItHoweverFarOneLooks() {
        List<Passage> ways = AisleWidths.on(
                CHECKER.full(
                        planWith(booth("b1", 10_000, 18_000, 3_000, 3_000), booth("b2", 13_000, 18_000, 3_000, 3_000))),
                LEVEL);

        ways.forEach(way -> assertTrue(
                Math.min(way.from().x(), way.to().x()) != 13_000
                        || way.from().y() != way.to().y(),
                way::toString));
    }

    /** What booths are apart from each other; the walls are farther away. */
    private static List<Long> widths(Booth... booths) {
        return all(booths).stream().filter(width -> width < 8_000).toList();
    }

    private static List<Long> all(Booth... booths) {
        CheckResult result = CHECKER.full(planWith(booths));
        return AisleWidths.on(result, LEVEL).stream()
                .map(Passage::widthMm)
                .map(Math::round)
                .toList();
    }
}
