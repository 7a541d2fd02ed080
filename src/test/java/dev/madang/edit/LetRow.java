package dev.madang.edit;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.Letting;
import dev.madang.model.LettingEntry;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Sales;
import dev.madang.model.Status;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A row of booths, one of which is let, for tests of what becomes of numbers and tenants. */
final class LetRow {

    static final Letting SOLD = Letting.of(Status.CONTRACTED);
    static final Exhibitor CITY = new Exhibitor(id("x1"), LocalText.of("City"), Exhibitor.Kind.CITY, "KR");
    static final Exhibitor FIRM = new Exhibitor(id("x2"), LocalText.of("Firm"), Exhibitor.Kind.COMPANY, "");

    private LetRow() {}

    /** Four booths of 3 x 3 m beside each other, A101 to A104; A102 is sold to the city, A104 stands apart. */
    static Plan row() {
        Plan plan = planWith(
                booth("b1", 0, 6_000, 3_000, 3_000).withNumber("A101"),
                booth("b2", 3_000, 6_000, 3_000, 3_000).withNumber("A102").withLetting(SOLD),
                booth("b3", 6_000, 6_000, 6_000, 3_000).withNumber("A103"),
                booth("b4", 20_000, 6_000, 3_000, 3_000).withNumber("A104"));
        Booth sold = get(plan, "b2").withExhibitor(CITY.id());
        return plan.withExhibitors(Elements.of(List.of(CITY, FIRM)))
                .withElements(List.of(sold))
                .withSales(new Sales(
                        Status.DEFAULTS, List.of(entry("b2", SOLD, CITY.id()), entry("b1", Letting.AVAILABLE, null))));
    }

    private static LettingEntry entry(String booth, Letting letting, ElementId exhibitor) {
        return new LettingEntry(id(booth), Instant.EPOCH, "Kim", letting, exhibitor);
    }

    static void assertRefused(String key, EditCommand deed) {
        assertEquals(
                key, assertThrows(EditRefused.class, () -> deed.apply(row())).key());
    }

    static Booth get(Plan plan, String id) {
        return plan.booths().get(id(id)).orElseThrow();
    }

    static String number(Plan plan, String id) {
        return get(plan, id).number();
    }

    static Set<ElementId> ids(String... values) {
        return Arrays.stream(values).map(ElementId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
