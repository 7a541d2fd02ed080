package dev.madang.io.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.exchange.Remark;
import dev.madang.exchange.list.Harmless;
import dev.madang.exchange.list.ListSheet;
import dev.madang.exchange.list.ListTable;
import dev.madang.exchange.list.ListTable.Cell;
import dev.madang.exchange.list.ListTable.Column;
import dev.madang.io.PlanIoException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListFileTest {

    private static final String TEXT = "부스번호;참가업체\r\nA101;똠방각하 \"주\"\r\nA102;\"나래;\n다온\"\r\n";
    private static final List<List<String>> CELLS =
            List.of(List.of("부스번호", "참가업체"), List.of("A101", "똠방각하 \"주\""), List.of("A102", "나래;\n다온"));

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF_8", "x-windows-949,CP949", "UTF-16LE,UTF_16LE", "UTF-16BE,UTF_16BE"})
    void encodingAndSeparatorAreFound(String charset, TextEncoding encoding) throws PlanIoException {
        byte[] bytes = TEXT.replace("\"주\"", "(주)").getBytes(Charset.forName(charset));

        ListBook book = read(bytes);

        assertEquals(new TextForm(encoding, Separator.SEMICOLON), book.form());
        assertEquals("똠방각하 (주)", book.sheets().get(0).cells().rows().get(1).get(1));
        assertEquals(
                encoding == TextEncoding.CP949,
                book.remarks().contains(Remark.of("exchange.list.remark.encoding", "CP949")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theMarkAtTheBeginningIsNoPartOfTheFirstCell(String charset) throws PlanIoException {
        ListBook book = read(("\ufeff부스번호,업체\nA1,b").getBytes(Charset.forName(charset)));

        assertEquals("부스번호", book.sheets().get(0).cells().rows().get(0).get(0));
    }

    @ParameterizedTest
    @CsvSource({"',',COMMA", ";,SEMICOLON", "'\t',TAB"})
    void theSeparatorIsTheOneThatPartsMostLines(String sign, Separator separator) throws PlanIoException {
        ListBook book = read(String.join(sign, "번호", "업체", "비고")
                .concat("\n")
                .concat(String.join(sign, "A1", "\"a,b;c,d;e,f\"", ""))
                .getBytes(StandardCharsets.UTF_8));

        assertEquals(separator, book.form().separator());
        assertEquals("a,b;c,d;e,f", book.sheets().get(0).cells().rows().get(1).get(1));
    }

    @Test
    void quotesHoldSeparatorsAndLineEnds() throws PlanIoException {
        byte[] bytes = TEXT.replace("똠방각하 \"주\"", "\"똠방각하 \"\"주\"\"\"").getBytes(StandardCharsets.UTF_8);

        assertEquals(CELLS, read(bytes).sheets().get(0).cells().rows());
    }

    @Test
    void aWrongGuessCanBeChanged() throws PlanIoException {
        byte[] bytes = "번호,업체;비고\nA1,b;c\n".getBytes(StandardCharsets.UTF_8);

        ListBook book = ListFile.read("x", bytes, new TextForm(TextEncoding.UTF_8, Separator.SEMICOLON));

        assertEquals(List.of("번호,업체", "비고"), book.sheets().get(0).cells().rows().get(0));
    }

    @Test
    void mergedCellsShowInAllRowsWhatTheyShow() throws IOException, PlanIoException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "test", null);
        Worksheet sheet = workbook.newWorksheet("명단");
        sheet.value(0, 0, "참가업체 명단");
        sheet.range(0, 0, 0, 1).merge();
        sheet.value(1, 0, "업체명");
        sheet.value(1, 1, "부스번호");
        sheet.value(2, 0, "나래");
        sheet.value(2, 1, "A101");
        sheet.value(3, 1, "A102");
        sheet.range(2, 0, 3, 0).merge();
        workbook.finish();

        ListBook book = read(out.toByteArray());

        assertEquals("명단", book.sheets().get(0).name());
        assertEquals(List.of("나래", "A102"), book.sheets().get(0).cells().rows().get(3));
        assertEquals(
                List.of(Remark.of("exchange.list.remark.merged", 2)),
                book.sheets().get(0).remarks());
    }

    @Test
    void anOldWorkbookIsReadLikeANewOne() throws IOException, PlanIoException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("부스");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"년\" m\"월\" d\"일\""));
            Row row = sheet.createRow(0);
            row.createCell(0).setCellValue("나래");
            row.createCell(1).setCellValue(101);
            row.createCell(2).setCellValue(2.5);
            row.createCell(3).setCellValue(LocalDate.of(2026, 7, 15));
            row.getCell(3).setCellStyle(day);
            row.createCell(4).setCellFormula("1+1");
            row.createCell(5).setCellValue(true);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.createRow(1).createCell(1).setCellValue("A102");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            workbook.setSheetHidden(workbook.getSheetIndex(workbook.createSheet("숨김")), true);
            workbook.write(out);
        }

        ListBook book = read(out.toByteArray());

        assertEquals(
                List.of(List.of("나래", "101", "2.5", "2026-07-15", "2", "true"), List.of("나래", "A102")),
                book.sheets().get(0).cells().rows());
        assertEquals(List.of(Remark.of("exchange.list.remark.hidden", "숨김")), book.remarks());
    }

    /** As spreadsheets save it: formulas with what they came to, codes as numbers that a format fills up. */
    @Test
    void formulasAndCodesAreReadAsTheSheetShowsThem() throws IOException, PlanIoException {
        for (String file : List.of("shown.xlsx", "shown.xls")) {
            ListSheet sheet = read(resource(file)).sheets().get(0);

            assertEquals(
                    List.of(
                            List.of("코드", "결과"),
                            List.of("0101", "A147"),
                            List.of("A007", "2026-12-24"),
                            List.of("B-12", "0.3"),
                            List.of("1234", "0147")),
                    sheet.cells().rows(),
                    file);
            assertEquals(List.of(Remark.of("exchange.list.remark.hiddenRows", 1)), sheet.remarks(), file);
        }
    }

    @Test
    void aFormulaWithoutResultIsToldAndTakenAsEmpty() throws IOException, PlanIoException {
        ListSheet sheet = read(resource("unresolved.xlsx")).sheets().get(0);

        assertEquals(
                List.of(List.of("코드", "결과"), List.of("0101")),
                sheet.cells().rows().subList(0, 2));
        assertTrue(sheet.remarks().contains(Remark.of("exchange.list.remark.unresolved", 4)));
    }

    @Test
    void aWrittenWorkbookKeepsTextsNumbersAndDaysApart(@TempDir Path folder) throws IOException, PlanIoException {
        Path file = folder.resolve("부스.xlsx");

        ListWriter.write(table(), ListFormat.XLSX, file);

        String sheet = part(Files.readAllBytes(file), "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("state=\"frozen\""), sheet);
        assertTrue(sheet.contains("<v>2.5</v>"), sheet);
        assertTrue(!sheet.contains("<f>"), sheet);
        assertEquals(
                List.of("=1+1", "2.5", "2026-07-15"),
                read(Files.readAllBytes(file)).sheets().get(0).cells().rows().get(1));
    }

    @Test
    void aWrittenTextIsMarkedAsUnicodeAndHarmless(@TempDir Path folder) throws IOException, PlanIoException {
        Path file = folder.resolve("부스.csv");

        ListWriter.write(table(), ListFormat.CSV, file);

        byte[] bytes = Files.readAllBytes(file);
        assertArrayEquals(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, Arrays.copyOf(bytes, 3));
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertTrue(text.contains("'=1+1,2.5,2026-07-15"), text);
        assertEquals("=1+1", read(bytes).sheets().get(0).cells().rows().get(1).get(0));
    }

    @Test
    void aWrittenWorkbookShowsWholeTextsAndIsPrintedOnPagesOfItsWidth(@TempDir Path folder)
            throws IOException, PlanIoException {
        Path file = folder.resolve("부스.xlsx");

        ListWriter.write(table(), ListFormat.XLSX, file);

        String sheet = part(Files.readAllBytes(file), "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("orientation=\"landscape\""), sheet);
        assertTrue(sheet.contains("fitToWidth=\"1\""), sheet);
        assertTrue(sheet.contains("fitToHeight=\"0\""), sheet);
        String book = part(Files.readAllBytes(file), "xl/workbook.xml");
        assertTrue(book.contains("Print_Titles"), book);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0101", "1-2", "3E5", "MAR1", "2026-1-2", "12:30"})
    void whatExcelChangesInATextIsSaid(String text) {
        ListTable table = new ListTable(
                "x",
                List.of(new Column("번호", 10, 0)),
                List.of(List.of(Cell.of(text)), List.of(Cell.of("A101"))),
                List.of());

        assertEquals(List.of(Remark.of("exchange.list.remark.guessable", 1L)), ListFormat.CSV.remarks(table));
        assertEquals(List.of(), ListFormat.XLSX.remarks(table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A101", "10", "B2-3", "1F", "A101-104", "3.5"})
    void otherNumbersAreNotTalkedAbout(String text) {
        ListTable table =
                new ListTable("x", List.of(new Column("번호", 10, 0)), List.of(List.of(Cell.of(text))), List.of());

        assertEquals(List.of(), ListFormat.CSV.remarks(table));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+82 51",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "'=1",
                "''@",
                "'plain",
                "plain"
            })
    void whatIsMadeHarmlessIsReadUnharmed(String cell) {
        String written = Harmless.written(cell);

        assertTrue(written.equals(cell) || written.startsWith("'"), written);
        assertTrue("=+-@\t\r".indexOf(written.charAt(0)) < 0, written);
        assertEquals(cell, Harmless.read(written));
    }

    private static ListTable table() {
        return new ListTable(
                "부스",
                List.of(new Column("번호", 10, 0), new Column("가로(m)", 10, 3), new Column("기한", 12, 0)),
                List.of(List.of(
                        new Cell("=1+1", null, null),
                        Cell.of(new BigDecimal("2.500")),
                        Cell.of(LocalDate.of(2026, 7, 15)))),
                List.of());
    }

    private static ListBook read(byte[] bytes) throws PlanIoException {
        return ListFile.read("list", bytes, TextForm.GUESSED);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ListFileTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static String part(byte[] bytes, String name) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
