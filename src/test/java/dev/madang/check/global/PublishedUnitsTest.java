package dev.madang.check.global;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.check.Capacity;
import dev.madang.check.Checker;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Evidence;
import dev.madang.model.Level;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Venue;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Booth units beside those that were counted in the same halls. */
class PublishedUnitsTest {

    private static final Catalogue CATALOGUE = new Catalogue(null, Path.of(System.getProperty("madang.home", ".")));

    /** 1,530 at a show in all three halls of BEXCO's centre 1 are 510 in each; 3,591 m² by 9 m² are 399. */
    @Test
    void theSampleIsSetBesideTheUnitsCountedInItsHalls() throws PlanIoException {
        Plan plan = CATALOGUE.samplePlan("wsce-2025").orElseThrow();
        Capacity capacity = new Checker(List.of()).full(plan).capacity();

        List<PublishedUnits> halls = PublishedUnits.of(plan, capacity);

        assertEquals(
                List.of(510L, 510L, 510L),
                halls.stream().map(PublishedUnits::count).toList());
        assertEquals(399, halls.get(0).units(), 1e-6);
        assertEquals(399 / 510.0, halls.get(0).share(), 1e-9);
    }

    /**
     * 520 in COEX's hall A are 520 x 9 = 4,680 m² of its 10,368 m², 45.1 %. No layout of it is in print, so two stands
     * of 2 and 1 units are set beside that number.
     */
    @Test
    void coexHallAIsSetBesideThe520UnitsPublishedForIt() {
        Venue coex = CATALOGUE.venue("coex").orElseThrow();
        Level level = coex.levels().stream()
                .filter(candidate ->
                        candidate.halls().stream().anyMatch(hall -> hall.id().equals("a")))
                .findFirst()
                .orElseThrow();
        Plan plan = NewPlan.of(coex, List.of(level), null, List.of(), Locale.ENGLISH)
                .withBooths(Elements.of(List.of(
                        Booth.of(new ElementId("one"), level.id(), Rect.of(3_000, 110_000, 6_000, 3_000)),
                        Booth.of(new ElementId("two"), level.id(), Rect.of(3_000, 117_000, 3_000, 3_000)))));

        PublishedUnits hall = PublishedUnits.of(
                        plan, new Checker(List.of()).full(plan).capacity())
                .stream()
                .filter(compared -> compared.hall().part().equals("a"))
                .findFirst()
                .orElseThrow();

        assertEquals(520, hall.count());
        assertEquals(Evidence.Kind.PUBLISHED, hall.published().evidence().kind());
        assertEquals(3, hall.units(), 1e-6);
        assertEquals(3 / 520.0, hall.share(), 1e-9);
        long areaMm2 = level.halls().stream()
                .filter(candidate -> candidate.id().equals("a"))
                .mapToLong(candidate -> candidate.outline().areaMm2())
                .sum();
        assertEquals(0.451, (double) hall.count() * Booth.UNIT_AREA_MM2 / areaMm2, 5e-4);
    }
}
