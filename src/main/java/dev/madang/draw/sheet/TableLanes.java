package dev.madang.draw.sheet;

import dev.madang.draw.DrawItem.Text.Align;
import dev.madang.draw.StyleKey;
import dev.madang.draw.paper.TableText;
import dev.madang.draw.paper.TableText.Column;
import dev.madang.draw.paper.TableText.Row;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/** Sets one table in the lanes of pages; its head stands on each lane that it reaches. */
final class TableLanes {

    private static final double LANE_GAP_MM = 7;
    private static final double GAP_MM = 4;
    private static final double HINT_SHARE = 0.85;
    private static final double RULED_GAP_MM = 1.6;
    private static final double PLAIN_GAP_MM = 0.7;
    private static final double ABOVE_HEADING = 0.6;

    private final TablePages pages;
    private final TableText.Table table;
    private final double letterMm;
    private final double laneMm;
    private final double[] lefts;
    private final double[] widths;
    private final List<SetRow> rows = new ArrayList<>();
    private int lane;
    private double top;
    private double deepest;

    TableLanes(TablePages pages, TableText.Table table) {
        this.pages = pages;
        this.table = table;
        this.letterMm = table.style().letterMm();
        int lanes = table.style().lanes();
        this.laneMm = (pages.widthMm() - LANE_GAP_MM * (lanes - 1)) / lanes;
        int count = table.columns().size();
        this.lefts = new double[count];
        this.widths = new double[count];
        double gap = Math.min(GAP_MM, letterMm * 1.3);
        double shares = table.columns().stream().mapToDouble(Column::share).sum();
        double left = 0;
        for (int i = 0; i < count; i++) {
            lefts[i] = left;
            widths[i] = (laneMm - gap * (count - 1)) * table.columns().get(i).share() / shares;
            left += widths[i] + gap;
        }
    }

    /** A row whose lines are broken. */
    private record SetRow(Row row, List<List<String>> cells, double heightMm) {}

    void set() {
        table.rows().forEach(row -> rows.add(broken(row)));
        if (pages.y() + headMm() + needed(0) > pages.bottomMm()) {
            pages.turn();
        }
        pages.heading(table.heading());
        top = pages.y();
        deepest = top;
        double limit = limit(0);
        head();
        for (int i = 0; i < rows.size(); i++) {
            if (pages.y() + needed(i) > limit) {
                boolean isNewPage = lane + 1 == table.style().lanes();
                next();
                limit = isNewPage ? limit(i) : limit;
                head();
            }
            draw(rows.get(i));
        }
        pages.goTo(Math.max(deepest, pages.y()));
    }

    /** Where lanes end on this page: where all that is left stands in lanes of one length, else at the bottom. */
    private double limit(int from) {
        int lanes = table.style().lanes();
        if (lanes == 1) {
            return pages.bottomMm();
        }
        double room = pages.bottomMm() - top - headMm();
        if (lanesFor(from, room) > lanes) {
            return pages.bottomMm();
        }
        double low = 0;
        double high = room;
        for (int i = 0; i < 30; i++) {
            double middle = (low + high) / 2;
            if (lanesFor(from, middle) <= lanes) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return top + headMm() + high + 0.01;
    }

    private int lanesFor(int from, double room) {
        int lanes = 1;
        double used = 0;
        for (int i = from; i < rows.size(); i++) {
            if (needed(i) > room) {
                return Integer.MAX_VALUE;
            }
            if (used + needed(i) > room) {
                lanes++;
                used = 0;
            }
            used += rows.get(i).heightMm();
        }
        return lanes;
    }

    private void next() {
        deepest = Math.max(deepest, pages.y());
        lane++;
        if (lane == table.style().lanes()) {
            lane = 0;
            pages.turn();
            top = TablePages.topMm();
            deepest = top;
        }
        pages.goTo(top);
    }

    private double left() {
        return TablePages.leftMm() + lane * (laneMm + LANE_GAP_MM);
    }

    /** What heads rows needs room for the first of them, too. */
    private double needed(int row) {
        double needed = rows.get(row).heightMm();
        boolean isHeading = rows.get(row).row().isHeading() && row + 1 < rows.size();
        return isHeading ? needed + rows.get(row + 1).heightMm() : needed;
    }

    private SetRow broken(Row row) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            StyleKey style = style(row, i);
            double width = row.isHeading() ? laneMm : widths[i];
            cells.add(row.cells().get(i).stream()
                    .filter(paragraph -> !paragraph.isBlank())
                    .flatMap(paragraph -> pages.pen().wrapped(style, letterMm, paragraph, width).stream())
                    .toList());
        }
        int lines = Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
        double above = row.isHeading() ? ABOVE_HEADING * letterMm : 0;
        return new SetRow(row, cells, above + lines * letterMm * TablePages.LINE + gapMm());
    }

    private double gapMm() {
        return table.style().isRuled() ? RULED_GAP_MM * 1.5 : PLAIN_GAP_MM;
    }

    private StyleKey style(Row row, int column) {
        return row.isHeading() || table.columns().get(column).isBold() ? StyleKey.SHEET_TITLE : StyleKey.SHEET_TEXT;
    }

    private boolean hasHead() {
        return table.columns().stream().anyMatch(column -> !column.title().isEmpty());
    }

    private double hintMm() {
        return letterMm * HINT_SHARE;
    }

    private int headLines() {
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            most = Math.max(most, title(i).size());
        }
        return most;
    }

    private List<String> title(int column) {
        return pages.pen()
                .wrapped(
                        StyleKey.SHEET_HINT,
                        hintMm(),
                        table.columns().get(column).title(),
                        widths[column]);
    }

    private double headMm() {
        return hasHead() ? headLines() * hintMm() * TablePages.LINE + RULED_GAP_MM : 0;
    }

    private void head() {
        if (!hasHead()) {
            return;
        }
        for (int i = 0; i < widths.length; i++) {
            cell(StyleKey.SHEET_HINT, hintMm(), i, pages.y(), title(i));
        }
        double under = pages.y() + headLines() * hintMm() * TablePages.LINE;
        pages.rule(StyleKey.SHEET_FRAME, left(), laneMm, under);
        pages.goTo(under + RULED_GAP_MM);
    }

    private void draw(SetRow set) {
        double from = pages.y() + (set.row().isHeading() ? ABOVE_HEADING * letterMm : 0);
        for (int i = 0; i < set.cells().size(); i++) {
            cell(style(set.row(), i), letterMm, i, from, set.cells().get(i));
        }
        double below = pages.y() + set.heightMm();
        if (table.style().isRuled()) {
            pages.rule(StyleKey.SHEET_LINE, left(), laneMm, below - RULED_GAP_MM);
        }
        pages.goTo(below);
    }

    private void cell(StyleKey style, double sizeMm, int column, double from, List<String> lines) {
        boolean isNumber = table.columns().get(column).isNumber();
        double x = left() + lefts[column] + (isNumber ? widths[column] : 0);
        double at = from;
        for (String line : lines) {
            pages.put(style, sizeMm, new Vec(x, at), isNumber ? Align.END : Align.START, line);
            at += sizeMm * TablePages.LINE;
        }
    }
}
