package dev.madang.check;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.planWith;
import static dev.madang.model.PlanFixtures.turned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Booth;
import dev.madang.model.Polygon;
import dev.madang.rules.LimitKind;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** How far booths may grow and how much aisles could lose, with aisles of 3 m. */
class SlackTest {

    private static final Checker CHECKER = TestBooks.checker(LimitKind.AISLE_WIDTH, 3_000);
    private static final Booth BOOTH = booth("b1", 10_000, 10_000, 3_000, 3_000);

    @Test
    void aBoothMayGrowUntilTheAisleIsAsWideAsTheLimit() {
        List<SideSlack> sides = sides(BOOTH, booth("b2", 10_000, 17_000, 3_000, 3_000));

        SideSlack below = sides.get(2);
        assertEquals(OptionalDouble.of(4_000), below.aisleMm());
        assertEquals(OptionalDouble.of(1_000), below.aisleSlackMm());
        assertEquals(OptionalDouble.of(1_000), below.growMm());
    }

    @Test
    void aSideAgainstWhichAnotherStandsHasNoRoom() {
        SideSlack right =
                sides(BOOTH, booth("b2", 13_000, 10_000, 3_000, 3_000)).get(1);

        assertEquals(OptionalDouble.empty(), right.aisleMm());
        assertEquals(OptionalDouble.of(0), right.growMm());
    }

    @Test
    void anAisleThatIsTooNarrowHasLostMoreThanItHad() {
        SideSlack left = sides(BOOTH, booth("b2", 4_500, 10_000, 3_000, 3_000)).get(3);

        assertEquals(OptionalDouble.of(-500), left.aisleSlackMm());
        assertEquals(OptionalDouble.of(0), left.growMm());
    }

    @Test
    void aSideBeforeNothingMayGrowAsFarAsTheRulesGo() {
        // The wall is 10 m above: an aisle of 3 m remains after 7 m.
        assertEquals(OptionalDouble.of(7_000), sides(BOOTH).get(0).growMm());
        assertEquals(OptionalDouble.empty(), sides(BOOTH).get(0).aisleMm());
    }

    @Test
    void aTurnedBoothGrowsAlongItsOwnSides() {
        // Both turned by 30°, the second 7 m farther down the first one's depth.
        int x = 14_000 - (int) Math.round(7_000 * Math.sin(Math.toRadians(30)));
        int y = 10_000 + (int) Math.round(7_000 * Math.cos(Math.toRadians(30)));

        SideSlack below = sides(
                        turned("b1", 14_000, 10_000, 3_000, 3_000, 3_000), turned("b2", x, y, 3_000, 3_000, 3_000))
                .get(2);

        assertEquals(4_000, below.aisleMm().getAsDouble(), 1);
        assertEquals(1_000, below.growMm().getAsDouble(), Slack.STEP_MM);
    }

    @Test
    void sidesOfPolygonsAreNotMovedAlone() {
        Booth triangle = BOOTH.withShape(Polygon.of(10_000, 10_000, 13_000, 10_000, 10_000, 13_000));

        List<SideSlack> sides = sides(triangle, booth("b2", 10_000, 5_000, 3_000, 1_000));

        assertEquals(3, sides.size());
        assertEquals(OptionalDouble.of(4_000), sides.get(0).aisleMm());
        assertEquals(OptionalDouble.empty(), sides.get(0).growMm());
    }

    private static List<SideSlack> sides(Booth booth, Booth... others) {
        CheckResult result = CHECKER.full(planWith(booth).withElements(List.of(others)));
        return Slack.of(result).of(booth);
    }
}
