package dev.madang.view.sales;

import dev.madang.check.DueHolds;
import dev.madang.check.DueHolds.DueHold;
import dev.madang.edit.EditCommand;
import dev.madang.edit.ExtendHolds;
import dev.madang.edit.ReleaseHolds;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.panel.Spotlight;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import dev.madang.view.support.RowPick;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.util.Subscription;

/** Lists the holds that have ended or soon end; each can be prolonged by a week, or given back. */
public final class HoldsController implements Disposable {

    private static final int WEEK_DAYS = 7;

    private final Workspace workspace;
    private final Spotlight spotlight;
    private final LaterOnce refresh;
    private final Label emptyLabel = new Label();
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private TableView<DueHold> table;

    @FXML
    private Button extendButton;

    @FXML
    private Button releaseButton;

    /** Makes a controller whose lines lead to booths. */
    public HoldsController(Workspace workspace, Spotlight spotlight) {
        this.workspace = workspace;
        this.spotlight = spotlight;
        refresh = workspace.later(this::refresh);
    }

    @FXML
    void initialize() {
        RowPick.install(table, this::lead);
        Messages messages = workspace.messages();
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns()
                .setAll(List.of(
                        Columns.of(messages.get("sales.holds.state"), 190, false, this::state),
                        Columns.of(messages.get("sales.holds.booth"), 110, false, due -> due.booth()
                                .number()),
                        Columns.of(messages.get("sales.holds.holder"), 280, false, due -> due.hold()
                                .holder()),
                        Columns.of(messages.get("sales.holds.until"), 150, false, due -> workspace
                                .formats()
                                .date(due.hold().expires()))));
        emptyLabel.getStyleClass().add("hint");
        table.setPlaceholder(emptyLabel);
        var none = Bindings.isEmpty(table.getSelectionModel().getSelectedItems());
        extendButton.disableProperty().bind(none);
        releaseButton.disableProperty().bind(none);
        subscription = Subscription.combine(
                workspace.watched().plan().subscribe(plan -> refresh.request()),
                workspace.state().today().subscribe(day -> refresh.request()));
        refresh();
    }

    @Override
    public void dispose() {
        refresh.stop();
        subscription.unsubscribe();
    }

    @FXML
    void onExtend() {
        act(ids -> new ExtendHolds(ids, WEEK_DAYS, workspace.today()));
    }

    @FXML
    void onRelease() {
        act(ReleaseHolds::new);
    }

    /** Says in words how a hold stands. */
    private String state(DueHold due) {
        return due.isExpired()
                ? workspace.messages().get("sales.holds.expired", -due.daysLeft())
                : workspace.messages().get("sales.holds.ending", due.daysLeft());
    }

    private Set<ElementId> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(due -> due.booth().id())
                .collect(Collectors.toSet());
    }

    private void act(Function<Set<ElementId>, EditCommand> deed) {
        workspace.execute(deed.apply(selected()));
    }

    private void lead() {
        List<Booth> booths = table.getSelectionModel().getSelectedItems().stream()
                .map(DueHold::booth)
                .toList();
        if (!booths.isEmpty()) {
            workspace.session().select(selected());
            spotlight.show(booths);
        }
    }

    private void refresh() {
        emptyLabel.setText(
                DueHolds.isOver(workspace.plan(), workspace.today())
                        ? workspace.messages().get("sales.holds.over")
                        : workspace.messages().get("sales.holds.empty", DueHolds.SOON_DAYS));
        table.getItems().setAll(DueHolds.of(workspace.plan(), workspace.today()).holds());
    }
}
