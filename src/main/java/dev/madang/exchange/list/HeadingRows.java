package dev.madang.exchange.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The headings of a sheet, which stand in one row or in two: 업체명 above 국문 and 영문, 부스 above 번호 and 수량.
 *
 * @param first the row in which they begin, counted from 0
 * @param last the row in which they end
 * @param texts one for each column
 */
record HeadingRows(int first, int last, List<String> texts) {

    /** Copies the list. */
    HeadingRows {
        texts = List.copyOf(texts);
    }

    /** Takes the headings in a row, together with those in the next or the former one if these are headings, too. */
    static HeadingRows at(CellBlock sheet, int row, Headings known) {
        List<String> here = row(sheet, row);
        if (row + 1 < sheet.rows().size()) {
            TwoRows below = new TwoRows(here, row(sheet, row + 1), known);
            if (below.areHeadings()) {
                return new HeadingRows(row, row + 1, below.joined());
            }
        }
        if (row > 0 && known.count(sheet.rows().get(row - 1)) > 0) {
            TwoRows above = new TwoRows(row(sheet, row - 1), here, known);
            if (above.areHeadings()) {
                return new HeadingRows(row - 1, row, above.joined());
            }
        }
        return new HeadingRows(row, row, here);
    }

    /** Two rows, the lower of which may tell apart what the upper one sums up. */
    private record TwoRows(List<String> upper, List<String> lower, Headings known) {

        /** Most cells of the lower row are known below those of the upper one, and none contradicts it. */
        boolean areHeadings() {
            if (Set.copyOf(upper).size() <= 2) {
                return false;
            }
            int filled = 0;
            int parts = 0;
            int own = 0;
            for (int column = 0; column < upper.size(); column++) {
                String below = lower.get(column);
                if (below.isEmpty()) {
                    continue;
                }
                filled++;
                if (below.equals(upper.get(column))) {
                    parts++;
                } else if (!known.key(joined(column)).isEmpty()) {
                    parts++;
                    own++;
                } else if (!isGroup(column) && !known.key(above(column)).isEmpty()) {
                    return false;
                }
            }
            return own > 0 && parts > 1 && parts * 2 > filled;
        }

        List<String> joined() {
            return IntStream.range(0, upper.size()).mapToObj(this::joined).toList();
        }

        private String joined(int column) {
            String above = above(column);
            String below = lower.get(column);
            if (below.isEmpty() || above.equals(below)) {
                return above;
            }
            String both = (above + " " + below).strip();
            boolean saysItself = known.key(both).isEmpty() && !known.key(below).isEmpty();
            boolean isApart = isGroup(column)
                    || known.key(above).isEmpty()
                    || known.key(above).equals(known.key(below));
            return saysItself && isApart ? below : both;
        }

        /** What stands above several columns may stand in the first of them alone. */
        private String above(int column) {
            if (lower.get(column).isEmpty()) {
                return upper.get(column);
            }
            int at = column;
            while (at > 0 && upper.get(at).isEmpty() && !lower.get(at - 1).isEmpty()) {
                at--;
            }
            return upper.get(at);
        }

        private boolean isGroup(int column) {
            boolean withNext = column + 1 < upper.size()
                    && !lower.get(column + 1).isEmpty()
                    && above(column).equals(above(column + 1));
            boolean withFormer = column > 0
                    && !lower.get(column - 1).isEmpty()
                    && above(column).equals(above(column - 1));
            return withNext || withFormer;
        }
    }

    private static List<String> row(CellBlock sheet, int row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < sheet.width(); column++) {
            cells.add(sheet.cell(row, column));
        }
        return cells;
    }
}
