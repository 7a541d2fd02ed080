package dev.madang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.PlanIoException;
import dev.madang.io.json.PlanReader;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandLineTest extends CommandTest {

    @Test
    void venuesNamesEveryHallWithEvidenceAndWhatIsAssumed() {
        assertEquals(0, run("venues"));

        assertTrue(out().contains("center-1  Exhibition Centre 1"));
        assertTrue(out().contains("disputed"));
        assertTrue(out().contains("94 x 94 m"));
        assertTrue(out().contains("Drawn, assumed"));
        assertTrue(out().contains("planned, not built: a planning placeholder"));
        assertEquals("", err());
    }

    @Test
    void aSheetIsInFeetWhenAskedFor() throws Exception {
        Path svg = folder.resolve("feet.svg");

        assertEquals(
                0, run("export", plan().toString(), "-o", svg.toString(), "--paper", "A0", "--units", "ft"), err());

        String written = Files.readString(svg);
        assertTrue(written.contains("Lengths are in feet and inches."));
        assertTrue(written.contains("xml:lang=\"en\""), "units are not part of the language of the text");
        assertEquals(2, run("export", plan().toString(), "-o", svg.toString(), "--units", "yd"));
        assertTrue(err().contains("There are no units \"yd\"; give m or ft."));
    }

    @Test
    void venuesSpeaksKorean() {
        assertEquals(0, run("venues", "--lang", "ko"));

        assertTrue(out().contains("벡스코, 부산"));
        assertTrue(out().contains("도면 표시(가정)"));
    }

    @Test
    void venuesAsJsonAreTheFiles() throws IOException {
        assertEquals(0, run("venues", "--json"));

        assertTrue(out().startsWith("["));
        assertTrue(out().contains("\"id\": \"jamsil-mice\""));
    }

    @Test
    void eventsKeepsPlannedAndActualApart() {
        assertEquals(0, run("events"));

        assertTrue(out().lines().anyMatch(line -> line.matches(" *planned +Visitors +20,000 .*")));
        assertTrue(out().lines().anyMatch(line -> line.matches(" *actual +Visitors +60,000 .*")));
    }

    @Test
    void aNewPlanHasNoErrors() throws PlanIoException {
        Path file = folder.resolve("배치안.json");

        assertEquals(0, run("new", "--venue", "coex", "--level", "3f", "-o", file.toString()));
        assertEquals(0, run("check", file.toString(), "--json"));

        assertEquals(
                Set.of(PartRef.parse("3f/c"), PartRef.parse("3f/d")),
                PlanReader.read(file).leased());
        assertTrue(out().startsWith("{\n  \"plan\": "));
    }

    @Test
    void aNewPlanForAnEventLeasesItsHalls() throws PlanIoException {
        Path file = folder.resolve("slw.json");

        assertEquals(
                0, run("new", "--venue", "coex", "--level", "1f,3f", "--event", "slw-2024", "-o", file.toString()));

        assertEquals(
                Set.of(PartRef.parse("1f/b2"), PartRef.parse("3f/c")),
                PlanReader.read(file).leased());
    }

    @Test
    void aNewPlanNeverOverwritesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "precious");

        assertEquals(2, run("new", "--venue", "coex", "--level", "3f", "-o", file.toString()));

        assertEquals("precious", Files.readString(file));
        assertEquals("madang: " + file + " is already there; name another file, or move it away first.\n", err());
    }

    @Test
    void aPlanBeginsFromLastYears() throws PlanIoException {
        Path file = folder.resolve("2026.json");
        Path sample = Path.of(System.getProperty("madang.home", "."), "assets", "plans", "wsce-2025.json");
        Plan former = PlanReader.read(sample);

        assertEquals(
                0,
                run("new", "--from", sample.toString(), "--dates", "2026-07-15,2026-07-17", "-o", file.toString()),
                err());

        Plan plan = PlanReader.read(file);
        assertEquals(former.booths().size(), plan.booths().size());
        assertEquals(0, plan.exhibitors().size());
        assertEquals(2026, plan.plannedEvent().orElseThrow().year());
        assertTrue(plan.booths().values().stream().noneMatch(plan::isSold));
    }

    @Test
    void exhibitorsStayIfToldSo() throws PlanIoException {
        Path file = folder.resolve("2026.json");
        Path sample = Path.of(System.getProperty("madang.home", "."), "assets", "plans", "wsce-2025.json");

        assertEquals(0, run("new", "--from", sample.toString(), "--keep-exhibitors", "-o", file.toString()), err());

        assertEquals(PlanReader.read(sample).exhibitors(), PlanReader.read(file).exhibitors());
    }

    @Test
    void aNewPlanBeginsEitherFromAVenueOrFromAPlan() {
        for (String[] wrong : List.of(
                new String[] {"new", "-o", "x.json"},
                new String[] {"new", "--venue", "coex", "-o", "x.json"},
                new String[] {"new", "--venue", "coex", "--level", "3f", "--from", "y.json", "-o", "x.json"})) {
            forget();
            assertEquals(2, run(wrong));
            assertEquals("madang: Give either --venue and --level, or --from with the plan to begin from.\n", err());
        }
    }

    @Test
    void aVenueThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertEquals(2, run("new", "--venue", "cox", "--level", "3f", "-o", "x.json"));

        assertEquals("madang: There is no venue \"cox\"; there are bexco, coex, jamsil-mice, kintex.\n", err());
    }

    @Test
    void errorsFoundAreExitStatusOne() throws PlanIoException {
        Path file = plan(booth("b1", 9_000), booth("b2", 10_000));

        assertEquals(1, run("check", file.toString()));

        assertTrue(out().contains("1 error, 0 warnings"));
        assertTrue(out().contains("overlap by 6 m²"));
    }

    @Test
    void aRuleBookThatIsNotThereIsRefused() throws PlanIoException {
        Path file = plan();

        assertEquals(2, run("check", file.toString(), "--rules", "house,moon"));

        assertEquals(
                "madang: There is no rule book \"moon\"; there are house, ibc, korea-building, korea-fire, mvstaettvo, nfpa-101, uk-adb.\n",
                err());
        assertEquals("", out());
    }

    @Test
    void anUnreadablePlanIsExitStatusTwoWithOneLine() {
        assertEquals(2, run("check", folder.resolve("nope.json").toString()));

        assertEquals(1, err().lines().count());
        assertTrue(err().contains("nope.json"));
    }

    @Test
    void wrongArgumentsAreExitStatusTwoWithOneLine() {
        for (String[] wrong :
                List.of(new String[] {"frobnicate"}, new String[] {"check"}, new String[] {}, new String[] {
                    "venues", "--lang", "fr"
                })) {
            forget();
            assertEquals(2, run(wrong), String.join(" ", wrong));
            assertEquals(1, err().lines().count(), err());
        }
    }

    @Test
    void aSheetThatDoesNotFitIsRefusedWithWhatWouldFit() throws PlanIoException {
        Path file = plan();
        Path pdf = folder.resolve("x.pdf");

        assertEquals(2, run("export", file.toString(), "-o", pdf.toString(), "--paper", "A1", "--scale", "1:250"));

        assertTrue(err().contains("972 × 432 mm"), err());
        assertTrue(err().contains("A0 landscape at 1:250"), err());
        assertFalse(Files.exists(pdf));
    }

    @Test
    void aSheetIsWrittenInTheFormatOfItsEnding() throws IOException, PlanIoException {
        Path file = plan(booth("b1", 9_000));
        for (String ending : List.of("pdf", "svg", "png")) {
            Path target = folder.resolve("도면." + ending);

            assertEquals(0, run("export", file.toString(), "-o", target.toString(), "--paper", "A4"), err());

            byte[] head = java.util.Arrays.copyOf(Files.readAllBytes(target), 4);
            byte[] expected =
                    switch (ending) {
                        case "pdf" -> "%PDF".getBytes(StandardCharsets.US_ASCII);
                        case "svg" -> "<?xm".getBytes(StandardCharsets.US_ASCII);
                        default -> new byte[] {(byte) 0x89, 'P', 'N', 'G'};
                    };
            assertArrayEquals(expected, head, ending);
        }
    }

    @Test
    void aSheetSaysThatSourcesDifferOnTheSidesOfItsHalls() throws IOException, PlanIoException {
        Path svg = folder.resolve("x.svg");

        assertEquals(0, run("export", plan().toString(), "-o", svg.toString(), "--paper", "A0"), err());

        assertTrue(Files.readString(svg).contains("Sources differ on the sides"));
    }

    @Test
    void anEndingThatNamesNoFormatIsRefused() throws PlanIoException {
        assertEquals(
                2,
                run("export", plan().toString(), "-o", folder.resolve("x.doc").toString()));

        assertTrue(err().contains(".pdf, .svg or .png"));
    }

    @Test
    void complaintsSpeakTheLanguageAskedFor() {
        assertEquals(2, run("check", folder.resolve("nope.json").toString(), "--lang", "ko"));
        assertTrue(err().contains("없습니다"), err());
        forget();

        assertEquals(2, run("export", "x.json", "-o", "x.pdf", "--paper", "10x10", "--lang", "ko"));
        assertTrue(err().contains("용지"), err());
    }

    @Test
    void theSameRuleBookTwiceIsAppliedOnce() throws PlanIoException {
        assertEquals(0, run("check", plan().toString(), "--rules", "house,house"));

        assertTrue(out().contains("rule books: house 2\n"), out());
    }

    @Test
    void anOfficialAreaSaysHowItIsKnown() throws PlanIoException {
        Path file = folder.resolve("jamsil.json");
        run("new", "--venue", "jamsil-mice", "--level", "lower", "-o", file.toString());

        assertEquals(0, run("check", file.toString()));

        assertTrue(out().contains("8,900 m² (derived)"), out());
        assertTrue(out().contains("planning placeholder"), out());
    }

    @Test
    void aPictureWithTooManyDotsIsRefused() throws PlanIoException {
        Path png = folder.resolve("x.png");

        assertEquals(
                2, run("export", plan().toString(), "-o", png.toString(), "--paper", "5000x5000", "--dpi", "1200"));

        assertFalse(Files.exists(png));
    }

    @Test
    void aTargetThatCannotBeWrittenIsExitStatusTwo() throws PlanIoException {
        Path nowhere = folder.resolve("missing").resolve("x.pdf");

        assertEquals(2, run("export", plan().toString(), "-o", nowhere.toString(), "--fit"));

        assertEquals(1, err().lines().count(), err());
    }
}
