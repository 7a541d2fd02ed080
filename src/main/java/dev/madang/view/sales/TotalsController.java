package dev.madang.view.sales;

import dev.madang.check.SalesTotals;
import dev.madang.check.SalesTotals.Row;
import dev.madang.check.SalesTotals.Sum;
import dev.madang.exchange.list.CellBlock;
import dev.madang.model.EventTerms;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.text.EnumKeys;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Shows totals by status, build kind, zone and hall. Counted in the background, so that edits never wait for them. */
public final class TotalsController implements Disposable {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final List<String> COLUMNS = List.of("name", "booths", "units", "area", "share", "value", "sold");
    private static final List<Double> WIDTHS = List.of(220.0, 70.0, 80.0, 90.0, 70.0, 140.0, 140.0);

    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final LaterOnce refresh;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private TableView<Line> table;

    @FXML
    private Label noteLabel;

    /**
     * A line of the table.
     *
     * @param cells its texts, in the order of the columns
     * @param heading whether it names the lines below
     */
    record Line(List<String> cells, boolean heading) {}

    /** Makes a controller. */
    public TotalsController(Workspace workspace, BackgroundTasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
        refresh = workspace.later(this::count);
    }

    @FXML
    void initialize() {
        for (int i = 0; i < COLUMNS.size(); i++) {
            int index = i;
            String heading = workspace.messages().get("sales.totals." + COLUMNS.get(i));
            TableColumn<Line, String> column = Columns.of(
                    heading, WIDTHS.get(i), i > 0, line -> line.cells().get(index));
            table.getColumns().add(column);
        }
        table.setRowFactory(view -> new HeadedRow());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                onCopy();
                event.consume();
            }
        });
        subscription = workspace.watched().plan().subscribe(plan -> refresh.request());
        count();
    }

    @Override
    public void dispose() {
        refresh.stop();
        subscription.unsubscribe();
    }

    @FXML
    void onCopy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Returns what is shown as text, with tabs between the columns. */
    String text() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.getColumns().stream().map(TableColumn::getText).toList());
        table.getItems().forEach(line -> rows.add(line.cells()));
        return new CellBlock(rows).write();
    }

    private void count() {
        Plan plan = workspace.plan();
        tasks.run("task.totals", () -> SalesTotals.of(plan)).onDone(this::show);
    }

    private void show(SalesTotals totals) {
        Messages messages = workspace.messages();
        List<Line> lines = new ArrayList<>();
        for (SalesTotals.Group group : totals.groups()) {
            lines.add(new Line(heading(messages.get(EnumKeys.of("sales.by", group.by()))), true));
            for (Row row : group.rows()) {
                lines.add(new Line(cells(nameOf(row.name()), row.sum(), totals), false));
            }
        }
        lines.add(new Line(cells(messages.get("sales.totals.all"), totals.total(), totals), true));
        table.getItems().setAll(lines);
        boolean unpriced = totals.total().booths() > 0 && totals.total().value() == 0;
        noteLabel.setText(messages.get(
                unpriced ? "sales.totals.unpriced" : "sales.totals.note",
                workspace.formats().exactArea(totals.terms().unitAreaMm2())));
    }

    private static List<String> heading(String name) {
        List<String> cells = new ArrayList<>(List.of(name));
        COLUMNS.stream().skip(1).forEach(column -> cells.add(""));
        return cells;
    }

    private List<String> cells(String name, Sum sum, SalesTotals totals) {
        Formats formats = workspace.formats();
        EventTerms terms = totals.terms();
        return List.of(
                name,
                formats.count(sum.booths()),
                formats.units(sum.areaMm2(), terms),
                formats.exactArea(sum.areaMm2()),
                formats.percent(sum.shareOf(totals.total())),
                formats.money(sum.value(), terms.currency()),
                formats.money(sum.sold(), terms.currency()));
    }

    private String nameOf(LocalText name) {
        return name.isEmpty() ? workspace.messages().get("sales.totals.elsewhere") : name.in(workspace.locale());
    }

    /** A row that is bold where it heads others. */
    private static final class HeadedRow extends TableRow<Line> {

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(HEADING, line != null && !empty && line.heading());
        }
    }
}
