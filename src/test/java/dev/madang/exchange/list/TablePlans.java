package dev.madang.exchange.list;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;

import dev.madang.model.Booth;
import dev.madang.model.Colour;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Zone;
import java.time.LocalDate;
import java.util.List;

/** A plan of three booths in a row, one of which is held, a polygon, a zone around two of them and two exhibitors. */
public final class TablePlans {

    public static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    public static final Exhibitor ALPHA =
            new Exhibitor(id("x1"), new LocalText("알파로봇", "Alpha Robotics"), Exhibitor.Kind.COMPANY, "KR");
    public static final Exhibitor BUSAN =
            new Exhibitor(id("x2"), new LocalText("부산광역시", "City of Busan"), Exhibitor.Kind.CITY, "");

    private TablePlans() {}

    public static Plan plan() {
        Plan seats = planWith(new Zone(
                        id("z"),
                        LEVEL,
                        new LocalText("주제관", "Theme pavilion"),
                        new Colour(1),
                        Rect.of(9_000, 9_000, 6_500, 4_000),
                        ""))
                .withExhibitors(Elements.of(List.of(ALPHA, BUSAN)));
        return seats.withBooths(Elements.of(List.of(
                booth("a1", 10_000, 10_000, 3_000, 3_000).withExhibitor(ALPHA.id()),
                booth("a2", 13_000, 10_000, 3_000, 3_000)
                        .withLetting(Letting.held(new Hold("Busan office", LocalDate.of(2025, 7, 15)))),
                booth("a10", 16_000, 10_000, 6_000, 3_000),
                Booth.of(id("p"), LEVEL, Polygon.of(30_000, 30_000, 36_000, 30_000, 30_000, 36_000)))));
    }
}
