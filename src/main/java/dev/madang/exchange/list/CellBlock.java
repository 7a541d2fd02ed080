package dev.madang.exchange.list;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A block of cells as spreadsheets put it on the clipboard: cells parted by tabs, rows by line ends; a cell that holds
 * such or begins with a quotation mark stands in quotation marks, those in it doubled. A cell that a spreadsheet would
 * run as a formula has an apostrophe before it on the clipboard.
 *
 * @param rows the cells, row by row
 */
public record CellBlock(List<List<String>> rows) {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Z}]+");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\uFFFD]");

    /** Copies the lists. */
    public CellBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Reads a block; lines at the end that hold nothing are left out. */
    public static CellBlock read(String text) {
        List<List<String>> rows = new Reader(text).rows();
        while (!rows.isEmpty() && rows.get(rows.size() - 1).stream().allMatch(String::isBlank)) {
            rows.remove(rows.size() - 1);
        }
        return new CellBlock(rows);
    }

    /** Returns the block as text for the clipboard. */
    public String write() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(
                            "\t",
                            row.stream()
                                    .map(Harmless::writtenUnlessNumber)
                                    .map(CellBlock::quoted)
                                    .toList()))
                    .append('\n');
        }
        return text.toString();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns how many cells the longest row has. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * Returns a cell as one line without blanks at its ends; nothing where the row is shorter. Signs that cannot be
     * seen, which web pages and other programs leave in a text, are not part of it.
     */
    public String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? oneLine(cells.get(column)) : "";
    }

    /** Returns a text as it is compared: in one line, composed, without what cannot be seen. */
    static String oneLine(String cell) {
        if (isPlain(cell)) {
            return cell;
        }
        String visible = UNSEEN.matcher(cell).replaceAll("");
        String composed = Normalizer.isNormalized(visible, Normalizer.Form.NFC)
                ? visible
                : Normalizer.normalize(visible, Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }

    /** Most cells hold but letters and single blanks; lists are long. */
    private static boolean isPlain(String cell) {
        boolean afterBlank = true;
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            boolean isBlank = sign == ' ';
            boolean isLetter = (sign > ' ' && sign < '\u007f') || (sign >= '가' && sign <= '힣');
            if ((isBlank && afterBlank) || !(isBlank || isLetter)) {
                return false;
            }
            afterBlank = isBlank;
        }
        return cell.isEmpty() || !afterBlank;
    }

    /** Returns the rows from one on. */
    CellBlock from(int row) {
        return new CellBlock(rows.subList(row, rows.size()));
    }

    /** Tells whether nothing stands in a row. */
    boolean isBlank(int row) {
        return rows.get(row).stream().allMatch(String::isBlank);
    }

    private static String quoted(String cell) {
        boolean needsQuotes = cell.startsWith("\"") || cell.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Goes through the text once. */
    private static final class Reader {

        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private int at;

        Reader(String text) {
            this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        }

        List<List<String>> rows() {
            while (at < text.length()) {
                char next = text.charAt(at);
                if (next == '"' && cell.isEmpty()) {
                    readQuoted();
                } else if (next == '\t') {
                    endCell();
                    at++;
                } else if (next == '\n') {
                    endRow();
                    at++;
                } else {
                    cell.append(next);
                    at++;
                }
            }
            if (!cell.isEmpty() || !row.isEmpty()) {
                endRow();
            }
            return rows;
        }

        /** A quotation mark that never ends belongs to the text. */
        private void readQuoted() {
            int end = closing(at + 1);
            if (end < 0) {
                cell.append('"');
                at++;
                return;
            }
            cell.append(text.substring(at + 1, end).replace("\"\"", "\""));
            at = end + 1;
        }

        private int closing(int from) {
            int end = text.indexOf('"', from);
            while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == '"') {
                end = text.indexOf('"', end + 2);
            }
            return end;
        }

        private void endCell() {
            row.add(Harmless.read(cell.toString()));
            cell.setLength(0);
        }

        private void endRow() {
            endCell();
            rows.add(row);
            row = new ArrayList<>();
        }
    }
}
