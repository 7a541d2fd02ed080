package dev.madang.report;

import dev.madang.draw.StyleKey;
import dev.madang.report.Part.Column;
import dev.madang.report.Part.Table;
import java.util.ArrayList;
import java.util.List;

/** Sets one table on the pages; its head stands on each page that it reaches. */
final class TableSetter {

    private static final double LINE_MM = ReportPages.CELL_MM * ReportPages.PITCH;
    private static final double ROW_GAP_MM = 0.7;

    private final ReportPages pages;
    private final Table table;
    private final double[] lefts;
    private final double[] widths;

    TableSetter(ReportPages pages, Table table) {
        this.pages = pages;
        this.table = table;
        int count = table.columns().size();
        this.lefts = new double[count];
        this.widths = new double[count];
        double shares = table.columns().stream().mapToDouble(Column::share).sum();
        double room = ReportPages.WIDTH_MM - ReportPages.GAP_MM * (count - 1);
        double left = ReportPages.LEFT_MM;
        for (int i = 0; i < count; i++) {
            lefts[i] = left;
            widths[i] = room * table.columns().get(i).share() / shares;
            left += widths[i] + ReportPages.GAP_MM;
        }
    }

    void set() {
        if (table.rows().isEmpty()) {
            return;
        }
        if (headMm() + rowMm(cells(table.rows().get(0))) > pages.left()) {
            pages.turn();
        }
        head();
        List<List<List<String>>> rows = table.rows().stream().map(this::cells).toList();
        int lastButOne = rows.size() - 2;
        for (int i = 0; i < rows.size(); i++) {
            if (i == lastButOne && i > 0) {
                keepTogether(rowMm(rows.get(i)) + rowMm(rows.get(i + 1)));
            }
            set(rows.get(i));
        }
    }

    /** The last row does not go to the next page alone. */
    private void keepTogether(double mm) {
        if (mm > pages.left() && headMm() + mm <= ReportPages.whole()) {
            pages.turn();
            head();
        }
    }

    private List<List<String>> cells(List<String> row) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.get(i).isEmpty() ? List.of() : lines(style(i), i, row.get(i)));
        }
        return cells;
    }

    private List<String> lines(StyleKey style, int column, String text) {
        return pages.lines(style, ReportPages.CELL_MM, text, widths[column]);
    }

    /** Without a head the first column names the rows. */
    private StyleKey style(int column) {
        return column == 0 && !table.hasHead() ? StyleKey.SHEET_TITLE : StyleKey.SHEET_TEXT;
    }

    private double headMm() {
        return table.hasHead() ? rowMm(titles()) : 0;
    }

    private static double rowMm(List<List<String>> cells) {
        return most(cells) * LINE_MM + 2 * ROW_GAP_MM;
    }

    private static int most(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private List<List<String>> titles() {
        List<List<String>> titles = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            titles.add(lines(StyleKey.SHEET_HINT, i, table.columns().get(i).title()));
        }
        return titles;
    }

    private void head() {
        if (table.hasHead()) {
            List<List<String>> titles = titles();
            draw(titles, 0, most(titles), true);
            pages.line(StyleKey.SHEET_FRAME);
            pages.skip(ROW_GAP_MM);
        }
    }

    /** What is higher than a page is divided between lines. */
    private void set(List<List<String>> cells) {
        int lines = most(cells);
        int from = 0;
        while (from < lines) {
            double room = pages.left() - 2 * ROW_GAP_MM;
            int fitting = (int) Math.floor(room / LINE_MM);
            boolean fitsOnNext = rowMm(cells) + headMm() <= ReportPages.whole();
            if (fitting < lines - from && (fitsOnNext || fitting < 1)) {
                pages.turn();
                head();
                continue;
            }
            int to = Math.min(lines, from + fitting);
            draw(cells, from, to, false);
            pages.line(StyleKey.SHEET_LINE);
            pages.skip(ROW_GAP_MM);
            from = to;
        }
    }

    private void draw(List<List<String>> cells, int from, int to, boolean isHead) {
        double top = pages.y();
        for (int i = 0; i < cells.size(); i++) {
            StyleKey style = isHead ? StyleKey.SHEET_HINT : style(i);
            for (int line = from; line < Math.min(to, cells.get(i).size()); line++) {
                String text = cells.get(i).get(line);
                double slack = table.columns().get(i).isNumber()
                        ? widths[i] - pages.width(style, ReportPages.CELL_MM, text)
                        : 0;
                pages.put(style, ReportPages.CELL_MM, lefts[i] + slack, top + (line - from) * LINE_MM, text);
            }
        }
        pages.skip((to - from) * LINE_MM + ROW_GAP_MM);
    }
}
