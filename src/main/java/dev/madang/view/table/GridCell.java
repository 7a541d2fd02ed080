package dev.madang.view.table;

import dev.madang.edit.EditCommand;
import dev.madang.exchange.list.Reading;
import dev.madang.view.support.ValueField;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A cell that shows a text, and a field while it is edited. Enter and Tab commit one edit, Escape brings back what was
 * there; what cannot be read stays in the field and is explained.
 */
final class GridCell<R extends TableRow> extends TableCell<R, R> {

    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

    private final Grid<R> grid;
    private final Column<R> column;
    private @Nullable TextField field;
    private @Nullable Offers offers;
    private final InvalidationListener cursorMoved = change -> showCursor();
    private final Runnable flush = this::commitOrRevert;
    private String begun = "";

    GridCell(Grid<R> grid, Column<R> column) {
        this.grid = grid;
        this.column = column;
        if (column.isFigure()) {
            getStyleClass().add("figure-cell");
        }
        grid.onCursorMoved(cursorMoved);
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null || isEditing() ? null : column.text().apply(row));
        showCursor();
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        showCursor();
    }

    @Override
    public void startEdit() {
        R row = getItem();
        Optional<CellEdit<R>> edit = row == null ? Optional.empty() : column.editOf(row);
        if (row == null || edit.isEmpty()) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            begin(edit.get(), row);
        }
    }

    /** The field is forgotten first: taking it away takes its focus, which would commit what is typed. */
    @Override
    public void cancelEdit() {
        grid.pending().end(flush);
        field = null;
        grid.explain("");
        super.cancelEdit();
        end();
    }

    private void begin(CellEdit<R> edit, R row) {
        begun = edit.begin(row);
        TextField editor = new TextField(begun);
        editor.getStyleClass().add("cell-field");
        editor.setAccessibleText(grid.heading(column));
        field = editor;
        List<String> names = edit.offers(row);
        Offers choice = new Offers(editor, names, name -> {
            editor.setText(name);
            commit();
        });
        offers = choice;
        setText(null);
        setGraphic(editor);
        grid.pending().begin(flush);
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        editor.textProperty().subscribe((before, now) -> {
            editor.pseudoClassStateChanged(ValueField.INVALID, false);
            grid.explain("");
            if (!names.isEmpty()) {
                choice.filter(now);
            }
        });
        editor.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                commitOrRevert();
            }
        });
        // Without its skin, which would come with the next frame, it loses what is typed until then.
        editor.applyCss();
        editor.requestFocus();
        String typed = grid.takeTyped();
        if (typed.isEmpty()) {
            editor.selectAll();
            if (!names.isEmpty()) {
                choice.showAll();
            }
        } else {
            editor.setText(typed);
            editor.end();
        }
    }

    private void pressed(KeyEvent event) {
        Offers choice = offers;
        if (event.getCode() == KeyCode.ENTER) {
            commitAnd(0);
        } else if (event.getCode() == KeyCode.TAB) {
            commitAnd(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            grid.focus();
        } else if (choice != null && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            choice.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
        } else {
            return;
        }
        event.consume();
    }

    /** Commits, and edits the next or the last cell of the row that can be edited. */
    private void commitAnd(int step) {
        if (commit() && step != 0) {
            grid.editBeside(step);
        }
    }

    /** Returns whether nothing is left that is typed and not committed. */
    private boolean commit() {
        TextField editor = field;
        R row = getItem();
        Optional<CellEdit<R>> edit = row == null ? Optional.empty() : column.editOf(row);
        if (editor == null || row == null || edit.isEmpty()) {
            return true;
        }
        String typed = chosen(editor);
        if (typed.equals(begun)) {
            cancelEdit();
            grid.focus();
            return true;
        }
        Reading<EditCommand> reading = edit.get().read(row, typed);
        if (!reading.isRead()) {
            editor.pseudoClassStateChanged(ValueField.INVALID, true);
            editor.setAccessibleHelp(reading.problem());
            grid.explain(reading.problem());
            return false;
        }
        Optional<BooleanSupplier> doubt = edit.get().doubt(row, typed);
        cancelEdit();
        grid.focus();
        doubt.ifPresentOrElse(asked -> grid.executeIf(asked, reading.meaning()), () -> grid.execute(reading.meaning()));
        return true;
    }

    /** What is chosen in the list counts; else the one name that typing has left; else what is typed. */
    private String chosen(TextField editor) {
        String typed = editor.getText();
        Offers choice = offers;
        if (choice == null) {
            return typed;
        }
        boolean isTyped = !typed.isBlank() && !typed.equals(begun);
        return choice.chosen()
                .or(() -> isTyped ? choice.only() : Optional.empty())
                .orElse(typed);
    }

    private void commitOrRevert() {
        if (field != null && !commit()) {
            cancelEdit();
        }
    }

    private void end() {
        Offers choice = offers;
        if (choice != null) {
            choice.hide();
        }
        offers = null;
        setGraphic(null);
        R row = getItem();
        setText(row == null || isEmpty() ? null : column.text().apply(row));
    }

    private void showCursor() {
        pseudoClassStateChanged(CURSOR, !isEmpty() && grid.isCursor(getIndex(), getTableColumn()));
    }
}
