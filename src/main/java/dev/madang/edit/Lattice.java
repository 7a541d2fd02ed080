package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Group;
import dev.madang.model.Layout;
import dev.madang.model.PlanElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Columns and rows of copies, with an aisle after every few rows. The original is the first of the first row.
 *
 * @param columns how many side by side, the original included
 * @param rows how many one below the other, the original included
 * @param pitchX millimetres from column to column; negative to the left
 * @param pitchY millimetres from row to row; negative upwards
 * @param aisleEvery after how many rows there is an aisle; 0 for none
 * @param aisleMm how wide it is, added to the pitch
 */
public record Lattice(int columns, int rows, int pitchX, int pitchY, int aisleEvery, int aisleMm) {

    /** More copies than any hall holds. */
    public static final int MAX_PLACES = 10_000;

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if there is no column or row, or there are too many places
     */
    public Lattice {
        if (columns < 1 || rows < 1 || (long) columns * rows > MAX_PLACES) {
            throw new IllegalArgumentException(
                    "columns (" + columns + ") and rows (" + rows + ") must make 1 to " + MAX_PLACES + " places.");
        }
        if (aisleEvery < 0 || aisleMm < 0) {
            throw new IllegalArgumentException("The aisle (" + aisleEvery + ", " + aisleMm + ") must not be negative.");
        }
    }

    /** Returns how far to the right of the original a column is. */
    public int x(int column) {
        return Math.multiplyExact(column, pitchX);
    }

    /** Returns how far below the original a row is. */
    public int y(int row) {
        int aisles = aisleEvery == 0 ? 0 : row / aisleEvery;
        return Math.addExact(
                Math.multiplyExact(row, pitchY),
                Math.multiplyExact(Integer.signum(pitchY), Math.multiplyExact(aisles, aisleMm)));
    }

    /** Returns the copies, row by row, without the originals themselves. */
    public Copies copies(Layout layout, Collection<PlanElement> originals, Supplier<ElementId> newIds) {
        Supplier<ElementId> distinct = Copies.distinct(newIds);
        List<PlanElement> elements = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (row > 0 || column > 0) {
                    Copies copies = Copies.of(layout, originals, x(column), y(row), distinct);
                    elements.addAll(copies.elements());
                    groups.addAll(copies.groups());
                }
            }
        }
        return new Copies(elements, groups);
    }
}
