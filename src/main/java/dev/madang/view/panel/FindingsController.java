package dev.madang.view.panel;

import dev.madang.check.Finding;
import dev.madang.check.FindingText;
import dev.madang.check.Severity;
import dev.madang.model.Level;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import dev.madang.view.support.RowPick;
import dev.madang.view.support.Tips;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Lists what the check found, and while something is dragged what would be wrong with it; says all about one finding,
 * and lets it be repaired or accepted.
 */
public final class FindingsController implements Disposable {

    /** There is something to be listed, which asks for more room. */
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final Workspace workspace;
    private final FindingWalk walk;
    private final FindingDesk desk;
    private final LaterOnce refresh;
    private List<FindingRow> rows = List.of();
    private String rule = "";
    private String level = "";
    private boolean filling;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private ToggleButton errorsButton;

    @FXML
    private ToggleButton warningsButton;

    @FXML
    private ToggleButton hintsButton;

    @FXML
    private ToggleButton acceptedButton;

    @FXML
    private MenuButton filterButton;

    @FXML
    private ListView<FindingRow> list;

    @FXML
    private VBox detail;

    @FXML
    private TextArea detailText;

    @FXML
    private Button repairButton;

    @FXML
    private Button acceptButton;

    @FXML
    private Button withdrawButton;

    /** Makes a controller whose rows lead to places; what is chosen lies on the desk. */
    public FindingsController(Workspace workspace, FindingWalk walk, FindingDesk desk) {
        this.workspace = workspace;
        this.walk = walk;
        this.desk = desk;
        refresh = workspace.later(this::refresh);
    }

    @FXML
    void initialize() {
        RowPick.install(list, this::jump);
        list.setPlaceholder(placeholder());
        list.setCellFactory(view -> new FindingCell(workspace));
        detail.managedProperty().bind(detail.visibleProperty());
        for (Button button : List.of(repairButton, acceptButton, withdrawButton)) {
            button.managedProperty().bind(button.visibleProperty());
        }
        filterButton.setOnShowing(event -> fillFilter());
        filterButton.setAccessibleText(workspace.messages().get("findings.filter"));
        Tips.install(filterButton, () -> workspace.messages().get("findings.filter"));
        var state = workspace.state();
        subscription = Subscription.combine(
                workspace.watched().check().subscribe(check -> refresh.request()),
                state.liveFindings().subscribe(live -> refresh.request()),
                state.global().subscribe(global -> refresh.request()),
                desk.chosen().subscribe(finding -> showChosen()),
                desk.repair().subscribe(repair -> showRepair()),
                list.getSelectionModel().selectedItemProperty().subscribe(this::choose),
                toggled(errorsButton),
                toggled(warningsButton),
                toggled(hintsButton),
                toggled(acceptedButton));
        refresh();
    }

    @Override
    public void dispose() {
        refresh.stop();
        subscription.unsubscribe();
    }

    @FXML
    void onRepair() {
        desk.mend();
    }

    @FXML
    void onAccept() {
        desk.accept();
    }

    @FXML
    void onWithdraw() {
        desk.withdraw();
    }

    private Subscription toggled(ToggleButton button) {
        return button.selectedProperty().subscribe((before, now) -> refresh.request());
    }

