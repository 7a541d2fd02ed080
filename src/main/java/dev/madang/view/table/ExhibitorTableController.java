package dev.madang.view.table;

import dev.madang.edit.CompositeEdit;
import dev.madang.edit.EditCommand;
import dev.madang.edit.PutExhibitor;
import dev.madang.edit.RemoveExhibitor;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import dev.madang.view.support.Tips;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** The table of all exhibitors of the plan; its rows stand for their booths on the canvas. */
public final class ExhibitorTableController implements Disposable {

    private final TableContext context;
    private final Workspace workspace;
    private final List<Column<ExhibitorRow>> columns;
    private final Pasting pasting;
    private final LaterOnce refresh;
    private final LaterOnce pull;
    private final LaterOnce push;
    private Set<ElementId> pushed = Set.of();
    private Grid<ExhibitorRow> grid;
    private GridBar<ExhibitorRow> bar;
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
    private Button removeButton;

    @FXML
    private MenuButton columnsButton;

    @FXML
    private GridTable<ExhibitorRow> table;

    @FXML
    private Label hintLabel;

    /** Makes a controller. */
    public ExhibitorTableController(TableContext context) {
        this.context = context;
        workspace = context.workspace();
        columns = new ExhibitorColumns(workspace).all();
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
                new GridBar.Texts("tables.exhibitors.empty", "tables.noMatch", "tables.exhibitors.hint"));
        new GridKeys<>(table, grid, new Deeds());
        Tips.install(removeButton, () -> workspace.messages().get("tables.exhibitors.remove.explained"));
        removeButton.setDisable(true);
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

    @FXML
    void onAdd() {
        Messages messages = workspace.messages();
        context.dialogs()
                .askText(messages.get("booth.exhibitor.add"), messages.get("booth.exhibitor.name"), "dialog.add")
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> workspace.execute(new PutExhibitor(
                        new Exhibitor(context.newIds().get(), LocalText.of(name), Exhibitor.Kind.COMPANY, ""))));
    }

    @FXML
    void onRemove() {
        List<EditCommand> edits = grid.selectedIds().stream()
                .<EditCommand>map(RemoveExhibitor::new)
                .toList();
        if (!edits.isEmpty()) {
            workspace.execute(new CompositeEdit("edit.exhibitor.remove", edits));
        }
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

    private void refresh() {
        if (!context.panels().tablesShown().get()) {
            return;
        }
        Plan plan = workspace.plan();
        Messages messages = workspace.messages();
        Comparator<ExhibitorRow> order = grid.order();
        context.tasks()
                .run("task.exhibitorTable", () -> ExhibitorRows.of(plan, messages).stream()
                        .sorted(order)
                        .toList())
                .onDone(sorted -> {
                    grid.show(sorted);
                    bar.showCount();
                    showButtons();
                });
    }

    /** What is selected here without a booth stays selected while nothing else is. */
    private void pull() {
        Set<ElementId> selection = workspace.session().selection();
        if (!selection.equals(pushed) || !selection.isEmpty()) {
            Set<ElementId> who = selection.stream()
                    .flatMap(id -> workspace.plan().booths().get(id).stream())
                    .flatMap(booth -> booth.occupant().stream())
                    .collect(Collectors.toSet());
            grid.select(who);
        }
        showButtons();
    }

    private void push() {
        Set<ElementId> booths = new LinkedHashSet<>();
        grid.selected().forEach(row -> row.booths().forEach(booth -> booths.add(booth.id())));
        pushed = booths;
        workspace.session().select(booths);
        showButtons();
    }

    private void showButtons() {
        removeButton.setDisable(grid.selectedIds().isEmpty());
    }

    /** What keys and clicks in the table do beyond it. */
    private final class Deeds implements GridKeys.Deeds {

        @Override
        public void fly() {
            List<Booth> booths = grid.selected().stream()
                    .flatMap(row -> row.booths().stream())
                    .toList();
            context.spotlight().flyTo(booths);
        }

        @Override
        public void copy(boolean headings) {
            pasting.copy(grid, headings);
        }

        @Override
        public void paste() {
            pasting.block(grid, columns).ifPresent(block -> {
                ExhibitorPaste paste =
                        new ExhibitorPaste(workspace.plan(), workspace.messages(), block, context.newIds());
                pasting.ask(block, (byNumber, alsoSold) -> paste.preview(), false, false);
            });
        }

        @Override
        public void remove() {
            onRemove();
        }
    }
}
