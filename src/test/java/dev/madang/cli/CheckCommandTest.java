package dev.madang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.CheckResult;
import dev.madang.check.Checker;
import dev.madang.io.json.Catalogue;
import dev.madang.io.json.PlanReader;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.Plan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code madang check}: accepted findings and reports. */
class CheckCommandTest extends CommandTest {

    @Test
    void anAcceptedErrorEndsWellAndIsToldAsAccepted() throws Exception {
        Path open = plan(booth("b1", 30_000), booth("b2", 31_000));
        Plan plan = PlanReader.read(open);
        Path file = folder.resolve("accepted.json");
        CheckResult result = new Checker(List.of()).full(plan);
        Plan accepted = plan.withAccepted(result.findings().stream()
                .map(finding -> result.accepting(finding, "agreed <b>", "Lee", Instant.parse("2026-03-05T00:00:00Z")))
                .toList());
        PlanWriter.write(accepted, file);

        assertEquals(1, run("check", open.toString(), "--json"));
        assertTrue(out().contains("\"accepted\": 0"));
        assertEquals(0, run("check", file.toString(), "--json"));
        assertTrue(out().contains("\"summary\": {\n    \"errors\": 0,"));
        assertTrue(
                out().contains(
                                "\"accepted\": {\"reason\": \"agreed <b>\", \"by\": \"Lee\", \"at\": \"2026-03-05T00:00:00Z\"}"));
        assertEquals(0, run("check", file.toString()));
        assertTrue(out().contains("0 errors"));
        assertTrue(out().contains("Accepted by Lee, 5 Mar 2026: agreed <b>"));
    }

    @Test
    void aReportIsWrittenBesideTheAnswer() throws Exception {
        Path report = folder.resolve("report.html");

        assertEquals(
                1,
                run("check", plan(booth("b1", 9_000), booth("b2", 10_000)).toString(), "--report", report.toString()));

        assertTrue(Files.readString(report).contains("1 error, 0 warnings"));
        assertTrue(out().contains("1 error, 0 warnings"));
        assertTrue(err().contains("Wrote the safety report " + report));
    }

    @Test
    void aBookOfOnesOwnThatCannotBeReadIsToldAndNotPassedOver() throws Exception {
        Files.createDirectories(folder.resolve("own/rules"));
        Path broken = Files.writeString(folder.resolve("own/rules/house.json"), "{\"format\": \"madang-rules\"");
        Path plan = plan(booth("b1", 30_000));

        run(new Catalogue(folder.resolve("own"), home()), "check", plan.toString(), "--json");

        assertTrue(err().startsWith("madang: "), err());
        assertTrue(err().contains(broken.toString()), err());
        assertTrue(out().startsWith("{"), out());
    }

    @Test
    void aReportOfAnotherFormatIsRefusedBeforeAnyWork() throws Exception {
        assertEquals(2, run("check", "not-there.json", "--report", "report.docx"));

        assertEquals(
                "madang: The ending of report.docx names no format of reports; it must be .html or .pdf.\n", err());
    }
}
