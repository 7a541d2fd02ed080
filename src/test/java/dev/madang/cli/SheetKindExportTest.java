package dev.madang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.paper.SheetKind;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Rect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code madang export --sheet}. */
class SheetKindExportTest extends CommandTest {

    private static final Booth BOOTH = Booth.of(new ElementId("b1"), "center-1", Rect.of(20_000, 20_000, 3_000, 3_000))
            .withNumber("A101");

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void everyKindIsWrittenAsPdf(SheetKind kind) throws Exception {
        Path file = folder.resolve(kind.key() + ".pdf");

        int status = run("export", plan(BOOTH).toString(), "-o", file.toString(), "--sheet", kind.key());

        assertEquals(0, status, err());
        assertTrue(Files.size(file) > 1_000);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            boolean hasPages = kind == SheetKind.VISITOR
                    || kind == SheetKind.VENUE
                    || kind == SheetKind.SAFETY
                    || kind == SheetKind.SETOUT;
            assertEquals(kind.hasDrawing() && !hasPages, pdf.getNumberOfPages() == 1 && kind.hasDrawing(), kind.name());
        }
    }

    @Test
    void theSetOutSheetHoldsCoordinatesFromTheDatumThatIsNamed() throws Exception {
        Path file = folder.resolve("setout.pdf");

        assertEquals(
                0,
                run(
                        "export",
                        plan(BOOTH).toString(),
                        "-o",
                        file.toString(),
                        "--sheet",
                        "setout",
                        "--datum",
                        "10000,5000"),
                err());

        String text = text(file);
        assertTrue(text.contains("10,000"), text);
        assertTrue(text.contains("A point, at x 10,000, y 5,000 of the level"), text);
    }

    @Test
    void aPictureHoldsTheDrawingAlone() throws Exception {
        Path file = folder.resolve("map.svg");

        assertEquals(0, run("export", plan(BOOTH).toString(), "-o", file.toString(), "--sheet", "visitor"), err());

        assertTrue(Files.exists(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    1, files.filter(path -> path.toString().endsWith(".svg")).count());
        }
    }

    @Test
    void whatCannotBeMeantIsRefusedInOneSentence() throws Exception {
        String plan = plan(BOOTH).toString();
        String file = folder.resolve("x.pdf").toString();

        assertEquals(2, run("export", plan, "-o", file, "--sheet", "poster"));
        assertTrue(err().contains("There is no sheet \"poster\""), err());
        forget();
        assertEquals(2, run("export", plan, "-o", file, "--sheet", "visitor", "--here", "left"));
        assertTrue(err().contains("\"left\" is no place"), err());
        forget();
        assertEquals(2, run("export", plan, "-o", file, "--sheet", "setout", "--datum", "hall-9"));
        assertTrue(err().contains("\"hall-9\" is no hall or column of level center-1"), err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visitor|--here|9999,9999|lies outside level center-1, where x runs from 0 to",
                "setout|--datum|500000,1|\"500000,1\" lies outside level center-1, where x runs from 0 to",
                "setout|--datum|1,-1|\"1,-1\" lies outside level center-1, where x runs from 0 to",
                "setout|--datum|99999999,1|\"99999999,1\" lies outside level center-1, where x runs from 0 to",
                "setout|--datum|hall-1:0|\"hall-1:0\" is no corner; corners are numbered from 1 to 4.",
                "setout|--datum|hall-1:5|\"hall-1:5\" is no corner; corners are numbered from 1 to 4."
            })
    void aPlaceThatThereIsNotIsRefusedWithThoseThatThereAre(String kind, String option, String value, String said)
            throws Exception {
        String file = folder.resolve("x.pdf").toString();

        assertEquals(2, run("export", plan(BOOTH).toString(), "-o", file, "--sheet", kind, option, value));
        assertTrue(err().contains(said), err());
        assertEquals(1, err().lines().count(), err());
    }

    @Test
    void aReaderStandsOnOneLevelNotOnAll() throws Exception {
        Path plan = folder.resolve("two-levels.json");
        assertEquals(0, run("new", "--venue", "jamsil-mice", "--level", "lower,upper", "-o", plan.toString()), err());
        String file = folder.resolve("x.pdf").toString();
        forget();

        assertEquals(
                2,
                run("export", plan.toString(), "-o", file, "--levels", "all", "--sheet", "visitor", "--here", "5,5"));
        assertTrue(err().contains("A reader stands on one level; choose it with --level: lower, upper."), err());
    }

    @Test
    void aVenueSubmissionIsOnA3UnlessAnotherPaperIsNamed() throws Exception {
        String plan = plan(BOOTH).toString();
        String file = folder.resolve("v.pdf").toString();

        assertEquals(0, run("export", plan, "-o", file, "--sheet", "venue"), err());
        assertTrue(err().contains("pages of A3 portrait at 1:400, one page of A4 portrait without a scale."), err());
        forget();
        assertEquals(0, run("export", plan, "-o", file, "--sheet", "venue", "--paper", "A0"), err());
        assertTrue(
                err().contains("one page of A0 landscape at 1:250, one page of A4 portrait without a scale."), err());
    }

    private static String text(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
