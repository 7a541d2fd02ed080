package dev.madang.view.table;

import dev.madang.edit.EditCommand;
import dev.madang.model.ElementId;
import dev.madang.text.SearchWords;
import dev.madang.view.PanelState.ColumnOrder;
import dev.madang.view.Workspace;
import dev.madang.view.support.PendingEdit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import org.jspecify.annotations.Nullable;

/**
 * A table of rows: filters at once, sorts, keeps what is selected by id whatever moves, and edits cells.
 *
 * @param <R> the rows
 */
final class Grid<R extends TableRow> {

    private final GridTable<R> table;
    private final Workspace workspace;
    private final List<Column<R>> columns;
    private final ObservableList<R> shown = FXCollections.observableArrayList();
    private final Map<ElementId, Integer> indices = new HashMap<>();
    private Consumer<String> explain = text -> {};
    private Consumer<List<ColumnOrder>> onSort = order -> {};
    private Runnable onSelect = () -> {};
    private List<R> sorted = List.of();
    private SearchWords filter = SearchWords.NONE;
    private @Nullable String typed;
    private boolean showing;

    Grid(GridTable<R> table, Workspace workspace, List<Column<R>> columns) {
        this.table = table;
        this.workspace = workspace;
        this.columns = columns;
        columns.forEach(column -> table.getColumns().add(tableColumn(column)));
        table.setItems(shown);
        table.setEditable(true);
        table.setTableMenuButtonVisible(false);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setSortPolicy(view -> {
            sort();
            onSort.accept(sorting());
            return true;
        });
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> {
            if (!showing) {
                onSelect.run();
            }
        });
    }

    /** Is told what is wrong with what is typed; an empty text for nothing. */
    void setOnExplain(Consumer<String> listener) {
        explain = listener;
    }

    /** Is told that the user selects something else. */
    void setOnSelect(Runnable listener) {
        onSelect = listener;
    }

    /** Is told by which columns the user sorts. */
    void setOnSort(Consumer<List<ColumnOrder>> listener) {
        onSort = listener;
    }

    /** Sorts by columns, the chief one first. */
    void sortBy(List<ColumnOrder> order) {
        table.getSortOrder()
                .setAll(order.stream()
                        .flatMap(by -> table.getColumns().stream()
                                .filter(column -> column.getId().equals(by.column()))
                                .peek(column -> column.setSortType(
                                        by.isAscending()
                                                ? TableColumn.SortType.ASCENDING
                                                : TableColumn.SortType.DESCENDING)))
                        .toList());
    }

    private List<ColumnOrder> sorting() {
        return table.getSortOrder().stream()
                .map(column -> new ColumnOrder(column.getId(), column.getSortType() == TableColumn.SortType.ASCENDING))
                .toList();
    }

    /** Returns how rows are ordered now: as the user has asked for, else by the first column. */
    Comparator<R> order() {
        Comparator<R> asked = table.getComparator();
        Comparator<R> first = columns.get(0).order();
        return asked == null || table.getSortOrder().isEmpty() ? first : asked.thenComparing(first);
    }

    /** Shows rows that are in order already. */
    void show(List<R> inOrder) {
        sorted = inOrder;
        refill();
    }

    /** Shows the rows in which all words are found. */
    void filter(SearchWords words) {
        filter = words;
        refill();
    }

    List<R> shown() {
        return shown;
    }

    int count() {
        return sorted.size();
    }

    /** Returns the rows that are selected, from the top to the bottom. */
    List<R> selected() {
        return table.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .filter(index -> index >= 0 && index < shown.size())
                .map(shown::get)
                .toList();
    }

    Set<ElementId> selectedIds() {
        Set<ElementId> ids = new LinkedHashSet<>();
        selected().forEach(row -> ids.add(row.id()));
        return ids;
    }

    /** Selects rows without counting it as the user's choice, and scrolls to the first. */
    void select(Collection<ElementId> ids) {
        int[] rows = ids.stream()
                .map(indices::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        int[] now = table.getSelectionModel().getSelectedIndices().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        if (Arrays.equals(rows, now)) {
            return;
        }
        showing = true;
        try {
            table.getSelectionModel().clearSelection();
            if (rows.length > 0 && rows[rows.length - 1] - rows[0] == rows.length - 1) {
                table.getSelectionModel().selectRange(rows[0], rows[rows.length - 1] + 1);
            } else if (rows.length > 0) {
                table.getSelectionModel().selectIndices(rows[0], rows);
            }
        } finally {
            showing = false;
        }
        if (rows.length > 0) {
            moveCursor(rows[0], cursorColumn());
            bringIntoView(rows[0]);
        }
    }

    /** Edits the cell under the cursor; where that cannot be, the first of the row that can. */
    void edit(String typedAlready) {
        int row = table.getFocusModel().getFocusedCell().getRow();
        if (row < 0 || row >= shown.size()) {
            return;
        }
        int at = cursorColumn();
        boolean possible = isEditable(row, at);
        if (!possible && !typedAlready.isEmpty()) {
            return;
        }
        int target = possible
                ? at
                : IntStream.range(0, visible().size())
                        .filter(column -> isEditable(row, column))
                        .findFirst()
                        .orElse(-1);
        if (target >= 0) {
            begin(row, target, typedAlready);
        }
    }

    /** Edits the next cell of the row that can be edited, or the one before. */
    void editBeside(int step) {
        int row = table.getFocusModel().getFocusedCell().getRow();
        for (int column = cursorColumn() + step;
                column >= 0 && column < visible().size();
                column += step) {
            if (isEditable(row, column)) {
                begin(row, column, "");
                return;
            }
        }
    }

    /** Moves the cursor to the next column, or to the one before. */
    void moveCursor(int step) {
        int next = Math.max(0, Math.min(visible().size() - 1, cursorColumn() + step));
        moveCursor(table.getFocusModel().getFocusedCell().getRow(), next);
        table.scrollToColumnIndex(next);
    }

    boolean isCursor(int row, TableColumn<R, R> column) {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        return cell.getRow() == row && cell.getTableColumn() == column;
    }

    /** Tells a cell whenever the cursor moves, as long as the cell keeps the listener. */
    void onCursorMoved(InvalidationListener listener) {
        table.getFocusModel().focusedCellProperty().addListener(new WeakInvalidationListener(listener));
    }

    int cursorColumn() {
        return Math.max(0, table.getFocusModel().getFocusedCell().getColumn());
    }

    /** Returns the columns that are shown, from the left to the right. */
    List<Column<R>> visible() {
        return table.getVisibleLeafColumns().stream()
                .flatMap(column -> byKey(column.getId()).stream())
                .toList();
    }

    String heading(Column<R> column) {
        return column.heading(workspace.messages());
    }

    /** Shows or hides columns. */
    void hide(Set<String> keys) {
        table.getColumns().forEach(column -> column.setVisible(!keys.contains(column.getId())));
    }

    void execute(EditCommand edit) {
        workspace.execute(edit);
    }

    /** Does an edit if the user wants it; the question waits until what is typed has left its field. */
    void executeIf(BooleanSupplier isWanted, EditCommand edit) {
        workspace.ui().execute(() -> {
            if (isWanted.getAsBoolean()) {
                workspace.execute(edit);
            }
        });
    }

    PendingEdit pending() {
        return workspace.pending();
    }

    void explain(String problem) {
        explain.accept(problem);
    }

    void focus() {
        table.requestFocus();
    }

    /** Returns what was typed to begin the edit, once. */
    String takeTyped() {
        String text = Objects.requireNonNullElse(typed, "");
        typed = null;
        return text;
    }

    private void begin(int row, int column, String typedAlready) {
        bringIntoView(row);
        table.scrollToColumnIndex(column);
        moveCursor(row, column);
        typed = typedAlready;
        table.layout();
        table.beginEdit(row, table.getVisibleLeafColumn(column));
        typed = null;
    }

    /** What can be seen already stays where it is. */
    private void bringIntoView(int row) {
        boolean isSeen = table.lookupAll(".table-row-cell").stream()
                .anyMatch(node -> node instanceof IndexedCell<?> shownRow
                        && shownRow.isVisible()
                        && shownRow.getIndex() == row
                        && shownRow.getBoundsInParent().getMinY() >= 0);
        if (!isSeen) {
            table.scrollTo(Math.max(0, row - 2));
        }
    }

    private void moveCursor(int row, int column) {
        table.getFocusModel().focus(row, table.getVisibleLeafColumn(column));
    }

    private boolean isEditable(int row, int column) {
        return visible().get(column).editOf(shown.get(row)).isPresent();
    }

    private Optional<Column<R>> byKey(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    private void sort() {
        List<R> anew = new ArrayList<>(sorted);
        anew.sort(order());
        show(anew);
    }

    /** What is selected and where the cursor is stays with the rows, not with their places. */
    private void refill() {
        Set<ElementId> selection = selectedIds();
        int column = cursorColumn();
        List<R> fitting = filter.isEmpty()
                ? sorted
                : sorted.stream().filter(row -> filter.isIn(row.folded())).toList();
        showing = true;
        try {
            shown.setAll(fitting);
            indices.clear();
            for (int i = 0; i < fitting.size(); i++) {
                indices.put(fitting.get(i).id(), i);
            }
        } finally {
            showing = false;
        }
        select(selection);
        int row = table.getFocusModel().getFocusedCell().getRow();
        moveCursor(row < 0 && !shown.isEmpty() ? 0 : row, column);
    }

    private TableColumn<R, R> tableColumn(Column<R> column) {
        TableColumn<R, R> made = new TableColumn<>(heading(column));
        made.setId(column.key());
        made.setPrefWidth(column.widthPx());
        made.setComparator(column.order());
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        made.setCellFactory(view -> new GridCell<>(this, column));
        made.setReorderable(true);
        made.setEditable(column.edit() != null);
        if (column.isFigure()) {
            made.getStyleClass().add("figure-column");
        }
        return made;
    }
}
