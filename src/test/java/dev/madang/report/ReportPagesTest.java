package dev.madang.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.global.ExitLoss;
import dev.madang.check.global.WholeCheck;
import dev.madang.io.json.Catalogue;
import dev.madang.io.json.Fingerprint;
import dev.madang.model.Plan;
import dev.madang.walk.WalkWatch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the pages of reports on the samples end. */
class ReportPagesTest {

    /** What a page without content holds: its foot and its number. */
    private static final int FOOT_LINES = 2;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"planted-faults, en", "planted-faults, ko", "wsce-2025, en", "wsce-2025, ko"})
    void noPageBearsAHeadingAlone(String sample, String language) throws Exception {
        Catalogue catalogue = new Catalogue(null, Path.of(System.getProperty("madang.home", ".")));
        Plan plan = catalogue.samplePlan(sample).orElseThrow();
        WholeCheck check = WholeCheck.of(plan, catalogue.ruleBooksOf(plan), catalogue.ruleBooks(), WalkWatch.NONE);
        Path file = folder.resolve("report.pdf");

        ReportFile.write(
                new ReportRequest(
                        check,
                        ExitLoss.byLevel(check.global(), WalkWatch.NONE),
                        Fingerprint.of(plan).shortForm(),
                        LocalDate.of(2026, 3, 5),
                        Locale.forLanguageTag(language)),
                ReportFormat.PDF,
                file);

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                List<String> lines = stripper.getText(pdf).lines().toList();
                assertTrue(lines.size() > FOOT_LINES + 1, "page " + page + ": " + lines);
            }
        }
    }
}
