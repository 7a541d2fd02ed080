package dev.madang.io.table;

import dev.madang.exchange.Remark;
import dev.madang.exchange.list.CellBlock;
import dev.madang.exchange.list.ListSheet;
import dev.madang.io.PlanIoException;
import java.util.ArrayList;
import java.util.List;

/** The cells of a sheet while it is read; no larger than any list is. */
final class Grid {

    /** More rows are no list. */
    static final int MAX_ROWS = 200_000;

    /** More columns are no list. */
    static final int MAX_COLUMNS = 1_000;

    private final String file;
    private final List<List<String>> rows = new ArrayList<>();
    private int filled;
    private int hidden;
    private int resolved;
    private int unresolved;

    Grid(String file) {
        this.file = file;
    }

    /** Puts a text into a cell; empty ones take no room. */
    void put(int row, int column, String text) throws PlanIoException {
        if (text.isBlank()) {
            return;
        }
        if (row >= MAX_ROWS) {
            throw new PlanIoException(null, "io.list.tooManyRows", file, MAX_ROWS);
        }
        if (column >= MAX_COLUMNS) {
            throw new PlanIoException(null, "io.list.tooManyColumns", file, MAX_COLUMNS);
        }
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<String> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    /** Shows what the first of merged cells says in all of them, as far as there are rows. */
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) throws PlanIoException {
        String text = firstRow < rows.size() && firstColumn < rows.get(firstRow).size()
                ? rows.get(firstRow).get(firstColumn)
                : "";
        if (text.isEmpty()) {
            return;
        }
        int last = Math.min(lastRow, rows.size() - 1);
        for (int row = firstRow; row <= last; row++) {
            for (int column = firstColumn; column <= Math.min(lastColumn, MAX_COLUMNS - 1); column++) {
                if (row != firstRow || column != firstColumn) {
                    put(row, column, text);
                    filled++;
                }
            }
        }
    }

    /** Counts a row that its sheet does not show. */
    void noteHidden(boolean isHidden) {
        hidden += isHidden ? 1 : 0;
    }

    /** Counts a formula; a program that does not reckon writes none of its results. */
    void noteFormula(boolean hasResult) {
        resolved += hasResult ? 1 : 0;
        unresolved += hasResult ? 0 : 1;
    }

    /** Tells whether nothing is in it. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns the finished sheet. */
    ListSheet sheet(String name) {
        List<Remark> remarks = new ArrayList<>();
        count(remarks, filled, "exchange.list.remark.merged");
        count(remarks, hidden, "exchange.list.remark.hiddenRows");
        count(remarks, resolved == 0 ? unresolved : 0, "exchange.list.remark.unresolved");
        return new ListSheet(name, new CellBlock(rows), remarks);
    }

    private static void count(List<Remark> remarks, int count, String key) {
        if (count > 0) {
            remarks.add(Remark.of(key, count));
        }
    }
}
