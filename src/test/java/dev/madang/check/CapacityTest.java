package dev.madang.check;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapacityTest {

    @Test
    void aBoothAcrossAnOpenHallLineCountsByAreaInBoth() {
        Plan plan = planWith(booth("b1", 29_000, 6_000, 3_000, 3_000));

        Capacity capacity = RulesTest.CHECKER.full(plan).capacity();

        List<Double> let = capacity.halls().stream()
                .map(hall -> hall.figures().letAreaMm2())
                .toList();
        assertEquals(3_000_000, let.get(0), 1e-3);
        assertEquals(6_000_000, let.get(1), 1e-3);
        assertEquals(1, capacity.total().booths(), 1e-9);
    }

    @Test
    void netShareIsOfTheOfficialArea() {
        Plan plan = planWith(booth("b1", 0, 10_000, 24_000, 10_000));

        assertEquals(0.1, RulesTest.CHECKER.full(plan).capacity().total().netShare(), 1e-12);
    }

    @Test
    void aHallThatIsNotLeasedCountsInNoFigure() {
        Plan plan = planWith(booth("b1", 33_000, 6_000, 3_000, 3_000))
                .withLeased(java.util.Set.of(dev.madang.model.PartRef.parse("l1/a")));

        Capacity capacity = RulesTest.CHECKER.full(plan).capacity();

        assertEquals(1, capacity.halls().size());
        assertEquals(0, capacity.total().letAreaMm2());
        assertEquals(1_200_000_000L, capacity.total().drawnAreaMm2());
    }
}
