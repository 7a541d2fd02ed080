package dev.madang.io.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.io.PlanIoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileFormatTest {

    /** Version 3 of some format; the first step renames a field, the second adds one. */
    private static final FileFormat THIRD = new FileFormat(
            "some",
            List.of(
                    root -> {
                        root.set("name", root.remove("title"));
                        return root;
                    },
                    root -> root.put("colour", "#ffffff")));

    @Test
    void anOldFileIsBroughtUpToDateStepByStep() throws PlanIoException {
        assertEquals(
                tree("{\"format\": \"some\", \"version\": 3, \"name\": \"A\", \"colour\": \"#ffffff\"}"),
                THIRD.upToDate(tree("{\"format\": \"some\", \"version\": 1, \"title\": \"A\"}"), "F"));
    }

    @Test
    void stepsThatAreDoneAreNotDoneAgain() throws PlanIoException {
        assertEquals(
                tree("{\"format\": \"some\", \"version\": 3, \"name\": \"A\", \"colour\": \"#ffffff\"}"),
                THIRD.upToDate(tree("{\"format\": \"some\", \"version\": 2, \"name\": \"A\"}"), "F"));
    }

    @Test
    void aFileOfTheCurrentVersionIsLeftAlone() throws PlanIoException {
        ObjectNode current = tree("{\"format\": \"some\", \"version\": 3}");

        assertEquals(current.deepCopy(), THIRD.upToDate(current, "F"));
    }

    @Test
    void aNewerVersionIsRefusedAndSaysWhoWroteIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new.json");
        Files.writeString(
                file,
                PlanText.with("\"version\": 2, \"writtenBy\": \"0.9\"", "\"version\": 3, \"writtenBy\": \"2.1\""));
        byte[] before = Files.readAllBytes(file);

        PlanIoException refused = assertThrows(PlanIoException.class, () -> PlanReader.read(file));

        assertEquals(
                file + " has version 3 of its format and was written by Madang 2.1; this Madang reads up to version 2."
                        + " Update Madang. The file was left as it is.",
                refused.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aNewerVersionIsRefusedWithoutItsWriter() {
        assertEquals(
                List.of("F has version 99999999999 of its format; this Madang reads up to version 2. Update Madang."
                        + " The file was left as it is."),
                PlanText.refusal("{\"format\": \"madang-plan\", \"version\": 99999999999, \"shape\": \"unheard of\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"version\": 1.0", "\"version\": \"1\"", "\"version\": 0", "\"version\": -1", "\"v\": 1"})
    void aVersionMustBeAWholeNumberFromOne(String version) {
        assertEquals(
                List.of("F must name its version, a whole number from 1 to 2."),
                PlanText.refusal(PlanText.with("\"version\": 2", version)));
    }

    private static ObjectNode tree(String text) throws PlanIoException {
        return (ObjectNode) StrictJson.parse("F", text);
    }
}
