package dev.madang.io.table;

import dev.madang.exchange.Remark;
import dev.madang.exchange.list.ListSheet;
import dev.madang.io.PlanIoException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.RecordFormatException;

/** Reads the binary workbooks of before 2007, and tells what else may look like one. */
final class XlsReader {

    private XlsReader() {}

    static ListBook read(String file, byte[] bytes) throws PlanIoException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new PlanIoException(null, "io.list.password", file);
            }
            if (!container.getRoot().hasEntryCaseInsensitive("Workbook")
                    && !container.getRoot().hasEntryCaseInsensitive("Book")) {
                throw new PlanIoException(null, "io.list.otherOffice", file);
            }
            return sheets(file, container);
        } catch (EncryptedDocumentException e) {
            throw new PlanIoException(e, "io.list.password", file);
        } catch (OldExcelFormatException e) {
            throw new PlanIoException(e, "io.list.tooOld", file);
        } catch (IOException
                | RecordFormatException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            // The library has no one way to say that a file is damaged.
            throw new PlanIoException(e, "io.list.damaged", file);
        }
    }

    private static ListBook sheets(String file, POIFSFileSystem container) throws IOException, PlanIoException {
        List<ListSheet> sheets = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        try (HSSFWorkbook workbook = new HSSFWorkbook(container)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                Sheet sheet = workbook.getSheetAt(i);
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    Grid grid = cells(file, sheet);
                    if (!grid.isEmpty()) {
                        sheets.add(grid.sheet(sheet.getSheetName()));
                    }
                } else {
                    remarks.add(Remark.of("exchange.list.remark.hidden", sheet.getSheetName()));
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new PlanIoException(null, "io.list.blank", file);
        }
        return new ListBook(file, sheets, null, remarks);
    }

    private static Grid cells(String file, Sheet sheet) throws PlanIoException {
        Grid grid = new Grid(file);
        for (Row row : sheet) {
            boolean isFilled = false;
            for (Cell cell : row) {
                String text = text(cell);
                isFilled |= !text.isBlank();
                grid.put(cell.getRowIndex(), cell.getColumnIndex(), text);
            }
            grid.noteHidden(isFilled && row.getZeroHeight());
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            grid.merge(merged.getFirstRow(), merged.getLastRow(), merged.getFirstColumn(), merged.getLastColumn());
        }
        return grid;
    }

    /** Formulas show what they came to when the file was saved. */
    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case NUMERIC -> number(cell);
            default -> "";
        };
    }

    private static String number(Cell cell) {
        double number = cell.getNumericCellValue();
        String format = cell.getCellStyle().getDataFormatString();
        if (CellNumbers.isDate(format)) {
            return CellNumbers.day(cell.getLocalDateTimeCellValue());
        }
        return Double.isFinite(number)
                ? CellNumbers.shown(BigDecimal.valueOf(number), format, false)
                : Double.toString(number);
    }
}
