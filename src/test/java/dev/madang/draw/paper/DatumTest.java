package dev.madang.draw.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.draw.HallFixtures;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Vec;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From where corners may be set out, in three halls of 81 x 108 m. */
class DatumTest {

    private static final Plan PLAN = HallFixtures.large();
    private static final Level LEVEL = PLAN.levels().get(0);

    @Test
    void theCornersOfLeasedHallsAreOfferedTheUsualOneFirst() {
        List<Datum> choices = Datum.choices(PLAN, LEVEL);

        assertEquals(12, choices.size());
        assertEquals(Datum.usual(PLAN, LEVEL), choices.get(0));
        assertEquals(Datum.parse("hall-3:4", LEVEL), Optional.of(choices.get(11)));
    }

    @Test
    void whereNothingIsLeasedTheFloorsFirstCornerIsOffered() {
        Plan nothing = PLAN.withSite(PLAN.site().withLeased(Set.of()));

        assertEquals(List.of(Datum.usual(nothing, LEVEL)), Datum.choices(nothing, LEVEL));
    }

    @Test
    void whatIsNearAPlaceIsMeantIfItIsNearEnough() {
        Vec corner = LEVEL.halls().get(1).outline().corners().get(2);
        Vec place = corner.plus(300, -400);

        assertEquals(
                Point.ofRounded(corner),
                Datum.near(LEVEL, place, 500).orElseThrow().at());
        assertEquals(Optional.empty(), Datum.near(LEVEL, place, 499));
    }

    @Test
    void aColumnIsFoundByItsMiddleAndItsCorners() {
        Level level = HallFixtures.small().levels().get(0);

        assertEquals(Datum.parse("c1", level), Datum.near(level, new Vec(20_510, 20_510), 5_000));
        assertEquals(Datum.parse("c1:2", level), Datum.near(level, new Vec(21_010, 19_990), 5_000));
    }
}
