package dev.madang.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.PlanIoException;
import dev.madang.model.ElementId;
import dev.madang.model.Letting;
import dev.madang.model.LettingEntry;
import dev.madang.model.Plan;
import dev.madang.model.PlanArbitraries;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FingerprintTest {

    @Test
    void theSamePlanHasTheSameFingerprintWhoeverWroteIt() throws PlanIoException {
        String other = PlanText.with("\"writtenBy\": \"0.9\",", "");

        assertEquals(Fingerprint.of(plan(PlanText.SOUND)), Fingerprint.of(plan(other)));
    }

    @Test
    void theSpellingOfTheFileDoesNotMatter() throws PlanIoException {
        Plan plan = PlanArbitraries.plan(5);
        String dense = new String(PlanWriter.toBytes(plan), StandardCharsets.UTF_8).replaceAll("\n *", "");

        assertEquals(Fingerprint.of(plan), Fingerprint.of(plan(dense)));
    }

    @Test
    void aBoothThatMovedAndAHoldThatEndsLaterChangeTheFingerprint() throws PlanIoException {
        Fingerprint fingerprint = Fingerprint.of(plan(PlanText.SOUND));

        assertNotEquals(fingerprint, Fingerprint.of(plan(PlanText.with("\"x\": 3000", "\"x\": 3001"))));
        assertNotEquals(fingerprint, Fingerprint.of(plan(PlanText.with("2025-07-01", "2025-07-02"))));
    }

    @Test
    void whoLetABoothWhenDoesNotChangeTheFingerprint() throws PlanIoException {
        Plan plan = plan(PlanText.SOUND);
        LettingEntry entry = new LettingEntry(
                new ElementId("b1"), Instant.parse("2025-03-01T09:00:00Z"), "홍길동", Letting.AVAILABLE, null);

        assertEquals(
                Fingerprint.of(plan), Fingerprint.of(plan.withSales(plan.sales().recording(List.of(entry)))));
    }

    @Test
    void itStaysTheSameFromVersionToVersionOfTheProgram() throws PlanIoException {
        assertEquals("558d-bb77-2c5e", Fingerprint.of(plan(PlanText.SOUND)).shortForm());
    }

    @Test
    void theShortFormIsThreeGroupsOfFour() {
        Fingerprint fingerprint = Fingerprint.of(PlanArbitraries.plan(1));

        assertTrue(fingerprint.hex().matches("[0-9a-f]{64}"));
        assertTrue(fingerprint.shortForm().matches("[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}"));
        assertTrue(fingerprint.hex().startsWith(fingerprint.shortForm().replace("-", "")));
        assertEquals(fingerprint.hex(), fingerprint.toString());
    }

    private static Plan plan(String text) throws PlanIoException {
        return PlanReader.read("F", text.getBytes(StandardCharsets.UTF_8));
    }
}
