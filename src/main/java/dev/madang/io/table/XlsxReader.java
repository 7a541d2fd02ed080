package dev.madang.io.table;

import dev.madang.exchange.Remark;
import dev.madang.exchange.list.ListSheet;
import dev.madang.io.PlanIoException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads today's workbooks. */
final class XlsxReader {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private XlsxReader() {}

    static ListBook read(String file, byte[] bytes) throws PlanIoException {
        WorkbookZip zip = WorkbookZip.of(file, bytes);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
            return sheets(file, workbook, zip);
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            // The library has no one way to say that a file is damaged.
            throw new PlanIoException(e, "io.list.damaged", file);
        }
    }

    private static ListBook sheets(String file, ReadableWorkbook workbook, WorkbookZip zip)
            throws IOException, PlanIoException {
        List<ListSheet> sheets = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                remarks.add(Remark.of("exchange.list.remark.hidden", sheet.getName()));
                continue;
            }
            Grid grid = cells(file, sheet, workbook.isDate1904());
            if (!grid.isEmpty()) {
                for (WorkbookZip.Merged merged : zip.merged(sheet.getId())) {
                    grid.merge(merged.firstRow(), merged.lastRow(), merged.firstColumn(), merged.lastColumn());
                }
                sheets.add(grid.sheet(sheet.getName()));
            }
        }
        if (sheets.isEmpty()) {
            throw new PlanIoException(null, "io.list.blank", file);
        }
        return new ListBook(file, sheets, null, remarks);
    }

    private static Grid cells(String file, Sheet sheet, boolean from1904) throws IOException, PlanIoException {
        Grid grid = new Grid(file);
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                boolean isFilled = false;
                for (Cell cell : row) {
                    if (cell != null) {
                        String text = text(cell, from1904);
                        isFilled |= !text.isBlank();
                        grid.put(row.getRowNum() - 1, cell.getColumnIndex(), text);
                        if (cell.getFormula() != null) {
                            grid.noteFormula(!text.isEmpty());
                        }
                    }
                }
                grid.noteHidden(isFilled && row.isHidden());
            }
        }
        return grid;
    }

    /** Formulas show what they came to when the file was saved. */
    private static String text(Cell cell, boolean from1904) {
        String raw = cell.getType() == CellType.ERROR && cell.getRawValue() == null ? "" : cell.getText();
        if (raw == null) {
            return "";
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return CellNumbers.shown(number, cell.getDataFormatString(), from1904);
        }
        return raw;
    }
}