    private void jump() {
        FindingRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            walk.go(row.finding());
        }
    }

    private void choose(@Nullable FindingRow row) {
        if (!filling && row != null) {
            desk.chosen().set(Optional.of(row.finding()));
        }
    }

    private void refresh() {
        rows = FindingRows.of(workspace);
        count(errorsButton, "findings.errors", row -> isOpen(row, Severity.ERROR));
        count(warningsButton, "findings.warnings", row -> isOpen(row, Severity.WARNING));
        count(hintsButton, "findings.hints", row -> isOpen(row, Severity.HINT));
        count(acceptedButton, "findings.acceptedOnes", row -> row.state() == FindingRow.State.ACCEPTED);
        FindingFilter filter = filter();
        List<FindingRow> shown = rows.stream().filter(filter).toList();
        filling = true;
        if (!isListed(shown)) {
            list.getItems().setAll(shown);
        }
        filling = false;
        // What comes and goes while something is dragged must not move the panels.
        list.pseudoClassStateChanged(
                FILLED, !workspace.session().check().findings().isEmpty());
        showChosen();
    }

    /** Rows that say the same stay as they are, so that nothing flickers. */
    private boolean isListed(List<FindingRow> shown) {
        List<FindingRow> listed = list.getItems();
        if (listed.size() != shown.size()) {
            return false;
        }
        for (int i = 0; i < listed.size(); i++) {
            if (!listed.get(i).equals(shown.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpen(FindingRow row, Severity severity) {
        return row.isOpen() && row.finding().severity() == severity;
    }

    private void count(ToggleButton button, String key, Predicate<FindingRow> counted) {
        long count = rows.stream().filter(counted).count();
        button.setText(workspace.formats().count(count));
        button.setAccessibleText(workspace.messages().get(key, count));
        boolean isHint = button == hintsButton;
        button.setVisible(!isHint || count > 0);
        button.setManaged(button.isVisible());
    }

    private FindingFilter filter() {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        add(severities, errorsButton, Severity.ERROR);
        add(severities, warningsButton, Severity.WARNING);
        add(severities, hintsButton, Severity.HINT);
        return new FindingFilter(severities, acceptedButton.isSelected(), rule, level);
    }

    private static void add(Set<Severity> severities, ToggleButton button, Severity severity) {
        if (button.isSelected()) {
            severities.add(severity);
        }
    }

    /** The menu offers the rules and levels of which something was found. */
    private void fillFilter() {
        Messages messages = workspace.messages();
        Map<String, String> rules = new TreeMap<>();
        rows.forEach(row -> rules.put(
                FindingText.ruleName(row.finding().rule(), messages),
                row.finding().rule()));
        List<MenuItem> items = filterButton.getItems();
        items.clear();
        ToggleGroup ruleGroup = new ToggleGroup();
        items.add(choice(messages.get("findings.filter.allRules"), "", rule, ruleGroup, id -> rule = id));
        rules.forEach((name, id) -> items.add(choice(name, id, rule, ruleGroup, chosen -> rule = chosen)));
        if (workspace.plan().levels().size() > 1) {
            items.add(new SeparatorMenuItem());
            ToggleGroup levelGroup = new ToggleGroup();
            items.add(choice(messages.get("findings.filter.allLevels"), "", level, levelGroup, id -> level = id));
            for (Level each : workspace.plan().levels()) {
                String name = each.name().in(workspace.locale());
                items.add(choice(name, each.id(), level, levelGroup, chosen -> level = chosen));
            }
        }
    }

    private MenuItem choice(String name, String id, String now, ToggleGroup group, Consumer<String> choose) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(id.equals(now));
        item.setOnAction(event -> {
            choose.accept(id);
            boolean isFiltered = !rule.isEmpty() || !level.isEmpty();
            filterButton.setText(isFiltered ? workspace.messages().get("findings.filter.on") : "");
            refresh.request();
        });
        return item;
    }

    private void showChosen() {
        Optional<FindingRow> row = desk.chosen().get().flatMap(this::rowOf);
        filling = true;
        if (row.isEmpty()) {
            acceptButton.setVisible(true);
            withdrawButton.setVisible(false);
            list.getSelectionModel().clearSelection();
        } else if (!row.get().equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(row.get());
            list.scrollTo(row.get());
        }
        filling = false;
        // It does not come and go with the choice, or a click would end beside the row where it began.
        detail.setVisible(!list.getItems().isEmpty());
        acceptButton.setDisable(row.isEmpty());
        if (row.isEmpty()) {
            detailText.setText(workspace.messages().get("findings.choose"));
        }
        row.ifPresent(chosen -> {
            String text = String.join(
                    "\n", FindingDetail.of(chosen, workspace.session().check(), workspace.messages()));
            if (!text.equals(detailText.getText())) {
                detailText.setText(text);
                detailText.setScrollTop(0);
            }
            boolean isFormer = chosen.state() == FindingRow.State.FORMER;
            boolean isAccepted = chosen.state() == FindingRow.State.ACCEPTED;
            acceptButton.setVisible(!isFormer && !isAccepted);
            withdrawButton.setVisible(isAccepted);
        });
        showRepair();
    }

    private void showRepair() {
        repairButton.setVisible(desk.repair().get().isPresent());
        desk.repair()
                .get()
                .ifPresent(repair -> repairButton.setText(workspace.messages().get(repair.labelKey())));
    }

    private Optional<FindingRow> rowOf(Finding finding) {
        return list.getItems().stream()
                .filter(row -> row.finding().equals(finding))
                .findFirst();
    }

    private Label placeholder() {
        Label label = new Label(workspace.messages().get("findings.empty"));
        label.setWrapText(true);
        label.getStyleClass().add("hint");
        return label;
    }
}
