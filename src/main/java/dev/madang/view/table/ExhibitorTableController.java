package dev.madang.view.table;

import dev.madang.edit.PutExhibitor;
import dev.madang.edit.RemoveExhibitors;
import dev.madang.exchange.list.ExhibitorList;
import dev.madang.exchange.list.ListMapping;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.support.Tips;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/** The table of all exhibitors of the plan; its rows stand for their booths on the canvas. */
public final class ExhibitorTableController extends TablePanel<ExhibitorRow> {

    private final TableContext context;
    private final Workspace workspace;
    private Set<ElementId> pushed = Set.of();

    @FXML
    private Button removeButton;

    /** Makes a controller. */
    public ExhibitorTableController(TableContext context) {
        super(context, new ExhibitorColumns(context.workspace()).all());
        this.context = context;
        workspace = context.workspace();
    }

    @Override
    void prepare() {
        Tips.install(removeButton, () -> workspace.messages().get("tables.exhibitors.remove.explained"));
        removeButton.setDisable(true);
    }

    @Override
    String task() {
        return "task.exhibitorTable";
    }

    @Override
    GridBar.Texts texts() {
        return new GridBar.Texts("tables.exhibitors.empty", "tables.noMatch", "tables.exhibitors.hint");
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
        remove();
    }

    @Override
    void remove() {
        Set<ElementId> ids = grid().selectedIds();
        if (!ids.isEmpty()) {
            workspace.execute(new RemoveExhibitors(ids));
        }
    }

    @Override
    Supplier<Made<ExhibitorRow>> making(Comparator<ExhibitorRow> order) {
        Plan plan = workspace.plan();
        Messages messages = workspace.messages();
        return () -> new Made<>(
                ExhibitorRows.of(plan, messages).stream().sorted(order).toList(), () -> {});
    }

    @Override
    void shown() {
        showButtons();
    }

    /** What is selected here without a booth stays selected while nothing else is. */
    @Override
    void pull() {
        Set<ElementId> selection = workspace.session().selection();
        if (!selection.equals(pushed) || !selection.isEmpty()) {
            Set<ElementId> who = selection.stream()
                    .flatMap(id -> workspace.plan().booths().get(id).stream())
                    .flatMap(booth -> booth.occupant().stream())
                    .collect(Collectors.toSet());
            grid().select(who);
        }
        showButtons();
    }

    @Override
    void push() {
        Set<ElementId> booths = new LinkedHashSet<>();
        grid().selected().forEach(row -> row.booths().forEach(booth -> booths.add(booth.id())));
        pushed = booths;
        workspace.session().select(booths);
        showButtons();
    }

    private void showButtons() {
        removeButton.setDisable(grid().selectedIds().isEmpty());
    }

    @Override
    List<Booth> boothsOf(List<ExhibitorRow> chosen) {
        return chosen.stream().flatMap(row -> row.booths().stream()).toList();
    }

    @Override
    void paste(ListMapping block) {
        ExhibitorList paste = new ExhibitorList(workspace.plan(), workspace.messages(), block, context.newIds());
        pasting().ask(block, (byNumber, choices) -> paste.preview(choices.answers()), false, false);
    }
}
