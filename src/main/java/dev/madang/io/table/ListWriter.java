package dev.madang.io.table;

import dev.madang.exchange.list.Harmless;
import dev.madang.exchange.list.ListTable;
import dev.madang.io.PlanIoException;
import dev.madang.io.SafeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.Character.UnicodeScript;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes lists, wholly or not at all. */
public final class ListWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String PROGRAM = "Madang";
    private static final int MOST_LETTERS = 60;
    private static final int ROOM_OF_FILTER = 3;
    private static final String HEADING_FILL = "E8ECF0";

    private ListWriter() {}

    /**
     * Writes a list. A CSV is UTF-8 with the mark by which Excel knows it, its cells made harmless; a workbook keeps
     * texts, numbers and days apart, so that none of its texts is ever a formula.
     *
     * @throws PlanIoException if it cannot be written; an old file is then as it was
     */
    public static void write(ListTable table, ListFormat format, Path file) throws PlanIoException {
        SafeFile.write(file, format == ListFormat.CSV ? out -> csv(table, out) : out -> xlsx(table, out));
    }

    static void csv(ListTable table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.columns().stream()
                .map(ListTable.Column::heading)
                .map(Harmless::written)
                .toList());
        for (List<ListTable.Cell> row : table.rows()) {
            printer.printRecord(row.stream()
                    .map(cell -> cell.number() == null ? Harmless.written(cell.text()) : cell.text())
                    .toList());
        }
        printer.flush();
    }

    static void xlsx(ListTable table, OutputStream out) throws IOException {
        // Not closed: whoever opened the file closes it.
        Workbook workbook = new Workbook(out, PROGRAM, null);
        Worksheet sheet = workbook.newWorksheet(table.name());
        int width = table.columns().size();
        for (int column = 0; column < width; column++) {
            sheet.value(0, column, table.columns().get(column).heading());
            sheet.width(column, width(table, column));
        }
        sheet.range(0, 0, 0, width - 1)
                .style()
                .bold()
                .fillColor(HEADING_FILL)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
        sheet.freezePane(0, 1);
        forPaper(sheet);
        sheet.setAutoFilter(0, 0, table.rows().size(), width - 1);
        int at = 1;
        for (List<ListTable.Cell> row : table.rows()) {
            for (int column = 0; column < width; column++) {
                put(sheet, at, column, row.get(column), table.columns().get(column));
            }
            at++;
        }
        workbook.finish();
    }

    /** Printed, all columns stand on one page, and the headings on each. */
    private static void forPaper(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    /** Columns are as wide as the longest of what they hold, within limits. */
    private static int width(ListTable table, int column) {
        ListTable.Column about = table.columns().get(column);
        int longest = letters(about.heading()) + ROOM_OF_FILTER;
        for (List<ListTable.Cell> row : table.rows()) {
            longest = Math.max(longest, letters(row.get(column).text()) + 1);
        }
        return Math.max(about.letters(), Math.min(MOST_LETTERS, longest));
    }

    /** Hangul is twice as wide as a digit. */
    private static int letters(String text) {
        return text.codePoints()
                .map(sign -> Character.isIdeographic(sign) || Character.UnicodeScript.of(sign) == UnicodeScript.HANGUL
                        ? 2
                        : 1)
                .sum();
    }

    private static void put(Worksheet sheet, int row, int at, ListTable.Cell cell, ListTable.Column column) {
        BigDecimal number = cell.number();
        LocalDate day = cell.day();
        if (number != null) {
            sheet.value(row, at, number);
            sheet.style(row, at).format(pattern(column.decimals())).set();
        } else if (day != null) {
            sheet.value(row, at, day);
            sheet.style(row, at).format("yyyy-mm-dd").set();
        } else if (!cell.text().isEmpty()) {
            sheet.value(row, at, cell.text());
            // Typed over, a number stays the text that it was: 0101, 1-2.
            sheet.style(row, at).format("@").set();
        }
    }

    private static String pattern(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0.0" + "#".repeat(decimals - 1);
    }
}
