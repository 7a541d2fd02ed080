package dev.madang.view.sales;

import dev.madang.model.Booth;
import dev.madang.model.LettingEntry;
import dev.madang.text.LettingText;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.panel.Spotlight;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import dev.madang.view.support.RowPick;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.util.Subscription;

/** Lists who changed which letting when, the latest first; a word finds lines, a click leads to the booth. */
public final class JournalController implements Disposable {

    private final Workspace workspace;
    private final Spotlight spotlight;
    private final Dialogs dialogs;
    private final Clock clock;
    private final LaterOnce refresh;
    private Subscription subscription = Subscription.EMPTY;
    private List<Line> all = List.of();

    @FXML
    private TextField filterField;

    @FXML
    private TableView<Line> table;

    @FXML
    private Label signedLabel;

    /**
     * A line of the table.
     *
     * @param entry what happened
     * @param cells its texts, in the order of the columns
     */
    record Line(LettingEntry entry, List<String> cells) {

        boolean matches(String lowerCaseText) {
            return cells.stream().anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(lowerCaseText));
        }
    }

    /** Makes a controller whose lines lead to booths. */
    public JournalController(Workspace workspace, Spotlight spotlight, Dialogs dialogs, Clock clock) {
        this.workspace = workspace;
        this.spotlight = spotlight;
        this.dialogs = dialogs;
        this.clock = clock;
        refresh = workspace.later(this::refresh);
    }

    @FXML
    void initialize() {
        RowPick.install(table, this::lead);
        Messages messages = workspace.messages();
        List<String> headings = List.of("when", "who", "booth", "status", "exhibitor");
        List<Double> widths = List.of(150.0, 100.0, 80.0, 300.0, 190.0);
        for (int i = 0; i < headings.size(); i++) {
            int index = i;
            String heading = messages.get("sales.journal." + headings.get(i));
            table.getColumns().add(Columns.of(heading, widths.get(i), false, line -> line.cells()
                    .get(index)));
        }
        Label empty = new Label(messages.get("sales.journal.empty"));
        empty.getStyleClass().add("hint");
        table.setPlaceholder(empty);
        subscription = Subscription.combine(
                workspace.watched().plan().subscribe(plan -> refresh.request()),
                workspace.state().planner().subscribe(name -> showSigned()),
                filterField.textProperty().subscribe(text -> filter()));
        refresh();
    }

    @Override
    public void dispose() {
        refresh.stop();
        subscription.unsubscribe();
    }

    @FXML
    void onSign() {
        PlannerController.ask(workspace, dialogs);
    }

    private void lead() {
        Line line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            List<Booth> booths =
                    workspace.plan().booths().get(line.entry().booth()).stream().toList();
            booths.forEach(booth -> workspace.session().select(Set.of(booth.id())));
            spotlight.show(booths);
        }
    }

    private void showSigned() {
        String name = workspace.state().planner().get();
        signedLabel.setText(
                name.isEmpty()
                        ? workspace.messages().get("sales.journal.unsigned")
                        : workspace.messages().get("sales.journal.signed", name));
    }

    private void refresh() {
        LettingText words = new LettingText(workspace.plan(), workspace.messages(), clock.getZone());
        List<LettingEntry> latestFirst =
                new ArrayList<>(workspace.plan().sales().journal());
        Collections.reverse(latestFirst);
        all = latestFirst.stream()
                .map(entry -> new Line(
                        entry,
                        List.of(
                                words.moment(entry),
                                words.by(entry),
                                words.booth(entry),
                                words.status(entry),
                                words.exhibitor(entry))))
                .toList();
        filter();
    }

    private void filter() {
        String wanted = String.valueOf(filterField.getText()).strip().toLowerCase(Locale.ROOT);
        table.getItems()
                .setAll(all.stream().filter(line -> line.matches(wanted)).toList());
    }
}
