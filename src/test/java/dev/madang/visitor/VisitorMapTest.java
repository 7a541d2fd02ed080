package dev.madang.visitor;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.draw.paper.PublicPlan;
import dev.madang.model.Booth;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitorMapTest {

    @Test
    void whoHasSeveralBoothsIsOneEntryOfTheIndex() {
        VisitorMap map = map(sold("b1", 3_000, "x1"), sold("b2", 6_000, "x1"));

        assertEquals(1, map.exhibitors().size());
        assertEquals(
                List.of("B1", "B2"),
                map.exhibitors().get(0).spots().stream()
                        .map(VisitorMap.Spot::number)
                        .toList());
    }

    @Test
    void forWhomABoothIsHeldIsNotTold() {
        Booth held = booth("b1", 3_000, 3_000, 3_000, 3_000)
                .withExhibitor(id("x1"))
                .withLetting(Letting.held(new Hold("Kim", LocalDate.of(2026, 5, 1))));

        VisitorMap map = map(held);

        assertEquals(List.of(), map.exhibitors());
        Booth shown = map.plan().booths().get(id("b1")).orElseThrow();
        assertEquals(Letting.AVAILABLE, shown.letting());
        assertEquals(Optional.empty(), shown.occupant());
    }

    @Test
    void whatIsPublicAlreadyStaysAsItIs() {
        Plan once = map(sold("b1", 3_000, "x1")).plan();

        assertEquals(once, PublicPlan.of(once));
    }

    @Test
    void aBoothLiesInTheHallWhoseFloorItTakes() {
        VisitorMap map = map(sold("b1", 40_000, "x1"));

        assertEquals("Hall b", map.exhibitors().get(0).spots().get(0).hall().en());
    }

    @Test
    void aBoothInTwoHallsIsListedWhereItsMiddleIs() {
        VisitorMap map = map(sold("b1", 29_000, "x1"));

        assertEquals("Hall b", map.exhibitors().get(0).spots().get(0).hall().en());
    }

    @Test
    void facilitiesAreFoundByNameOrKindAndStoresAreNot() {
        VisitorMap map = map(
                feature("f1", FeatureKind.CAFE, LocalText.NONE),
                feature("f2", FeatureKind.STAGE, LocalText.of("Main stage")),
                feature("f3", FeatureKind.STORAGE, LocalText.of("Crates")));

        assertEquals(
                List.of("Café", "Main stage"),
                map.facilities().stream().map(entry -> entry.name().en()).toList());
    }

    private static Booth sold(String booth, int x, String exhibitor) {
        return booth(booth, x, 3_000, 3_000, 3_000).withExhibitor(id(exhibitor)).withLetting(Letting.of(Status.PAID));
    }

    private static Feature feature(String id, FeatureKind kind, LocalText name) {
        return new Feature(id(id), LEVEL, kind, name, Rect.of(3_000, 3_000, 3_000, 3_000), 0);
    }

    private static VisitorMap map(PlanElement... elements) {
        Exhibitor who = new Exhibitor(id("x1"), new LocalText("부산", "Busan"), Exhibitor.Kind.CITY, "KR");
        Plan plan = planWith().withExhibitors(Elements.of(List.of(who))).withElements(List.of(elements));
        return VisitorMap.of(plan, Locale.ENGLISH);
    }
}
