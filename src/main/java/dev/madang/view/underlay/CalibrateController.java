package dev.madang.view.underlay;

import dev.madang.edit.CompositeEdit;
import dev.madang.edit.EditCommand;
import dev.madang.edit.underlay.CalibrateUnderlay;
import dev.madang.edit.underlay.Calibration;
import dev.madang.edit.underlay.ShowUnderlay;
import dev.madang.model.Underlay;
import dev.madang.model.UnderlayPlace;
import dev.madang.text.Formats;
import dev.madang.text.LengthText;
import dev.madang.text.Messages;
import dev.madang.view.UnderlayState;
import dev.madang.view.Workspace;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.ValueField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The card beside which points are set: asks for the true length, and says what would become of the underlay. */
public final class CalibrateController implements Disposable {

    private final Workspace workspace;
    private final UnderlayDesk desk;
    private final CalibratePoints points;
    private final Runnable leave;
    private final LengthText lengths;
    private Subscription subscription = Subscription.EMPTY;
    private int askedAfter;

    @FXML
    private VBox root;

    @FXML
    private Label nameLabel;

    @FXML
    private Label stepLabel;

    @FXML
    private Label trueLengthLabel;

    @FXML
    private TextField trueLengthField;

    @FXML
    private Label nowLabel;

    @FXML
    private CheckBox straightenBox;

    @FXML
    private CheckBox lockBox;

    @FXML
    private Label resultLabel;

    @FXML
    private Button backButton;

    @FXML
    private Button applyCalibrationButton;

    /** Makes a controller; {@code leave} leads the keyboard back to the hall. */
    public CalibrateController(UnderlayDesk desk, Runnable leave) {
        this.desk = desk;
        this.leave = leave;
        workspace = desk.workspace();
        points = new CalibratePoints(desk);
        lengths = new LengthText(workspace.locale());
    }

    @FXML
    void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        trueLengthLabel.setLabelFor(trueLengthField);
        trueLengthField.setOnAction(event -> onApply());
        UnderlayState state = desk.state();
        subscription = Subscription.combine(
                state.calibrating().subscribe(this::opened),
                state.points().subscribe(set -> pointsChanged(set.size())),
                trueLengthField.textProperty().subscribe(text -> show()),
                straightenBox.selectedProperty().subscribe(on -> show()),
                workspace.watched().plan().subscribe(plan -> show()));
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    @FXML
    void onBack() {
        points.takeBack();
    }

    @FXML
    void onCancel() {
        desk.state().calibrating().set(false);
        leave.run();
    }

    @FXML
    void onApply() {
        Optional<Underlay> selected = desk.selected();
        Optional<Calibration> known = known();
        if (selected.isEmpty() || known.isEmpty()) {
            return;
        }
        Underlay underlay = selected.get();
        List<EditCommand> edits = new ArrayList<>(List.of(new CalibrateUnderlay(underlay.id(), known.get())));
        if (lockBox.isSelected()) {
            edits.add(new ShowUnderlay(underlay.id(), underlay.look().withLocked(true)));
        }
        CompositeEdit both = new CompositeEdit("edit.underlay.calibrate", edits);
        if (desk.execute(both)) {
            onCancel();
            desk.selected().ifPresent(after -> workspace.say("underlay.calibrated", after.name(), size(after)));
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            onCancel();
            event.consume();
        }
    }

    private void opened(boolean isOpen) {
        root.setVisible(isOpen);
        if (isOpen) {
            trueLengthField.clear();
            straightenBox.setSelected(false);
            askedAfter = 0;
            show();
        }
    }

    /** Once the first line is set, its length is what is to be typed next. */
    private void pointsChanged(int count) {
        show();
        if (count == 2 && askedAfter < 2) {
            trueLengthField.requestFocus();
        }
        askedAfter = count;
    }

    private Optional<Calibration> known() {
        return lengthMm().flatMap(mm -> points.known(mm, straightenBox.isSelected()));
    }

    private Optional<Integer> lengthMm() {
        return lengths.parse(trueLengthField.getText()).filter(mm -> mm > 0);
    }

    private void show() {
        Optional<Underlay> selected = desk.selected();
        if (!desk.state().calibrating().get() || selected.isEmpty()) {
            return;
        }
        Underlay underlay = selected.get();
        int count = desk.state().points().get().size();
        nameLabel.setText(messages().get("calibrate.headline", underlay.name()));
        stepLabel.setText(messages().get("calibrate.step." + count));
        trueLengthField.setDisable(count < 2);
        backButton.setDisable(count == 0);
        straightenBox.setDisable(count != 2);
        boolean isBad = !trueLengthField.getText().isBlank() && lengthMm().isEmpty();
        trueLengthField.pseudoClassStateChanged(ValueField.INVALID, isBad);
        nowLabel.setText(points.nowMm(underlay)
                .map(mm -> messages().get("calibrate.now", formats().length(Math.rint(mm))))
                .orElse(""));
        Optional<UnderlayPlace> after = known().flatMap(known -> CalibratePoints.applied(underlay, known));
        applyCalibrationButton.setDisable(after.isEmpty());
        resultLabel.setText(result(underlay, count, after));
    }

    private String result(Underlay underlay, int count, Optional<UnderlayPlace> after) {
        if (after.isPresent()) {
            Underlay then = underlay.withPlace(after.get());
            int turn = known().map(known -> known.turnCdeg(underlay.place())).orElse(0);
            String size = messages().get("calibrate.result", size(then), size(underlay));
            return turn == 0
                    ? size
                    : messages().get("calibrate.resultTurned", size, formats().degrees(turn));
        }
        if (known().isPresent()) {
            return messages().get("refused.underlay.size", underlay.name());
        }
        return count >= 2 && points.measured().isEmpty() ? messages().get("refused.underlay.points") : "";
    }

    private String size(Underlay underlay) {
        return formats().size(Math.rint(underlay.widthMm()), Math.rint(underlay.heightMm()));
    }

    private Formats formats() {
        return workspace.formats();
    }

    private Messages messages() {
        return workspace.messages();
    }
}
