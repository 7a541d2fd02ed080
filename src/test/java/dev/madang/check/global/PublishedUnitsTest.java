package dev.madang.check.global;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.check.Capacity;
import dev.madang.check.Checker;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Plan;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
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
        assertEquals(OptionalLong.of(1_530), PublishedUnits.sum(halls));
    }
}
