package dev.madang.view.safety;

import dev.madang.check.global.ExitLoss;
import dev.madang.check.global.GlobalResult;
import dev.madang.check.global.LevelResult;
import dev.madang.model.Level;
import dev.madang.view.GlobalRun;
import dev.madang.view.Workspace;
import dev.madang.view.support.BackgroundTask;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import dev.madang.walk.WalkWatch;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows in full what is known of capacity and safety of the level in view. Is filled only while it is seen; what
 * happens when an exit is lost is reckoned only then.
 */
public final class SafetyController implements Disposable {

    static final String TASK = "task.exits";

    private static final Logger LOG = LoggerFactory.getLogger(SafetyController.class);

    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final Runnable attendance;
    private final LaterOnce refresh;
    private List<SafetySection> shown = List.of();
    private Optional<ExitLosses> losses = Optional.empty();
    private Optional<LevelResult> reckoned = Optional.empty();
    private AtomicBoolean cancelled = new AtomicBoolean();
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private VBox root;

    @FXML
    private Label stateLabel;

    @FXML
    private Button copyButton;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox sections;

    /** Makes a controller; {@code attendance} asks what is expected of visitors and staff. */
    public SafetyController(Workspace workspace, BackgroundTasks tasks, Runnable attendance) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.attendance = attendance;
        refresh = workspace.later(this::refresh);
    }

    @FXML
    void initialize() {
        copyButton.disableProperty().bind(Bindings.isEmpty(sections.getChildren()));
        var state = workspace.state();
        subscription = Subscription.combine(
                workspace.watched().check().subscribe(check -> refresh.request()),
                state.global().subscribe(global -> refresh.request()),
                state.globalRun().subscribe((before, now) -> followRun(before, now)),
                state.level().subscribe(level -> refresh.request()),
                root.visibleProperty().subscribe(visible -> refresh.request()),
                root.sceneProperty().subscribe(scene -> refresh.request()));
    }

    @Override
    public void dispose() {
        cancelled.set(true);
        refresh.stop();
        subscription.unsubscribe();
    }

    /** Returns what the drawer shows. */
    public Region root() {
        return root;
    }

    @FXML
    void onAttendance() {
        attendance.run();
    }

    @FXML
    void onCopy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(shown.stream().map(SafetySection::asText).collect(Collectors.joining("\n\n")));
        Clipboard.getSystemClipboard().setContent(content);
        workspace.say("safety.copied");
    }

    private void followRun(GlobalRun before, GlobalRun now) {
        if (before.phase() != now.phase()) {
            refresh.request();
        }
    }

    private boolean isSeen() {
        return root.isVisible() && root.getScene() != null;
    }

    private void refresh() {
        if (!isSeen()) {
            return;
        }
        Optional<GlobalResult> global = workspace.state().global().get();
        stateLabel.setText(state(global));
        String level = workspace.state().level().get();
        Optional<LevelResult> result = global.flatMap(known -> known.on(level));
        boolean isCurrent =
                global.filter(known -> known.plan() == workspace.plan()).isPresent();
        if (isCurrent) {
            result.ifPresent(this::reckonLosses);
        }
        List<SafetySection> next = global.map(known ->
                        new SafetySections(workspace.session().check(), known, workspace.messages()).of(level, losses))
                .orElse(List.of());
        if (!next.equals(shown)) {
            shown = next;
            double at = scroll.getVvalue();
            sections.getChildren()
                    .setAll(next.stream().map(SafetyController::node).toList());
            scroll.setVvalue(at);
        }
    }

    private String state(Optional<GlobalResult> global) {
        String name = workspace
                .plan()
                .level(workspace.state().level().get())
                .map(Level::name)
                .map(text -> text.in(workspace.locale()))
                .orElse("");
        if (global.isEmpty()) {
            return workspace.messages().get("safety.state.none");
        }
        String key = global.get().plan() == workspace.plan() ? "safety.state.current" : "safety.state.former";
        return workspace.messages().get(key, name);
    }

    private void reckonLosses(LevelResult level) {
        if (reckoned.filter(known -> known == level).isPresent()) {
            return;
        }
        reckoned = Optional.of(level);
        cancelled.set(true);
        AtomicBoolean over = new AtomicBoolean();
        cancelled = over;
        BackgroundTask<ExitLosses> task = tasks.runQuietly(
                TASK,
                () -> new ExitLosses(
                        level,
                        ExitLoss.each(
                                level,
                                new WalkWatch(
                                        () -> over.get()
                                                || Thread.currentThread().isInterrupted(),
                                        share -> {}))));
        task.onDone(found -> {
                    losses = Optional.of(found);
                    refresh.request();
                })
                .onFailed(failure -> {
                    if (!(failure instanceof CancellationException)) {
                        LOG.warn("What happens without single exits cannot be reckoned.", failure);
                    }
                });
    }

    private static Region node(SafetySection section) {
        Label title = new Label(section.title());
        title.getStyleClass().add("panel-heading");
        VBox box = new VBox(title);
        box.getStyleClass().add("safety-section");
        if (!section.rows().isEmpty()) {
            box.getChildren().add(grid(section));
        }
        section.notes().forEach(note -> box.getChildren().add(cell(note, "hint")));
        return box;
    }

    private static GridPane grid(SafetySection section) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("safety-grid");
        int count = section.rows().get(0).size();
        for (int column = 0; column < count; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(column == count - 1 ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(constraints);
        }
        int first = 0;
        if (!section.columns().isEmpty()) {
            for (int column = 0; column < count; column++) {
                Label heading = new Label(section.columns().get(column));
                heading.getStyleClass().add("safety-heading");
                heading.setMinWidth(Region.USE_PREF_SIZE);
                grid.add(heading, column, 0);
            }
            first = 1;
        }
        for (int row = 0; row < section.rows().size(); row++) {
            List<String> cells = section.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                TextField cell = cell(cells.get(column), "safety-cell");
                cell.setMinWidth(Region.USE_PREF_SIZE);
                grid.add(cell, column, row + first);
            }
        }
        return grid;
    }

    /** Text that can be marked and copied. */
    private static TextField cell(String text, String style) {
        TextField field = new TextField(text);
        field.setEditable(false);
        field.setFocusTraversable(false);
        field.setPrefColumnCount(columns(text));
        field.getStyleClass().addAll("safety-text", style);
        return field;
    }

    /** Korean letters are about twice as wide as Latin ones. */
    private static int columns(String text) {
        int wide = (int) text.chars().filter(letter -> letter >= 0x1100).count();
        return Math.max(2, (text.length() + wide) * 3 / 5 + 2);
    }
}
