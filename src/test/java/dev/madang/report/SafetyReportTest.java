package dev.madang.report;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Finding;
import dev.madang.check.global.ExitLoss;
import dev.madang.check.global.WholeCheck;
import dev.madang.draw.DrawItem;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.paper.CheckedTitle;
import dev.madang.io.json.CheckJson;
import dev.madang.io.json.Fingerprint;
import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.report.Part.Heading;
import dev.madang.report.Part.Paragraph;
import dev.madang.report.Part.Picture;
import dev.madang.report.Part.Table;
import dev.madang.rules.Confidence;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.LoadFactor;
import dev.madang.rules.Measure;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import dev.madang.text.Messages;
import dev.madang.walk.WalkWatch;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The safety report of a small hall with an overlap, one limit that is kept and one that is not. */
class SafetyReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Origin REMEMBERED = new Origin("§ 7 (1)", Confidence.MEMORY, Evidence.ASSUMED);

    private static final RuleBook BOOK = new RuleBook(
            "test",
            3,
            new LocalText("시험 규칙", "Test rules"),
            LocalText.NONE,
            List.of(
                    Limit.of(LimitKind.EXIT_COUNT, 2, false, REMEMBERED),
                    Limit.of(LimitKind.TRAVEL_DISTANCE, 90_000, true, Origin.SETTING)),
            List.of(new LoadFactor(
                    LoadFactor.Use.EXHIBITION,
                    4.6,
                    Measure.M2_PER_PERSON,
                    LoadFactor.Area.GROSS,
                    LoadFactor.Rounding.UP,
                    true,
                    Origin.SETTING)),
            List.of());

    private static final Plan PLAN = planWith(
                    booth("b1", 12_000, 6_000, 3_000, 3_000), booth("b2", 14_000, 7_000, 3_000, 3_000))
            .withName("<Plan> & \"Co\" 한글");

    @TempDir
    private Path folder;

    @Test
    void theCoverSaysWhatCameOutAndWhatIsFromMemory() {
        Report report = report(PLAN, Locale.ENGLISH);

        assertEquals("Safety report: <Plan> & \"Co\" 한글", report.title());
        assertEquals(
                "The plan does not keep all limits that bind it: 1 error, 1 warning.",
                paragraphs(report).get(0));
        assertTrue(
                paragraphs(report).get(1).startsWith("This report is a calculation by a program and no legal advice."));
        assertEquals(
                "These numbers are from memory of the text and must be confirmed before they are taken for law: Number of exits (test).",
                paragraphs(report).get(2));
        Map<String, String> facts =
                tables(report).get(0).rows().stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
        assertEquals("Test rules (test 3)", facts.get("Rule books (id, edition)"));
        assertEquals("5 Mar 2026", facts.get("Date"));
        assertEquals(fingerprint(PLAN), facts.get("Fingerprint of the plan"));
    }

    @Test
    void everyFindingIsNumberedWithItsClauseAndWhoAcceptedIt() {
        WholeCheck before = check(PLAN);
        Finding exits = before.result().findings().get(1);
        Plan accepted = PLAN.withAccepted(
                List.of(before.result().accepting(exits, "only staff", "Lee", Instant.parse("2026-03-01T12:00:00Z"))));

        List<List<String>> rows =
                tables(report(accepted, Locale.ENGLISH)).get(1).rows();

        assertEquals(2, rows.size());
        assertEquals(
                List.of("1", "Error: Overlap", "B1, B2 overlap by 2 m²; they may only touch."),
                plain(rows.get(0).subList(0, 3)));
        assertEquals("Not accepted", rows.get(0).get(7));
        assertEquals(
                List.of(
                        "2",
                        "Warning: Number of exits",
                        "Usable exits: 1; needed: 2.",
                        "Level 1, x 30.000 m, y 20.000 m",
                        "1",
                        "2",
                        "Test rules (test 3), § 7 (1)",
                        "Accepted by Lee, 1 Mar 2026: only staff"),
                plain(rows.get(1)));
    }

    @Test
    void everyLimitStandsWithItsMeasuredValueMarginForceAndConfidence() {
        List<List<String>> rows = tables(report(PLAN, Locale.ENGLISH)).get(2).rows();

        assertEquals(
                List.of(
                        "Walking distance to an exit|at most 90 m|binds|Test rules (test 3)|a setting",
                        "Number of exits|at least 2|advice|Test rules (test 3), § 7 (1)|from memory"),
                rows.stream()
                        .map(SafetyReportTest::plain)
                        .map(row -> Stream.of(0, 1, 4, 5, 6).map(row::get).collect(Collectors.joining("|")))
                        .toList());
        double measured = metres(rows.get(0).get(2));
        assertEquals(90, measured + metres(rows.get(0).get(3)), 0.0015);
        assertEquals(List.of("1", "-1"), rows.get(1).subList(2, 4));
    }

    @Test
    void reportSheetAndScriptTellTheSameNumbers() {
        WholeCheck check = check(PLAN);
        Messages messages = Messages.of(Locale.ENGLISH);
        String json = CheckJson.text(check, losses(check), "plan.json", messages);
        String sheet = CheckedTitle.of(check.result(), LEVEL, fingerprint(PLAN), DAY, Locale.ENGLISH)
                .checkSummary();
        Report report = report(PLAN, Locale.ENGLISH);
        String all = everything(report);

        assertEquals("1 error, 1 warning", sheet);
        assertTrue(all.contains("|" + sheet + "|"));
        assertTrue(json.contains("\"errors\": 1,\n    \"warnings\": 1,"));
        assertTrue(json.contains("\"fingerprint\": \"" + fingerprint(PLAN).replace("-", "")));
        assertTrue(json.contains("\"grossM2\": 2400,"));
        assertTrue(all.contains("|2,400 m²|"));
        // 2,400 / 4.6 = 521.7
        assertTrue(json.contains("\"persons\": 522"));
        assertTrue(all.contains("|2,400 m² ÷ 4.6 m²/p|522|"));
        String seconds = messages.get(
                "measure.seconds",
                Math.round(check.global().levels().get(0).evacuation().seconds() * 100) / 100.0);
        assertTrue(all.contains("the last one is out after " + seconds + "."), seconds);
        assertTrue(json.contains("\"seconds\": "
                + Math.round(check.global().levels().get(0).evacuation().seconds() * 10) / 10.0));
    }

    @Test
    void theOnlyExitIsToldToBeTheOnlyOne() {
        String all = everything(report(PLAN, Locale.ENGLISH));

        assertTrue(all.contains("522 persons leave by one usable exit of"), all);
        assertTrue(all.contains("|522 stay|"));
    }

    @Test
    void eachFloorIsDrawnWithTheNumbersOfItsFindings() {
        List<Picture> pictures = report(PLAN, Locale.ENGLISH).parts().stream()
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .toList();

        assertEquals(1, pictures.size());
        assertEquals(
                "Level 1. The numbers are those of the findings.",
                pictures.get(0).caption());
        List<String> texts = pictures.get(0).drawing().items().stream()
                .filter(DrawItem.Text.class::isInstance)
                .map(item -> ((DrawItem.Text) item).text())
                .toList();
        assertTrue(texts.containsAll(List.of("1", "2")));
    }

    @Test
    void theWebPageIsWellFormedEscapedAndAlone() throws Exception {
        Path file = folder.resolve("report.html");
        ReportFile.write(request(PLAN, Locale.KOREAN), ReportFormat.HTML, file);
        String page = Files.readString(file);

        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));

        assertEquals("ko", document.getDocumentElement().getAttribute("lang"));
        assertEquals(
                "안전 점검 보고서: <Plan> & \"Co\" 한글",
                document.getElementsByTagName("h1").item(0).getTextContent());
        assertEquals(1, document.getElementsByTagName("svg").getLength());
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertFalse(page.contains("<Plan>"));
        assertFalse(page.contains(" src="));
        assertFalse(page.contains("href="));
        assertFalse(page.contains(" id="), "two pictures would give an id twice");
        assertTrue(page.contains("이 보고서는 프로그램의 계산 결과이며 법률 자문이 아닙니다."));
        assertTrue(page.contains("@page"));
    }

    @Test
    void everyPageOfThePdfBearsFingerprintAndNumberAndItsTextIsFound() throws Exception {
        Path file = folder.resolve("report.pdf");
        ReportFile.write(request(PLAN, Locale.KOREAN), ReportFormat.PDF, file);

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            int pages = pdf.getNumberOfPages();
            assertTrue(pages > 1);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                assertTrue(text.contains(fingerprint(PLAN)), text);
                assertTrue(text.contains(page + " / " + pages), text);
            }
            String all = new PDFTextStripper().getText(pdf);
            assertTrue(all.contains("안전 점검 보고서: <Plan> & \"Co\" 한글"));
            assertTrue(all.contains("법률 자문이 아닙니다"));
            assertTrue(all.contains("오류 1건, 경고 1건"));
            assertEquals(
                    "안전 점검 보고서: <Plan> & \"Co\" 한글",
                    pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void aCellHigherThanAPageIsDividedAndNothingIsLost() {
        String words =
                Stream.iterate(1, i -> i + 1).limit(3_000).map(i -> "w" + i).collect(Collectors.joining(" "));
        Table table = new Table(
                List.of(Part.Column.words("No.", 1), Part.Column.words("What", 1)), List.of(List.of("1", words)));
        Report report = new Report("T", "F", Locale.ENGLISH, DAY, List.of(table));

        List<String> written = ReportPages.of(report, new PrintPalette(), (text, bold) -> text.length() * 0.5).stream()
                .flatMap(sheet -> sheet.texts().stream())
                .map(DrawItem.Text::text)
                .flatMap(line -> Stream.of(line.split(" ")))
                .filter(word -> word.matches("w\\d+"))
                .toList();

        assertEquals(List.of(words.split(" ")), written);
    }

    @Test
    void aHeadingIsNeverTheLastOnAPage() {
        List<Part> parts = Stream.iterate(0, i -> i + 1)
                .limit(120)
                .<Part>flatMap(i -> Stream.of(
                        new Heading(2, "H" + i), new Heading(3, "S" + i), new Paragraph(Part.Tone.PLAIN, "P" + i)))
                .toList();
        Report report = new Report("T", "F", Locale.ENGLISH, DAY, parts);

        ReportPages.of(report, new PrintPalette(), (text, bold) -> text.length() * 0.5)
                .forEach(sheet -> {
                    List<String> texts =
                            sheet.texts().stream().map(DrawItem.Text::text).toList();
                    // The foot and the page's number are written last.
                    assertTrue(texts.get(texts.size() - 3).startsWith("P"), texts.toString());
                });
    }

    @Test
    void theEndingSaysTheFormat() {
        assertEquals(ReportFormat.HTML, ReportFormat.of(Path.of("a/B.HTML")).orElseThrow());
        assertEquals(ReportFormat.PDF, ReportFormat.of(Path.of("a.pdf")).orElseThrow());
        assertTrue(ReportFormat.of(Path.of("pdf")).isEmpty());
    }

    private static double metres(String text) {
        return Double.parseDouble(text.replace("\u00a0m", ""));
    }

    private static List<String> plain(List<String> cells) {
        return cells.stream().map(cell -> cell.replace('\u00a0', ' ')).toList();
    }

    private static List<String> paragraphs(Report report) {
        return report.parts().stream()
                .filter(Paragraph.class::isInstance)
                .map(part -> ((Paragraph) part).text())
                .toList();
    }

    private static List<Table> tables(Report report) {
        return report.parts().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** All cells between bars, and all paragraphs. */
    private static String everything(Report report) {
        Stream<String> cells = tables(report).stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> "|" + String.join("|", row) + "|");
        return Stream.concat(cells, paragraphs(report).stream())
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
    }

    private static Report report(Plan plan, Locale locale) {
        return SafetyReport.of(request(plan, locale), new PrintPalette(), (text, bold) -> text.length() * 0.5);
    }

    private static ReportRequest request(Plan plan, Locale locale) {
        WholeCheck check = check(plan);
        return new ReportRequest(check, losses(check), fingerprint(plan), DAY, locale);
    }

    private static WholeCheck check(Plan plan) {
        return WholeCheck.of(plan, List.of(BOOK), List.of(), WalkWatch.NONE);
    }

    private static Map<String, List<ExitLoss>> losses(WholeCheck check) {
        return ExitLoss.byLevel(check.global(), WalkWatch.NONE);
    }

    private static String fingerprint(Plan plan) {
        return Fingerprint.of(plan).shortForm();
    }
}
