package dev.madang.model;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.plan;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void aBoothOfAnExhibitorThatIsNotThereIsRefused() {
        Booth booth = booth("k1", 0, 0, 3_000, 3_000).withExhibitor(id("x1"));

        assertRefused("booth \"k1\" names exhibitor \"x1\", which is not there.", () -> planWith(booth));
    }

    @Test
    void aBoothOnALevelThatIsNotThereIsRefused() {
        Booth booth = Booth.of(id("k1"), "roof", Rect.of(0, 0, 3_000, 3_000));

        assertRefused("booth \"k1\" names level \"roof\", which is not there.", () -> planWith(booth));
    }

    @Test
    void anIdUsedForTwoKindsOfThingsIsRefused() {
        Zone zone = new Zone(id("k1"), "l1", LocalText.of("Z"), new Colour(0), Rect.of(0, 0, 1, 1), "");

        assertRefused("id \"k1\" is used twice.", () -> planWith(booth("k1", 0, 0, 3_000, 3_000), zone));
    }

    @Test
    void aBoothBelongsToItsExhibitorElseToWhomItIsHeldFor() {
        Exhibitor city = new Exhibitor(id("x1"), LocalText.of("City"), Exhibitor.Kind.CITY, "KR");
        Letting held = new Letting("held", new Hold("Firm", LocalDate.EPOCH));
        Booth free = booth("k1", 0, 0, 3_000, 3_000);
        Booth let = free.withExhibitor(city.id()).withLetting(held);
        Plan plan = PlanFixtures.plan().withExhibitors(Elements.of(List.of(city)));

        assertEquals(Optional.of(city.name()), plan.tenantOf(let));
        assertEquals(Optional.of(LocalText.of("Firm")), plan.tenantOf(free.withLetting(held)));
        assertEquals(Optional.empty(), plan.tenantOf(free));
        assertEquals(
                Map.of(city.id(), List.of(let)),
                plan.withElements(List.of(let, booth("k2", 9_000, 0, 3_000, 3_000)))
                        .seats());
    }

    @Test
    void aLeaseOfAHallThatIsNotThereIsRefused() {
        assertRefused("leased hall \"l1/z\" is not in the plan's levels.", () -> plan().withLeased(
                        Set.of(PartRef.parse("l1/z"))));
    }

    @Test
    void aChangeKeepsAllOtherElementsAsTheSameObjects() {
        Plan before = planWith(booth("k1", 0, 0, 3_000, 3_000), booth("k2", 3_000, 0, 3_000, 3_000));

        Plan after = before.withElements(List.of(booth("k1", 0, 3_000, 3_000, 3_000)));

        assertSame(
                before.booths().get(id("k2")).orElseThrow(),
                after.booths().get(id("k2")).orElseThrow());
        assertEquals(
                List.of("k1", "k2"),
                after.booths().ids().stream().map(ElementId::value).toList());
    }

    @Test
    void exactlyAHeldBoothNamesHolderAndExpiry() {
        Hold hold = new Hold("Sample holder", LocalDate.of(2025, 5, 1));

        assertEquals(hold, Letting.held(hold).currentHold().orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> Letting.of(Status.HELD));
        assertThrows(IllegalArgumentException.class, () -> Letting.of(Status.PAID, hold));
    }

    @Test
    void publishedEvidenceMustNameItsSource() {
        assertThrows(IllegalArgumentException.class, Evidence::published);
        assertThrows(IllegalArgumentException.class, () -> Evidence.derived(""));
        assertThrows(IllegalArgumentException.class, () -> Fact.of(5, Evidence.UNKNOWN));
    }

    private static void assertRefused(String message, org.junit.jupiter.api.function.Executable code) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, code).getMessage());
    }
}
