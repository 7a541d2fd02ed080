package dev.madang.io.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madang.io.PlanIoException;
import dev.madang.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a file is told in one sentence that names it and says what would be right. */
class MalformedListTest {

    private static final String NO_LIST =
            "L is neither a workbook nor a text in UTF-8, CP949 or UTF-16: give a CSV, XLSX or XLS file.";
    private static final String DAMAGED =
            "L is a damaged workbook, or one that breaks off; open it in a spreadsheet and save it anew.";
    private static final String NO_WORKBOOK = "L is an archive, but no workbook: give a CSV, XLSX or XLS file.";
    private static final String BLANK = "L has no cells with anything in them.";
    private static final String PASSWORD = "L is protected by a password; save it without one.";
    private static final String MARKUP =
            "L is a web page or XML, whatever its name says; open it in a spreadsheet and save it as XLSX.";

    static Stream<Arguments> texts() {
        return Stream.of(
                of("nothing", new byte[0], "L is empty."),
                of("blanks", text(" , ,\n\n"), BLANK),
                of("line ends", text("\n\n\r\n"), BLANK),
                of("separators", text(",,,\n,,,\n"), BLANK),
                of("a mark alone", text("\ufeff"), BLANK),
                of("zeros", new byte[64], NO_LIST),
                of("random bytes", bytes(0x80, 0xff, 0x00, 0xfe, 0x81, 0x01, 0x07), NO_LIST),
                of("control characters", text("a\u0001b,c"), NO_LIST),
                of("broken UTF-8 that is no CP949 either", bytes('a', 0xed, 0xa0, 0x80, 0xff, 0xff), NO_LIST),
                of(
                        "half a letter of UTF-16",
                        bytes(0xff, 0xfe, 0x41),
                        "L is not written in UTF-16 LE; choose another encoding."),
                of("a PDF", text("%PDF-1.7\n"), "L is a PDF file, not a list: give a CSV, XLSX or XLS file."),
                of(
                        "a PNG",
                        bytes(0x89, 'P', 'N', 'G', 13, 10),
                        "L is a PNG file, not a list: give a CSV, XLSX or XLS file."),
                of(
                        "a JPEG",
                        bytes(0xff, 0xd8, 0xff, 0xe0),
                        "L is a JPEG file, not a list: give a CSV, XLSX or XLS file."),
                of("a DWG", text("AC1032\0\0"), "L is a DWG file, not a list: give a CSV, XLSX or XLS file."),
                of("a gzip", bytes(0x1f, 0x8b, 8), "L is a gzip file, not a list: give a CSV, XLSX or XLS file."),
                of("a web page", text("<!DOCTYPE html><html><table>"), MARKUP),
                of("a table named .xls", text("<table border=1><tr><td>A1</td></tr></table>"), MARKUP),
                of("an XML spreadsheet", text("<?xml version=\"1.0\"?><Workbook/>"), MARKUP),
                of(
                        "a plan",
                        text("{\"format\": \"madang-plan\"}"),
                        "L is a Madang plan, not a list; open it with File > Open."),
                of(
                        "a quote that is never closed",
                        text("a,b\nc,\"d\ne,f\n"),
                        "L: the quotation mark in line 2 is never closed; close it, or double it if it belongs to the text."),
                of(
                        "text behind a quote",
                        text("a,b\n\"c\"d,e\n"),
                        "L: in line 2, something follows a closing quotation mark; quotation marks within a cell must be doubled."),
                of(
                        "too many columns",
                        text("x" + ",x".repeat(Grid.MAX_COLUMNS)),
                        "L has more than 1,000 columns; a list has fewer."),
                of(
                        "too many rows",
                        text("x\n".repeat(Grid.MAX_ROWS + 1)),
                        "L has more than 200,000 rows; a list has fewer."));
    }

