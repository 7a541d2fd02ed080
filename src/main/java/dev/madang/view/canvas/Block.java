package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * Booths in rows and columns that grow away from a corner.
 *
 * @param corner where the first booth has a corner
 * @param right whether the columns grow to the right, or to the left
 * @param down whether the rows grow down the page, or up
 * @param columns booths in a row
 * @param rows rows
 * @param pitch what they are made of
 */
record Block(Vec corner, boolean right, boolean down, int columns, int rows, Pitch pitch) {

    /** More at once are a slip of the hand. */
    static final int MOST = 1_000;

    /**
     * Booths and aisles.
     *
     * @param width of a booth across the page, in mm
     * @param depth of a booth down the page, in mm
     * @param across in how many columns booths touch before an aisle comes; 0 if none comes
     * @param along in how many rows booths touch before an aisle comes; 0 if none comes
     * @param aisleMm width of aisles
     */
    record Pitch(int width, int depth, int across, int along, int aisleMm) {

        /** Returns where the first side of a column lies, from the corner. */
        double columnAt(int column) {
            return (double) column * width + aisles(column, across) * (double) aisleMm;
        }

        double rowAt(int row) {
            return (double) row * depth + aisles(row, along) * (double) aisleMm;
        }

        private static int aisles(int before, int touching) {
            return touching == 0 ? 0 : before / touching;
        }
    }

    /** Returns as many as the way from the corner to a place has room for, rounded to whole booths; at least one. */
    static Block towards(Vec corner, Vec place, Pitch pitch) {
        double wide = Math.abs(place.x() - corner.x());
        double high = Math.abs(place.y() - corner.y());
        int columns = 1;
        while (columns < MOST && pitch.columnAt(columns) + pitch.width() / 2.0 <= wide) {
            columns++;
        }
        int rows = 1;
        while (rows < MOST / columns && pitch.rowAt(rows) + pitch.depth() / 2.0 <= high) {
            rows++;
        }
        return new Block(corner, place.x() >= corner.x(), place.y() >= corner.y(), columns, rows, pitch);
    }

    int count() {
        return columns * rows;
    }

    Block moved(double dx, double dy) {
        return new Block(corner.plus(dx, dy), right, down, columns, rows, pitch);
    }

    Block withRows(int newRows) {
        return new Block(corner, right, down, columns, newRows, pitch);
    }

    Block withColumns(int newColumns) {
        return new Block(corner, right, down, newColumns, rows, pitch);
    }

    /** Returns the box around all of it. */
    Bounds bounds() {
        double wide = pitch.columnAt(columns - 1) + pitch.width();
        double high = pitch.rowAt(rows - 1) + pitch.depth();
        return Bounds.between(corner, corner.plus(right ? wide : -wide, down ? high : -high));
    }

    /** Returns the booths, row by row from the corner. */
    List<Rect> booths() {
        List<Rect> booths = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                booths.add(booth(column, row));
            }
        }
        return booths;
    }

    /** Returns the aisles between the rows, measured beside the first column. */
    List<Gap> aisles() {
        List<Gap> aisles = new ArrayList<>();
        for (int row = 1; row < rows; row++) {
            Bounds before = booth(0, row - 1).bounds();
            Bounds after = booth(0, row).bounds();
            double from = Math.min(before.maxY(), after.maxY());
            double to = Math.max(before.minY(), after.minY());
            if (to > from) {
                Bounds all = bounds();
                aisles.add(new Gap(Axis.Y, from, to, after.center().x(), all.minX(), all.maxX()));
            }
        }
        return aisles;
    }

    private Rect booth(int column, int row) {
        double x = pitch.columnAt(column);
        double y = pitch.rowAt(row);
        double left = right ? corner.x() + x : corner.x() - x - pitch.width();
        double top = down ? corner.y() + y : corner.y() - y - pitch.depth();
        return new Rect(Point.ofRounded(left, top), pitch.width(), pitch.depth(), 0);
    }
}
