package dev.madang.view.arrange;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;

import dev.madang.model.Booth;
import dev.madang.model.Colour;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import dev.madang.model.Zone;
import java.util.List;

/** A zone with a sold booth and another one in it, and a booth without a number beside it. */
final class ArrangePlans {

    static final Exhibitor CITY = new Exhibitor(id("x1"), LocalText.of("City"), Exhibitor.Kind.CITY, "");

    private ArrangePlans() {}

    static Plan plan() {
        Zone zone =
                new Zone(id("z"), LEVEL, LocalText.of("Pavilion"), new Colour(1), Rect.of(0, 0, 11_000, 11_000), "");
        Booth sold = booth("a", 1_000, 3_000, 3_000, 3_000).withLetting(Letting.of(Status.PAID));
        Plan plan = planWith(
                        zone,
                        sold,
                        booth("b", 8_000, 5_000, 2_000, 3_000),
                        booth("c", 12_000, 9_000, 6_000, 3_000).withNumber(""))
                .withExhibitors(Elements.of(List.of(CITY)));
        return plan.withElements(List.of(sold.withExhibitor(CITY.id())));
    }
}