    static Stream<Arguments> workbooks() throws IOException {
        byte[] xlsx = xlsx();
        byte[] xls = xls(false);
        return Stream.of(
                of("half a workbook", Arrays.copyOf(xlsx, xlsx.length / 2), DAMAGED),
                of("a workbook without its end", Arrays.copyOf(xlsx, xlsx.length - 30), DAMAGED),
                of("the beginning of a zip", bytes('P', 'K', 3, 4, 0, 0), DAMAGED),
                of("an empty zip", zip(), NO_WORKBOOK),
                of("a zip of something else", zip("a.txt", "a"), NO_WORKBOOK),
                of("a text document", zip("word/document.xml", "<w/>"), NO_WORKBOOK),
                of(
                        "an OpenDocument",
                        zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        "L is an OpenDocument file; save it as XLSX."),
                of("a binary workbook", zip("xl/workbook.bin", "x"), "L is a binary workbook (XLSB); save it as XLSX."),
                of("a workbook without sheets", zip("xl/workbook.xml", "<workbook/>"), DAMAGED),
                of("a workbook of broken XML", zip("xl/workbook.xml", "<workbook"), DAMAGED),
                of(
                        "a sheet that is no XML",
                        zip("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", "<sheet"),
                        DAMAGED),
                of("an empty workbook", emptyXlsx(), BLANK),
                of("a workbook with a password", encryptedXlsx(), PASSWORD),
                of("an old workbook with a password", xls(true), PASSWORD),
                of("half an old workbook", Arrays.copyOf(xls, xls.length / 2), DAMAGED),
                of("the beginning of an old workbook", Arrays.copyOf(xls, 200), DAMAGED),
                of("an empty old workbook", emptyXls(), BLANK),
                of(
                        "an old text document",
                        ole("WordDocument"),
                        "L is an old Office file, but no workbook: give a CSV, XLSX or XLS file."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"texts", "workbooks"})
    void eachMalformedFileIsToldInOneSentence(String name, byte[] bytes, String sentence) {
        PlanIoException fault = assertThrows(PlanIoException.class, () -> ListFile.read("L", bytes, TextForm.GUESSED));

        assertEquals(List.of(sentence), fault.lines(Messages.of(Locale.ENGLISH)::get));
    }

    @Test
    void whatIsNotWrittenInTheChosenEncodingIsSaid() {
        byte[] korean = "번호,업체".getBytes(StandardCharsets.UTF_8);

        PlanIoException fault = assertThrows(
                PlanIoException.class,
                () -> ListFile.read("L", Arrays.copyOf(korean, 8), new TextForm(TextEncoding.UTF_8, null)));

        assertEquals("L is not written in UTF-8; choose another encoding.", fault.getMessage());
    }

    @Test
    void aFileThatIsNotThereOrIsAFolderIsSaid(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("list.csv");

        PlanIoException missing = assertThrows(PlanIoException.class, () -> ListFile.read(file, TextForm.GUESSED));
        PlanIoException notFile = assertThrows(PlanIoException.class, () -> ListFile.read(folder, TextForm.GUESSED));

        assertEquals(file + ": there is no such file.", missing.getMessage());
        assertEquals(folder + " is a folder, not a file.", notFile.getMessage());
        Files.writeString(file, "번호\nA1");
    }

    private static Arguments of(String name, byte[] bytes, String sentence) {
        return Arguments.of(name, bytes, sentence);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(text(namesAndTexts[i + 1]));
            }
        }
        return out.toByteArray();
    }

    private static byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "test", null);
        workbook.newWorksheet("a").value(0, 0, "업체명");
        workbook.finish();
        return out.toByteArray();
    }

    private static byte[] emptyXlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "test", null);
        workbook.newWorksheet("a");
        workbook.finish();
        return out.toByteArray();
    }

    private static byte[] xls(boolean isEncrypted) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("a").createRow(0).createCell(0).setCellValue("업체명");
            Biff8EncryptionKey.setCurrentUserPassword(isEncrypted ? "secret" : null);
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return out.toByteArray();
    }

    private static byte[] emptyXls() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("a");
            workbook.write(out);
        }
        return out.toByteArray();
    }

    /** Workbooks with a password are wrapped in the container of the old ones. */
    private static byte[] encryptedXlsx() throws IOException {
        return ole("EncryptedPackage");
    }

    private static byte[] ole(String part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[] {1, 2, 3}), part);
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
