package dev.madang.view.panel;

import dev.madang.session.HistoryEntry;
import dev.madang.session.Timeline;
import dev.madang.view.Workspace;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import dev.madang.view.support.RowPick;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** All steps since the plan was opened; a click on one goes back or forth to it. */
public final class HistoryController implements Disposable {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** So many steps before the current one are shown where there is room. */
    private static final int ABOVE = 3;

    private static final double ROW_PX = 30;

    private final Workspace workspace;
    private final ZoneId zone;
    private final LaterOnce refresh;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private ListView<Row> list;

    /** Makes a controller that tells times as clocks in a zone show them. */
    public HistoryController(Workspace workspace, ZoneId zone) {
        this.workspace = workspace;
        this.zone = zone;
        refresh = workspace.later(this::refresh);
    }

    @FXML
    void initialize() {
        RowPick.install(list, this::go);
        list.setCellFactory(view -> new Cell());
        subscription = Subscription.combine(
                workspace.watched().plan().subscribe(plan -> refresh.request()),
                workspace.watched().changed().subscribe(changed -> refresh.request()));
        refresh();
    }

    @Override
    public void dispose() {
        refresh.stop();
        subscription.unsubscribe();
    }

    @FXML
    void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            go();
            event.consume();
        }
    }

    /** What is typed and not yet committed becomes a step first. */
    private void go() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        workspace.pending().flush();
        if (chosen >= 0 && chosen <= workspace.session().timeline().steps().size()) {
            workspace.session().goTo(chosen);
        }
    }

    private void refresh() {
        Timeline line = workspace.session().timeline();
        List<Row> rows = new ArrayList<>();
        rows.add(row(line, 0, workspace.messages().get("history.opened"), ""));
        for (HistoryEntry step : line.steps()) {
            rows.add(row(line, rows.size(), textOf(step), time(step.at())));
        }
        if (!rows.equals(list.getItems())) {
            list.getItems().setAll(rows);
        }
        list.getSelectionModel().select(line.position());
        int above = Math.max(0, Math.min(ABOVE, (int) (list.getHeight() / ROW_PX) - 1));
        list.scrollTo(Math.max(0, line.position() - above));
    }

    private static Row row(Timeline line, int position, String text, String time) {
        boolean isSaved = line.saved().isPresent() && line.saved().getAsInt() == position;
        return new Row(text, time, isSaved, Integer.compare(position, line.position()));
    }

    private String textOf(HistoryEntry step) {
        String text = workspace.messages().get(step.labelKey(), step.count());
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(workspace.locale()) + text.substring(1);
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    /**
     * One line.
     *
     * @param text what was done
     * @param time when, or empty
     * @param saved whether the plan was saved then
     * @param order negative if it comes before the current one, 0 if it is that, positive if it was undone
     */
    record Row(String text, String time, boolean saved, int order) {}

    /** Shows a step; those that were undone are grey. */
    private final class Cell extends ListCell<Row> {

        private final Label text = new Label();
        private final Label time = new Label();
        private final FontIcon mark = new FontIcon("fth-chevron-right");
        private final FontIcon saved = new FontIcon("fth-save");
        private final HBox line;

        Cell() {
            time.getStyleClass().addAll("hint", "history-time");
            time.setMinWidth(Region.USE_PREF_SIZE);
            saved.getStyleClass().add("hint");
            Region spacer = new Region();
            HBox.setHgrow(spacer, Priority.ALWAYS);
            line = new HBox(mark, text, spacer, saved, time);
            line.getStyleClass().add("found-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(CURRENT, row != null && row.order() == 0);
            pseudoClassStateChanged(UNDONE, row != null && row.order() > 0);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            text.setText(row.text());
            time.setText(row.time());
            mark.setOpacity(row.order() == 0 ? 1 : 0);
            saved.setVisible(row.saved());
            setGraphic(line);
            setAccessibleText(spoken(row));
        }

        private String spoken(Row row) {
            String key = row.order() == 0 ? "history.current" : row.order() > 0 ? "history.undone" : "history.done";
            String spoken = workspace.messages().get(key, row.text(), row.time());
            return row.saved() ? workspace.messages().get("history.saved", spoken) : spoken;
        }
    }
}
