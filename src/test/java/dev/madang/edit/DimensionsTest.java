package dev.madang.edit;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.geometry.Along;
import dev.madang.geometry.Cut;
import dev.madang.model.Anchor;
import dev.madang.model.Booth;
import dev.madang.model.Dimension;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Dimension lines follow what they measure. */
class DimensionsTest {

    private static final int TOP_RIGHT = 1;
    private static final int TOP_LEFT = 0;

    private final Booth left = booth("a", 0, 0, 3_000, 3_000);
    private final Booth right = booth("b", 6_000, 0, 3_000, 3_000);
    private final Dimension gap =
            new Dimension(id("d"), LEVEL, Anchor.on(left, TOP_RIGHT), Anchor.on(right, TOP_LEFT), -500);
    private final Plan plan = planWith(left, right, gap);

    @Test
    void aDimensionMeasuresTheGapBetweenTwoBooths() {
        assertEquals(3_000, gap.lengthMm());
    }

    @Test
    void movingABoothLengthensTheDimensionHeldToIt() {
        PlanChange change = new MoveElements(Set.of(id("b")), 1_000, 0).apply(plan);

        assertEquals(4_000, dimension(change.after()).lengthMm());
        assertEquals(Set.of(id("b"), id("d")), change.touched());
    }

    @Test
    void resizingABoothShortensTheDimensionHeldToIt() {
        PlanChange change = new ChangeShape(id("a"), Rect.of(0, 0, 4_000, 3_000)).apply(plan);

        assertEquals(2_000, dimension(change.after()).lengthMm());
    }

    @Test
    void flippingABoothFreesAnEndThatIsHeldWhereTheBoothHasNoSpot() {
        Dimension astray = new Dimension(
                id("d"), LEVEL, new Anchor(new Point(0, 0), id("a"), 99), Anchor.free(new Point(5, 5)), 0);

        PlanChange change = new FlipElements(Set.of(id("a")), Along.X, 10_000).apply(planWith(left, astray));

        assertEquals(
                Anchor.free(new Point(10_000, 0)), dimension(change.after()).from());
    }

    @Test
    void aLockedDimensionIsFlippedWithWhatItMeasures() {
        Plan locked = new SetLocked(Set.of(id("d")), true).apply(plan).after();
        FlipElements flip = new FlipElements(Set.of(id("a"), id("b")), Along.X, 12_000);

        PlanChange change = flip.apply(locked);

        assertEquals(Set.of(), Locks.broken(change));
        assertEquals(dimension(flip.apply(plan).after()), dimension(change.after()));
        assertEquals(3_000, dimension(change.after()).lengthMm());
    }

    @Test
    void aLockedDimensionStaysWhereWhatItMeasuresIsItsOwnMirrorImage() {
        Plan locked = new SetLocked(Set.of(id("d")), true).apply(plan).after();

        PlanChange change = new FlipElements(Set.of(id("a")), Along.X, 3_000).apply(locked);

        assertTrue(change.isNone());
    }

    @Test
    void aLockedDimensionDoesNotKeepItsBoothFromBeingSplit() {
        Plan locked = new SetLocked(Set.of(id("d")), true).apply(plan).after();

        PlanChange split = new SplitBooth(id("a"), new Cut.Equal(2, false), List.of(id("n"))).apply(locked);

        assertEquals(gap.from().at(), dimension(split.after()).from().at());
        assertEquals(Set.of(), Locks.broken(split));
    }

    @Test
    void aDimensionMovedWithItsBoothsStaysHeldToThem() {
        PlanChange change = new MoveElements(Set.of(id("a"), id("b"), id("d")), 0, 2_000).apply(plan);

        assertEquals(new Point(3_000, 2_000), dimension(change.after()).from().at());
        assertTrue(dimension(change.after()).isHeldTo(Set.of(id("a"))));
        assertTrue(dimension(change.after()).isHeldTo(Set.of(id("b"))));
    }

    @Test
    void boothsMayBeMovedTogetherUntilNothingIsLeftToMeasure() {
        PlanChange change = new MoveElements(Set.of(id("b")), -3_000, 0).apply(plan);

        assertEquals(0, dimension(change.after()).lengthMm());
    }

    @Test
    void removingABoothLeavesTheDimensionWhereItWas() {
        PlanChange change = new RemoveElements(Set.of(id("b"))).apply(plan);

        assertEquals(Anchor.free(new Point(6_000, 0)), dimension(change.after()).to());
        assertEquals(Set.of(id("b"), id("d")), change.touched());
    }

    @Test
    void aReleasedEndIsHeldAgainToTheNearestSpot() {
        Dimension free = new Dimension(id("d"), LEVEL, gap.from(), Anchor.free(new Point(6_100, 1_400)), -500);
        Plan released = planWith(left, right, free);

        Anchor held = NearestSpot.of(released, LEVEL, free.to(), free.from()).orElseThrow();

        assertEquals(id("b"), held.holder().orElseThrow());
        assertEquals(new Point(6_000, 1_500), held.at());
    }

    @Test
    void theEndsAreNeverHeldToOnePlace() {
        Plan alone = planWith(left);

        Anchor held = NearestSpot.of(alone, LEVEL, Anchor.free(new Point(3_000, 10)), gap.from())
                .orElseThrow();

        assertNotEquals(gap.from().at(), held.at());
        assertFalse(NearestSpot.isThere(planWith(), LEVEL));
    }

    private static Dimension dimension(Plan plan) {
        return plan.layout().dimensions().get(id("d")).orElseThrow();
    }
}
