package dev.madang.view.table;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * A table whose cells are edited by key alone: a click selects, and a double click leads to the place on the canvas.
 *
 * @param <R> the rows
 */
public final class GridTable<R> extends TableView<R> {

    private boolean asked;

    /** Edits a cell. */
    void beginEdit(int row, TableColumn<R, ?> column) {
        asked = true;
        try {
            edit(row, column);
        } finally {
            asked = false;
        }
    }

    /** Clicks ask for editing, too; they get none, but end what is edited. */
    @Override
    public void edit(int row, TableColumn<R, ?> column) {
        if (asked || row < 0) {
            super.edit(row, column);
        }
    }
}
