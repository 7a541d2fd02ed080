package dev.madang.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.PlanIoException;
import dev.madang.model.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frozen files: what was written once must be read for ever, and is written the same today. */
final class PlanLayoutTest {

    @Test
    void aPlanIsWrittenAsTheFrozenFile() throws IOException, PlanIoException {
        Plan plan = PlanReader.read("sound", PlanText.SOUND.getBytes(StandardCharsets.UTF_8));

        assertEquals(frozen("v2-plan.json"), new String(PlanWriter.toBytes(plan, "1.0.0"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-plan.json", "v2-plan.json"})
    void everyFrozenFileIsReadAsThePlan(String name) throws IOException, PlanIoException {
        Plan plan = PlanReader.read("sound", PlanText.SOUND.getBytes(StandardCharsets.UTF_8));

        assertEquals(plan, PlanReader.read(name, frozen(name).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theProgramVersionIsThatOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of(System.getProperty("madang.home", "."), "pom.xml"));
        Matcher version = Pattern.compile("<artifactId>madang</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(pom);

        assertTrue(version.find());
        assertEquals(version.group(1), PlanWriter.PROGRAM_VERSION);
    }

    private static String frozen(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(PlanLayoutTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
