package dev.madang.view.table;

import dev.madang.edit.ChangeBuild;
import dev.madang.edit.CompositeEdit;
import dev.madang.edit.RemoveElements;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** The table of all booths of the plan. */
public final class BoothTableController implements Disposable {

    private final TableContext context;
    private final Workspace workspace;
    private final List<Column<BoothRow>> columns;
    private final Pasting pasting;
    private final LaterOnce refresh;
    private final LaterOnce pull;
    private final LaterOnce push;
    private BoothRows rows = BoothRows.NONE;
    private Grid<BoothRow> grid;
    private GridBar<BoothRow> bar;
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
    private MenuButton statusButton;

    @FXML
    private MenuButton kindButton;

    @FXML
    private MenuButton columnsButton;

    @FXML
    private GridTable<BoothRow> table;

    @FXML
    private Label hintLabel;

    /** Makes a controller. */
    public BoothTableController(TableContext context) {
        this.context = context;
        workspace = context.workspace();
        columns = new BoothColumns(workspace, context.clock(), context.dialogs()).all();
        pasting = new Pasting(workspace, context.dialogs());
        refresh = workspace.later(this::refresh);
        pull = workspace.later(this::pull);
        push = workspace.later(this::push);
    }

    @FXML
    void initialize() {
        grid = new Grid<>(table, workspace, columns);
        grid.setOnSelect(push::request);
        bar = new GridBar<>(
                grid,
                workspace,
                context.panels(),
                new GridBar.Controls(filterField, countLabel, columnsButton, hintLabel, table),
                new GridBar.Texts("tables.booths.empty", "tables.noMatch", "tables.booths.hint"));
        new GridKeys<>(table, grid, new Deeds());
        statusButton.setOnShowing(event -> fillStatuses());
        kindButton.setOnShowing(event -> fillKinds());
        // A menu button without items opens nothing.
        fillStatuses();
        fillKinds();
        subscription = Subscription.combine(
                bar.install(columns),
                context.panels().tablesShown().subscribe(shown -> refresh.request()),
                workspace.watched().plan().subscribe(plan -> refresh.request()),
                workspace.watched().selection().subscribe(selection -> pull.request()));
    }

    @Override
    public void dispose() {
        refresh.stop();
        pull.stop();
        push.stop();
        subscription.unsubscribe();
    }

    Node root() {
        return root;
    }

    HBox bar() {
        return barBox;
    }

    void focus() {
        table.requestFocus();
    }

    /** Rows are made beside the window's thread; the newest plan wins. */
    private void refresh() {
        if (!context.panels().tablesShown().get()) {
            return;
        }
        Plan plan = workspace.plan();
        Messages messages = workspace.messages();
        BoothRows before = rows;
        Comparator<BoothRow> order = grid.order();
        context.tasks()
                .run("task.boothTable", () -> made(before, plan, messages, order))
                .onDone(made -> {
                    rows = made.rows();
                    grid.show(made.sorted());
                    bar.showCount();
                    pull();
                });
    }

    private static Made made(BoothRows before, Plan plan, Messages messages, Comparator<BoothRow> order) {
        BoothRows rows = before.of(plan, messages);
        return new Made(rows, rows.rows().stream().sorted(order).toList());
    }

    private record Made(BoothRows rows, List<BoothRow> sorted) {}

    private void pull() {
        Set<ElementId> selection = workspace.session().selection();
        grid.select(selection);
        boolean any =
                selection.stream().anyMatch(id -> workspace.plan().booths().contains(id));
        statusButton.setDisable(!any);
        kindButton.setDisable(!any);
    }

    private void push() {
        Set<ElementId> chosen = grid.selectedIds();
        Set<ElementId> shownOfSelection =
                new LinkedHashSet<>(workspace.session().selection());
        shownOfSelection.retainAll(grid.shown().stream().map(BoothRow::id).toList());
        if (!chosen.equals(shownOfSelection)) {
            workspace.session().select(chosen);
        }
    }

    private List<ElementId> selectedBooths() {
        return workspace.session().selection().stream()
                .filter(id -> workspace.plan().booths().contains(id))
                .toList();
    }

    private void fillStatuses() {
        Statuses statuses = new Statuses(workspace.plan(), workspace.messages());
        List<MenuItem> items = new ArrayList<>();
        for (Status status : statuses.all()) {
            items.add(item(statuses.name(status), () -> setStatus(status)));
        }
        statusButton.getItems().setAll(items);
    }

    private void setStatus(Status status) {
        Statuses statuses = new Statuses(workspace.plan(), workspace.messages());
        workspace.execute(new CompositeEdit(
                "edit.letting", statuses.change(selectedBooths(), status, LocalDate.now(context.clock()))));
    }

    private void fillKinds() {
        List<MenuItem> items = new ArrayList<>();
        for (BuildKind kind : workspace.plan().buildKinds()) {
            items.add(item(
                    kind.name().in(workspace.locale()),
                    () -> workspace.execute(new ChangeBuild(Set.copyOf(selectedBooths()), kind.id()))));
        }
        kindButton.getItems().setAll(items);
    }

    private MenuItem item(String text, Runnable deed) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> deed.run());
        return item;
    }

    /** What keys and clicks in the table do beyond it. */
    private final class Deeds implements GridKeys.Deeds {

        @Override
        public void fly() {
            List<Booth> booths = grid.selected().stream().map(BoothRow::booth).toList();
            context.spotlight().flyTo(booths);
        }

        @Override
        public void copy(boolean headings) {
            pasting.copy(grid, headings);
        }

        @Override
        public void paste() {
            pasting.block(grid, columns).ifPresent(this::paste);
        }

        @Override
        public void remove() {
            Set<ElementId> ids = grid.selectedIds();
            if (!ids.isEmpty()) {
                workspace.execute(new RemoveElements(ids));
            }
        }

        private void paste(PasteHeadings block) {
            BoothPaste paste = new BoothPaste(
                    workspace.plan(), workspace.messages(), block, context.newIds(), LocalDate.now(context.clock()));
            List<ElementId> targets = targets();
            pasting.ask(
                    block,
                    (byNumber, alsoSold) -> paste.preview(byNumber, targets, alsoSold),
                    paste.canMatchByNumber(),
                    true);
        }

        /** Several selected rows take the block; from a single one it goes on downwards. */
        private List<ElementId> targets() {
            List<BoothRow> selected = grid.selected();
            if (selected.size() > 1) {
                return selected.stream().map(BoothRow::id).toList();
            }
            int from = selected.isEmpty() ? 0 : grid.shown().indexOf(selected.get(0));
            return grid.shown().stream().skip(from).map(BoothRow::id).toList();
        }
    }
}
