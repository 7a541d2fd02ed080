package dev.madang.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.PlanIoException;
import dev.madang.model.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A frozen file of format 2 with everything that the format knows: it is read for ever, and loses nothing. */
class FrozenPlanTest {

    @Test
    void everythingInAFrozenFileIsReadAndWrittenAgain() throws IOException, PlanIoException {
        String frozen = frozen();

        Plan plan = PlanReader.read("v2-whole.json", frozen.getBytes(StandardCharsets.UTF_8));

        assertEquals(frozen, new String(PlanWriter.toBytes(plan, "1.0.0"), StandardCharsets.UTF_8));
    }

    @Test
    void theFrozenFileHasSomethingOfEveryKind() throws IOException, PlanIoException {
        Plan plan = PlanReader.read("v2-whole.json", frozen().getBytes(StandardCharsets.UTF_8));

        assertFalse(plan.layout().notes().isEmpty());
        assertFalse(plan.layout().dimensions().isEmpty());
        assertFalse(plan.layout().groups().isEmpty());
        assertFalse(plan.layout().locked().isEmpty());
        assertFalse(plan.numbers().resting().isEmpty());
        assertFalse(plan.sales().journal().isEmpty());
        assertFalse(plan.revisions().isEmpty());
        assertFalse(plan.plannedEvent().isEmpty());
        assertFalse(plan.phases().isEmpty());
        assertFalse(plan.accepted().isEmpty());
        assertTrue(plan.booths().values().stream()
                .anyMatch(booth -> !booth.stand().exhibits().isEmpty()));
        assertTrue(plan.booths().values().stream()
                .anyMatch(booth -> booth.promised().isPresent()));
    }

    private static String frozen() throws IOException {
        String name = "v2-whole.json";
        try (InputStream stream = Objects.requireNonNull(FrozenPlanTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
