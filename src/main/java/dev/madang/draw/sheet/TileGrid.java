package dev.madang.draw.sheet;

import dev.madang.draw.paper.Margins;
import dev.madang.draw.paper.Paper;
import dev.madang.model.Bounds;

/**
 * How a large sheet is cut into pages of small paper. Each page shows a window of the sheet; a band around it is kept
 * for marks. Neighbouring windows overlap.
 *
 * @param paper a page
 * @param margins of a page
 * @param overlapMm how far neighbours overlap
 * @param columns how many pages beside each other
 * @param rows how many rows of pages
 */
record TileGrid(Paper paper, Margins margins, double overlapMm, int columns, int rows) {

    /** Room for marks and names around the window. */
    static final double BAND_MM = 6;

    /** A page on which less is seen is no use. */
    private static final double LEAST_WINDOW_MM = 60;

    private static final int MOST = 26;

    /** Tells whether pages of that paper can be cut from a sheet at all. */
    boolean isUsable() {
        return window().width() >= LEAST_WINDOW_MM && window().height() >= LEAST_WINDOW_MM;
    }

    /** Returns the same pages in another number. */
    TileGrid of(int newColumns, int newRows) {
        return new TileGrid(paper, margins, overlapMm, newColumns, newRows);
    }

    /** Tells whether letters and the largest paper suffice. */
    boolean isPossible() {
        return columns <= MOST
                && rows <= MOST
                && widthMm() <= Paper.LONGEST_MM
                && heightMm() <= Paper.LONGEST_MM
                && Math.min(widthMm(), heightMm()) >= Paper.SHORTEST_MM;
    }

    /** Returns how many pages there are. */
    int count() {
        return columns * rows;
    }

    /** Returns what is seen of the sheet on a page, in the page's millimetres. */
    Bounds window() {
        Bounds frame = SheetFrame.frame(paper, margins);
        return frame.grown(-BAND_MM);
    }

    /** Returns the width of the sheet that the pages make together. */
    double widthMm() {
        return columns * stepX() + overlapMm;
    }

    /** Returns its height. */
    double heightMm() {
        return rows * stepY() + overlapMm;
    }

    double stepX() {
        return window().width() - overlapMm;
    }

    double stepY() {
        return window().height() - overlapMm;
    }

    /** Returns the sheet as a paper. */
    Paper whole(String name) {
        return new Paper(name, widthMm(), heightMm());
    }

    /** Returns how the sheet lies on a page. */
    Placing placing(int column, int row) {
        return Placing.moved(window().minX() - column * stepX(), window().minY() - row * stepY());
    }

    /** Returns what a page shows, in millimetres of the sheet. */
    Bounds seen(int column, int row) {
        double left = column * stepX();
        double top = row * stepY();
        return new Bounds(left, top, left + window().width(), top + window().height());
    }

    /** Returns a letter for the row and a number for the column: {@code B3}. */
    static String name(int column, int row) {
        return (char) ('A' + row) + Integer.toString(column + 1);
    }
}
