package dev.madang.view.table;

import dev.madang.exchange.list.ListMapping;
import dev.madang.model.Booth;
import dev.madang.view.Workspace;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/**
 * What the tables of the drawer share: rows that are made beside the window's thread whenever the plan changes, a
 * selection in step with the canvas, a bar above and a hint below.
 *
 * @param <R> the rows
 */
abstract class TablePanel<R extends TableRow> implements Disposable {

    private final TableContext context;
    private final List<Column<R>> columns;
    private final Pasting pasting;
    private final LaterOnce refresh;
    private final LaterOnce pull;
    private final LaterOnce push;
    private Grid<R> grid;
    private GridBar<R> bar;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private BorderPane root;

    @FXML
    private HBox barBox;

    @FXML
    private TextField filterField;

    @FXML
    private Label countLabel;

    @FXML
    private MenuButton columnsButton;

    @FXML
    private GridTable<R> table;

    @FXML
    private Label hintLabel;

    TablePanel(TableContext context, List<Column<R>> columns) {
        this.context = context;
        this.columns = columns;
        Workspace workspace = context.workspace();
        pasting = new Pasting(workspace, context.dialogs());
        refresh = workspace.later(this::refresh);
        pull = workspace.later(this::pull);
        push = workspace.later(this::push);
    }

    /**
     * Rows for the table.
     *
     * @param <R> the rows
     * @param sorted the rows in order
     * @param onShown what is remembered of making them
     */
    record Made<R>(List<R> sorted, Runnable onShown) {}

    /** Returns the work, done in the background, that makes the rows of the plan as it is now. */
    abstract Supplier<Made<R>> making(Comparator<R> order);

    /** Called when other rows are shown. */
    abstract void shown();

    /** Selects in the table what is selected on the canvas. */
    abstract void pull();

    /** Selects on the canvas what is selected in the table. */
    abstract void push();

    /** Removes what is selected in the table. */
    abstract void remove();

    /** Takes a block of cells. */
    abstract void paste(ListMapping block);

    /** Returns where rows are on the canvas. */
    abstract List<Booth> boothsOf(List<R> rows);

    /** Returns the key of what making the rows is called. */
    abstract String task();

    /** Returns what the table says of itself. */
    abstract GridBar.Texts texts();

    /** Makes the buttons of the bar work. */
    abstract void prepare();

    @FXML
    final void initialize() {
        prepare();
        Workspace workspace = context.workspace();
        grid = new Grid<>(table, workspace, columns);
        grid.setOnSelect(push::request);
        bar = new GridBar<>(
                grid,
                workspace,
                context.panels(),
                new GridBar.Controls(filterField, countLabel, columnsButton, hintLabel, table),
                texts());
        new GridKeys<>(table, grid, new Deeds());
        subscription = Subscription.combine(
                bar.install(columns),
                context.panels().tablesShown().subscribe(shown -> refresh.request()),
                workspace.watched().plan().subscribe(plan -> refresh.request()),
                workspace.watched().selection().subscribe(selection -> pull.request()));
    }

    @Override
    public final void dispose() {
        refresh.stop();
        pull.stop();
        push.stop();
        subscription.unsubscribe();
    }

    final Node root() {
        return root;
    }

    final HBox bar() {
        return barBox;
    }

    final Grid<R> grid() {
        return grid;
    }

    final Pasting pasting() {
        return pasting;
    }

    /** The newest plan wins. */
    private void refresh() {
        if (!context.panels().tablesShown().get()) {
            return;
        }
        Supplier<Made<R>> making = making(grid.order());
        context.tasks().run(task(), making::get).onDone(made -> {
            made.onShown().run();
            grid.show(made.sorted());
            bar.showCount();
            shown();
        });
    }

    /** What keys and clicks in the table do beyond it. */
    private final class Deeds implements GridKeys.Deeds {

        @Override
        public void fly() {
            context.spotlight().flyTo(boothsOf(grid.selected()));
        }

        @Override
        public void copy(boolean headings) {
            pasting.copy(grid, headings);
        }

        @Override
        public void paste() {
            pasting.block(grid, columns).ifPresent(TablePanel.this::paste);
        }

        @Override
        public void remove() {
            TablePanel.this.remove();
        }
    }
}
