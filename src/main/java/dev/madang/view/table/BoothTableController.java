package dev.madang.view.table;

import dev.madang.edit.ChangeBuild;
import dev.madang.edit.CompositeEdit;
import dev.madang.edit.RemoveElements;
import dev.madang.exchange.list.BoothList;
import dev.madang.exchange.list.ListMapping;
import dev.madang.exchange.list.Statuses;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The table of all booths of the plan. */
public final class BoothTableController extends TablePanel<BoothRow> {

    private final TableContext context;
    private final Workspace workspace;
    private BoothRows rows = BoothRows.NONE;

    @FXML
    private MenuButton statusButton;

    @FXML
    private MenuButton kindButton;

    /** Makes a controller. */
    public BoothTableController(TableContext context) {
        super(context, new BoothColumns(context.workspace(), context.clock(), context.dialogs()).all());
        this.context = context;
        workspace = context.workspace();
    }

    @Override
    void prepare() {
        statusButton.setOnShowing(event -> fillStatuses());
        kindButton.setOnShowing(event -> fillKinds());
        // A menu button without items opens nothing.
        fillStatuses();
        fillKinds();
    }

    @Override
    String task() {
        return "task.boothTable";
    }

    @Override
    GridBar.Texts texts() {
        return new GridBar.Texts("tables.booths.empty", "tables.noMatch", "tables.booths.hint");
    }

    @Override
    Supplier<Made<BoothRow>> making(Comparator<BoothRow> order) {
        Plan plan = workspace.plan();
        Messages messages = workspace.messages();
        BoothRows before = rows;
        return () -> {
            BoothRows made = before.of(plan, messages);
            return new Made<>(made.rows().stream().sorted(order).toList(), () -> rows = made);
        };
    }

    @Override
    void shown() {
        pull();
    }

    @Override
    void pull() {
        Set<ElementId> selection = workspace.session().selection();
        grid().select(selection);
        boolean any =
                selection.stream().anyMatch(id -> workspace.plan().booths().contains(id));
        statusButton.setDisable(!any);
        kindButton.setDisable(!any);
    }

    @Override
    void push() {
        Set<ElementId> chosen = grid().selectedIds();
        Set<ElementId> shownOfSelection =
                new LinkedHashSet<>(workspace.session().selection());
        shownOfSelection.retainAll(grid().shown().stream().map(BoothRow::id).toList());
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

    @Override
    List<Booth> boothsOf(List<BoothRow> chosen) {
        return chosen.stream().map(BoothRow::booth).toList();
    }

    @Override
    void remove() {
        Set<ElementId> ids = grid().selectedIds();
        if (!ids.isEmpty()) {
            workspace.execute(new RemoveElements(ids));
        }
    }

    @Override
    void paste(ListMapping block) {
        BoothList paste = new BoothList(
                workspace.plan(), workspace.messages(), block, context.newIds(), LocalDate.now(context.clock()));
        List<ElementId> targets = targets();
        pasting()
                .ask(
                        block,
                        (byNumber, choices) -> paste.preview(byNumber, targets, choices),
                        paste.canMatchByNumber(),
                        true);
    }

    /** Several selected rows take the block; from a single one it goes on downwards. */
    private List<ElementId> targets() {
        List<BoothRow> selected = grid().selected();
        if (selected.size() > 1) {
            return selected.stream().map(BoothRow::id).toList();
        }
        int from = selected.isEmpty() ? 0 : grid().shown().indexOf(selected.get(0));
        return grid().shown().stream().skip(from).map(BoothRow::id).toList();
    }
}
