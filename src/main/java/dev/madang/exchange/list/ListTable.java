package dev.madang.exchange.list;

import dev.madang.exchange.Remark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list as it is written to a file.
 *
 * @param name of its sheet
 * @param columns its columns
 * @param rows its cells, row by row, one for each column
 * @param remarks what of the plan the list does not hold, item by item
 */
public record ListTable(String name, List<Column> columns, List<List<Cell>> rows, List<Remark> remarks) {

    private static final Pattern GUESSED =
            Pattern.compile("0\\d+|\\d+[eE]\\d+|\\d{1,4}[-/]\\d{1,2}(?:[-/.]\\d{1,4})?|\\d{1,2}:\\d{2}|\\d{16,}"
                    + "|(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[- ]?\\d{1,4}");

    /** Copies the lists. */
    public ListTable {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        remarks = List.copyOf(remarks);
    }

    /** Returns how many texts a spreadsheet takes for numbers or days when it opens them as text: 0101, 1-2, 3E5. */
    public long guessable() {
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.number() == null && cell.day() == null)
                .filter(cell -> GUESSED.matcher(cell.text()).matches())
                .count();
    }

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param letters how many letters wide it is
     * @param decimals how many decimals its numbers show at most
     */
    public record Column(String heading, int letters, int decimals) {}

    /**
     * A cell: a text, a number or a day; of each but the text null if it is none.
     *
     * @param text what it shows where only texts can be written
     */
    public record Cell(String text, @Nullable BigDecimal number, @Nullable LocalDate day) {

        /** Nothing. */
        public static final Cell EMPTY = of("");

        /** Returns a text in one line. */
        public static Cell of(String text) {
            return new Cell(CellBlock.oneLine(text), null, null);
        }

        /** Returns a number. */
        public static Cell of(BigDecimal number) {
            String plain =
                    number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            return new Cell(plain, new BigDecimal(plain), null);
        }

        /** Returns a day. */
        public static Cell of(LocalDate day) {
            return new Cell(day.toString(), null, day);
        }
    }
}
