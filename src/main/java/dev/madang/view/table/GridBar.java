package dev.madang.view.table;

import dev.madang.text.SearchWords;
import dev.madang.view.PanelState;
import dev.madang.view.Workspace;
import dev.madang.view.support.ValueField;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/** What stands above a table: the filter, how many rows it leaves, and which columns are shown. */
final class GridBar<R extends TableRow> {

    private final Grid<R> grid;
    private final Workspace workspace;
    private final PanelState panels;
    private final Controls controls;
    private final Texts texts;
    private boolean counted;

    /** The controls, as the view file names them. */
    record Controls(
            TextField filterField, Label countLabel, MenuButton columnsButton, Label hintLabel, GridTable<?> table) {}

    /** Keys of what an empty table says, of what one says that the filter has emptied, and of the hint below. */
    record Texts(String empty, String noMatch, String hint) {}

    GridBar(Grid<R> grid, Workspace workspace, PanelState panels, Controls controls, Texts texts) {
        this.grid = grid;
        this.workspace = workspace;
        this.panels = panels;
        this.controls = controls;
        this.texts = texts;
    }

    /** Makes the controls work until the subscription ends. */
    Subscription install(List<Column<R>> columns) {
        columns.stream().skip(1).forEach(this::addColumn);
        explain("");
        controls.table().setPlaceholder(new Label());
        grid.setOnExplain(this::explain);
        grid.hide(panels.hiddenColumns());
        controls.filterField().addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
        SetChangeListener<String> onHidden = change -> grid.hide(panels.hiddenColumns());
        panels.hiddenColumns().addListener(onHidden);
        // Whoever chooses another language goes on with the same rows in the same order.
        grid.sortBy(panels.order(texts.empty()));
        grid.setOnSort(order -> panels.setOrder(texts.empty(), order));
        StringProperty filter = panels.filter(texts.empty());
        controls.filterField().textProperty().bindBidirectional(filter);
        return controls.filterField()
                .textProperty()
                .subscribe(typed -> {
                    grid.filter(SearchWords.of(typed == null ? "" : typed));
                    if (counted) {
                        showCount();
                    }
                })
                .and(() -> controls.filterField().textProperty().unbindBidirectional(filter))
                .and(() -> panels.hiddenColumns().removeListener(onHidden));
    }

    /** Says how many rows there are. */
    void showCount() {
        counted = true;
        int shown = grid.shown().size();
        String all = workspace.formats().count(grid.count());
        controls.countLabel()
                .setText(
                        shown == grid.count()
                                ? all
                                : workspace
                                        .messages()
                                        .get("tables.count", workspace.formats().count(shown), all));
        String key = grid.count() == 0 ? texts.empty() : texts.noMatch();
        Label placeholder = new Label(workspace.messages().get(key));
        placeholder.setWrapText(true);
        placeholder.getStyleClass().add("hint");
        controls.table().setPlaceholder(placeholder);
    }

    private void explain(String problem) {
        Label label = controls.hintLabel();
        label.setText(problem.isEmpty() ? workspace.messages().get(texts.hint()) : problem);
        label.pseudoClassStateChanged(ValueField.INVALID, !problem.isEmpty());
    }

    private void filterKey(KeyEvent event) {
        TextField field = controls.filterField();
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            grid.focus();
            event.consume();
        }
    }

    private void addColumn(Column<R> column) {
        CheckMenuItem item = new CheckMenuItem(grid.heading(column));
        item.setMnemonicParsing(false);
        item.setSelected(!panels.hiddenColumns().contains(column.key()));
        item.setOnAction(event -> {
            if (item.isSelected()) {
                panels.hiddenColumns().remove(column.key());
            } else {
                panels.hiddenColumns().add(column.key());
            }
        });
        controls.columnsButton().getItems().add(item);
    }
}
