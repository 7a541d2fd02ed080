package dev.madang.cli;

import java.util.ArrayList;
import java.util.List;

/** Columns of text for a terminal. Hangul and other wide characters take two places, as terminals show them. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable row(String... cells) {
        return row(List.of(cells));
    }

    TextTable row(List<String> cells) {
        rows.add(cells);
        return this;
    }

    /** Returns the lines, each cell padded to its column except the last of a row. */
    List<String> lines() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                if (column == widths.size()) {
                    widths.add(0);
                }
                widths.set(column, Math.max(widths.get(column), width(row.get(column))));
            }
        }
        return rows.stream().map(row -> plain(line(row, widths))).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(column == 0 ? "" : GAP).append(cell);
            if (column < row.size() - 1) {
                line.append(" ".repeat(widths.get(column) - width(cell)));
            }
        }
        return line.toString().stripTrailing();
    }

    /** Nothing wraps on a terminal, and whoever searches for "3 m" types a plain blank. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        boolean wide = script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.HAN
                || (codePoint >= 0x3000 && codePoint <= 0x33FF)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60);
        return wide ? 2 : 1;
    }
}
