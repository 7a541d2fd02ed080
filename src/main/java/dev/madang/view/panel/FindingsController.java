package dev.madang.view.panel;

import dev.madang.check.Finding;
import dev.madang.check.FindingText;
import dev.madang.text.EnumKeys;
import dev.madang.view.CurrentFindings;
import dev.madang.view.Workspace;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import dev.madang.view.support.Paced;
import dev.madang.view.support.RowPick;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lists what the check found, and while something is dragged what would be wrong with it. */
public final class FindingsController implements Disposable {

    private final Workspace workspace;
    private final FindingWalk walk;
    private final LaterOnce refresh;
    private final Paced follow;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private ListView<Row> list;

    /** Makes a controller whose rows lead to places. */
    public FindingsController(Workspace workspace, FindingWalk walk) {
        this.workspace = workspace;
        this.walk = walk;
        refresh = workspace.later(this::refresh);
        follow = workspace.paced(this::refresh);
    }

    @FXML
    void initialize() {
        RowPick.install(list, this::jump);
        list.setPlaceholder(placeholder());
        list.setCellFactory(view -> new Cell());
        subscription = Subscription.combine(
                workspace.watched().check().subscribe(check -> refresh.request()),
                workspace.state().liveFindings().subscribe(live -> follow.request()),
                walk.current().subscribe(finding -> selectCurrent()));
        refresh();
    }

    @Override
    public void dispose() {
        refresh.stop();
        follow.stop();
        subscription.unsubscribe();
    }

    private void jump() {
        Row row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            walk.go(row.finding());
        }
    }

    private void selectCurrent() {
        list.getItems().stream()
                .filter(row ->
                        walk.current().get().filter(row.finding()::equals).isPresent())
                .findFirst()
                .ifPresent(row -> {
                    list.getSelectionModel().select(row);
                    list.scrollTo(row);
                });
    }

    private void refresh() {
        Row selected = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(rows());
        list.getSelectionModel().select(list.getItems().indexOf(selected));
    }

    private List<Row> rows() {
        List<Finding> current = CurrentFindings.of(workspace);
        int live = workspace.state().liveFindings().get().size();
        List<Row> rows = new ArrayList<>();
        for (Finding finding : current) {
            rows.add(new Row(finding, rows.size() < live));
        }
        return rows;
    }

    private Label placeholder() {
        Label label = new Label(workspace.messages().get("findings.empty"));
        label.setWrapText(true);
        label.getStyleClass().add("hint");
        return label;
    }

    /**
     * One line.
     *
     * @param finding what was found
     * @param live whether it is about something being dragged
     */
    record Row(Finding finding, boolean live) {}

    /** Shows a finding by icon and text; colour only repeats what the icon says. */
    private final class Cell extends ListCell<Row> {

        private static final PseudoClass LIVE = PseudoClass.getPseudoClass("live");
        private final FontIcon icon = new FontIcon();

        Cell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            icon.getStyleClass().removeAll("error", "warning", "hint");
            pseudoClassStateChanged(LIVE, row != null && row.live());
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            show(row.finding());
        }

        private void show(Finding finding) {
            switch (finding.severity()) {
                case ERROR -> mark("fth-alert-circle", "error");
                case WARNING -> mark("fth-alert-triangle", "warning");
                case HINT -> mark("fth-info", "hint");
            }
            String text = FindingText.of(finding, workspace.plan(), workspace.messages());
            setText(text);
            String severity = workspace.messages().get(EnumKeys.of("severity", finding.severity()));
            setAccessibleText(workspace.messages().get("findings.row", severity, text));
        }

        private void mark(String literal, String style) {
            icon.setIconLiteral(literal);
            icon.getStyleClass().add(style);
            setGraphic(icon);
        }
    }
}
