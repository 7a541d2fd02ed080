package dev.madang.view.panel;

import dev.madang.check.Capacity;
import dev.madang.check.CheckResult;
import dev.madang.check.DueHolds;
import dev.madang.check.Finding;
import dev.madang.check.Severity;
import dev.madang.model.Vec;
import dev.madang.text.EnumKeys;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.CurrentFindings;
import dev.madang.view.GlobalRun;
import dev.madang.view.Viewport;
import dev.madang.view.Workspace;
import dev.madang.view.document.Documents;
import dev.madang.view.safety.LevelCheck;
import dev.madang.view.support.BackgroundTask;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import dev.madang.view.support.Paced;
import dev.madang.view.support.Tips;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.stage.Screen;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;

/** Shows where the pointer is, what the plan holds, what the check found and when it was saved. */
public final class StatusBarController implements Disposable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final double MM_PER_INCH = 25.4;

    /** Long enough to read two sentences. */
    private static final Duration NOTICED = Duration.seconds(10);

    /** From this width there is room for a hint beside all figures. */
    private static final double ROOMY = 1_180;

    private final Workspace workspace;
    private final Documents documents;
    private final BackgroundTasks tasks;
    private final Runnable showHolds;
    private final LevelCheck levelCheck;
    private final LaterOnce refresh;
    private final Paced follow;
    private final PauseTransition noticed = new PauseTransition(NOTICED);
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private StatusBar statusBar;

    @FXML
    private Label pointerLabel;

    @FXML
    private Label scaleLabel;

    @FXML
    private Button cancelButton;

    @FXML
    private Label boothsLabel;

    @FXML
    private Label unitsLabel;

    @FXML
    private Label areaLabel;

    @FXML
    private Label shareLabel;

    @FXML
    private Label errorsLabel;

    @FXML
    private Label warningsLabel;

    @FXML
    private Button holdsButton;

    @FXML
    private Button levelsButton;

    @FXML
    private ProgressBar levelsProgress;

    @FXML
    private Label savedLabel;

    /** Makes a controller; {@code showHolds} lists the holds that end. */
    public StatusBarController(
            Workspace workspace,
            Documents documents,
            BackgroundTasks tasks,
            Runnable showHolds,
            LevelCheck levelCheck) {
        this.showHolds = showHolds;
        this.levelCheck = levelCheck;
        this.workspace = workspace;
        this.documents = documents;
        this.tasks = tasks;
        refresh = workspace.later(this::refresh);
        follow = workspace.paced(this::showFindings);
    }

    @FXML
    void initialize() {
        giveWay();
        noticed.setOnFinished(event -> workspace.state().notice().set(""));
        cancelButton.managedProperty().bind(cancelButton.visibleProperty());
        holdsButton.managedProperty().bind(holdsButton.visibleProperty());
        levelsButton.managedProperty().bind(levelsButton.visibleProperty());
        Tips.install(levelsButton, this::levelsTip);
        Tips.install(holdsButton, () -> workspace.messages().get("statusBar.holds.explained", DueHolds.SOON_DAYS));
        subscription = Subscription.combine(
                workspace.state().pointer().subscribe(at -> showPointer()),
                workspace.state().pointerBeside().subscribe(at -> showPointer()),
                workspace.state().viewport().subscribe(this::showScale),
                workspace.state().hint().subscribe(hint -> showHint()),
                workspace.state().notice().subscribe(this::showNotice),
                noticed::stop,
                tasks.shown().subscribe(task -> showHint()),
                onAny(workspace.watched().check()),
                onAny(workspace.state().today()),
                workspace.state().liveFindings().subscribe(live -> follow.request()),
                workspace.state().globalRun().subscribe(this::showLevels),
                onAny(workspace.watched().changed()),
                onAny(documents.savedAt()),
                onAny(documents.file()));
        refresh();
    }

    @Override
    public void dispose() {
        refresh.stop();
        follow.stop();
        subscription.unsubscribe();
    }

    /** On a narrow window the hint is worth more than the figures that stand under Capacity, too. */
    private void giveWay() {
        for (Label figure : List.of(areaLabel, shareLabel)) {
            figure.managedProperty().bind(figure.visibleProperty());
            figure.visibleProperty().bind(statusBar.widthProperty().greaterThanOrEqualTo(ROOMY));
        }
        List.of(pointerLabel, scaleLabel, boothsLabel, unitsLabel, areaLabel, shareLabel, savedLabel)
                .forEach(Tips::installWhereCut);
        // The bar makes the label of its text only when it is dressed.
        statusBar.skinProperty().subscribe(skin -> {
            if (statusBar.lookup(".status-label") instanceof Label hint) {
                Tips.installWhereCut(hint);
            }
        });
    }

    @FXML
    void onHolds() {
        showHolds.run();
    }

    @FXML
    void onLevels() {
        if (workspace.state().globalRun().get().isUnderWay()) {
            levelCheck.stop();
        } else {
            levelCheck.again();
        }
    }

    @FXML
    void onCancel() {
        tasks.shown().get().ifPresent(BackgroundTask::cancel);
    }

    private void showLevels(GlobalRun run) {
        levelsButton.setVisible(run.phase() != GlobalRun.Phase.DONE);
        levelsProgress.setProgress(run.share());
        levelsButton.setText(workspace.messages().get(EnumKeys.of("statusBar.levels", run.phase())));
        levelsButton.setAccessibleText(levelsButton.getText() + ". " + levelsTip());
    }

    private String levelsTip() {
        return workspace
                .messages()
                .get(EnumKeys.of(
                        "statusBar.levels.explained",
                        workspace.state().globalRun().get().phase()));
    }

    private Subscription onAny(Observable observable) {
        return observable.subscribe(refresh::request);
    }

    /** The pointer is in one view or the other. */
    private void showPointer() {
        @Nullable Vec here = workspace.state().pointer().get();
        @Nullable Vec at = here == null ? workspace.state().pointerBeside().get() : here;
        Formats formats = workspace.formats();
        pointerLabel.setText(
                at == null
                        ? ""
                        : workspace
                                .messages()
                                .get(
                                        "statusBar.at",
                                        formats.coordinate(at.x()),
                                        formats.coordinate(at.y()),
                                        formats.lengthUnit()));
    }

    /** How much smaller the hall is on this screen, to two digits: screens are no rulers. */
    private void showScale(Viewport viewport) {
        double pixelMm = MM_PER_INCH / Screen.getPrimary().getDpi();
        BigDecimal denominator = BigDecimal.valueOf(1 / viewport.scalePxPerMm() / pixelMm);
        long rounded = denominator.round(new MathContext(2)).longValue();
        scaleLabel.setText(
                workspace.messages().get("statusBar.scale", workspace.formats().count(rounded)));
    }

    private void showHint() {
        Optional<BackgroundTask<?>> task = tasks.shown().get();
        cancelButton.setVisible(task.isPresent());
        statusBar.setProgress(task.isPresent() ? ProgressIndicator.INDETERMINATE_PROGRESS : 0);
        statusBar.setText(
                task.map(running -> workspace.messages().get(running.name())).orElseGet(this::words));
    }

    private String words() {
        String hint = workspace.state().hint().get();
        return hint.isEmpty() ? workspace.state().notice().get() : hint;
    }

    private void showNotice(String notice) {
        showHint();
        if (!notice.isEmpty()) {
            noticed.playFromStart();
        }
    }

    private void refresh() {
        CheckResult check = workspace.session().check();
        showCapacity(check.capacity().total());
        showHolds();
        showFindings();
        showSaved();
    }

    private long count(List<Finding> findings, Severity severity) {
        CheckResult check = workspace.session().check();
        return findings.stream()
                .filter(finding -> finding.severity() == severity
                        && check.accepted(finding).isEmpty())
                .count();
    }

    private void showCapacity(Capacity.Figures total) {
        Messages messages = workspace.messages();
        Formats formats = workspace.formats();
        boothsLabel.setText(messages.get("statusBar.booths", formats.decimal(total.booths(), 1), total.booths()));
        unitsLabel.setText(messages.get(
                "statusBar.units",
                workspace.units(total.letAreaMm2()),
                Formats.shownUnits(total.letAreaMm2(), workspace.plan().terms())));
        areaLabel.setText(formats.area(total.letAreaMm2()));
        shareLabel.setText(messages.get("statusBar.netShare", formats.percent(total.netShare())));
    }

    private void showHolds() {
        DueHolds due = DueHolds.of(workspace.plan(), workspace.today());
        holdsButton.setVisible(!due.holds().isEmpty());
        holdsButton.setText(workspace.messages().get("statusBar.holds", due.expired(), due.ending()));
    }

    private void showFindings() {
        List<Finding> current = CurrentFindings.of(workspace);
        long errors = count(current, Severity.ERROR);
        long warnings = count(current, Severity.WARNING);
        errorsLabel.setText(workspace.messages().get("statusBar.errors", errors));
        warningsLabel.setText(workspace.messages().get("statusBar.warnings", warnings));
        errorsLabel.setAccessibleText(workspace.messages().get("statusBar.errors.spoken", errors));
        warningsLabel.setAccessibleText(workspace.messages().get("statusBar.warnings.spoken", warnings));
        errorsLabel.setDisable(errors == 0);
        warningsLabel.setDisable(warnings == 0);
    }

    private void showSaved() {
        Messages messages = workspace.messages();
        Optional<LocalTime> at = documents.savedAt().get();
        if (workspace.session().isChanged()) {
            savedLabel.setText(messages.get("statusBar.unsaved"));
        } else if (at.isPresent()) {
            savedLabel.setText(messages.get("statusBar.savedAt", TIME.format(at.get())));
        } else {
            savedLabel.setText(
                    messages.get(documents.file().get().isPresent() ? "statusBar.saved" : "statusBar.untitled"));
        }
    }
}
