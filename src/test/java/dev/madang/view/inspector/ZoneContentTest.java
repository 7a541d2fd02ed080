package dev.madang.view.inspector;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Colour;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Polygon;
import dev.madang.model.Zone;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which booths the inspector of a zone counts. */
class ZoneContentTest {

    private static final Zone ZONE =
            new Zone(id("z"), LEVEL, LocalText.of("AI"), new Colour(1), Polygon.rectangle(0, 0, 10_000, 10_000), "");

    @Test
    void aBoothCountsWholeWhereItsMiddleLies() {
        Plan plan = PlanFixtures.planWith(
                ZONE,
                booth("in", 1_000, 1_000, 3_000, 3_000),
                booth("mostly-in", 8_000, 1_000, 3_000, 3_000),
                booth("mostly-out", 9_000, 5_000, 3_000, 3_000));

        ZoneContent content = ZoneContent.of(plan, ZONE);

        assertEquals(Set.of(id("in"), id("mostly-in")), content.booths());
        assertEquals(18_000_000, content.areaMm2());
    }
}
