package dev.madang.view.drawing;

import dev.madang.exchange.drawing.DrawingMapping;
import dev.madang.exchange.drawing.DrawingUnderlay;
import dev.madang.exchange.drawing.DrawingUnit;
import dev.madang.exchange.drawing.LayerRole;
import dev.madang.model.Bounds;
import dev.madang.model.Linework;
import dev.madang.model.Underlay;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import dev.madang.view.support.BackgroundTasks;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Form before a drawing is laid beneath a level: its unit and size, which layers, where it lies. */
public final class ImportLinesController implements Form<ImportLinesController.Taken> {

    private static final Logger LOG = LoggerFactory.getLogger(ImportLinesController.class);
    private static final double BYTES_PER_MB = 1_000_000;

    private final DrawingOffer offer;
    private final Messages messages;
    private final BackgroundTasks tasks;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private @Nullable DrawingUnderlay traced;
    private @Nullable LayerChoice layers;
    private @Nullable UnitChoice unit;

    /**
     * What is taken.
     *
     * @param traced the drawing as it would lie there
     * @param name what the underlay is to be called
     * @param isCalibrated whether it is calibrated next
     */
    public record Taken(DrawingUnderlay traced, String name, boolean isCalibrated) {}

    @FXML
    private Label fileLabel;

    @FXML
    private ComboBox<DrawingUnit> unitBox;

    @FXML
    private Label sizeLabel;

    @FXML
    private GridPane layerGrid;

    @FXML
    private ComboBox<DrawingMapping.Placement> placeBox;

    @FXML
    private TextField underlayNameField;

    @FXML
    private CheckBox calibrateBox;

    @FXML
    private Canvas picture;

    @FXML
    private Label summaryLabel;

    @FXML
    private Label remarkLabel;

    @FXML
    private TextArea remarkArea;

    /** Makes a controller; the drawing is traced in the background. */
    public ImportLinesController(DrawingOffer offer, Messages messages, BackgroundTasks tasks) {
        this.offer = offer;
        this.messages = messages;
        this.tasks = tasks;
    }

    @FXML
    void initialize() {
        DrawingFields.showRemarksIfAny(remarkLabel, remarkArea);
        fileLabel.setText(DrawingFields.file(offer, messages));
        String name = offer.bareName();
        underlayNameField.setText(name.substring(0, Math.min(name.length(), Underlay.MAX_NAME_LENGTH)));
        DrawingFields.fillPlaces(
                placeBox,
                offer.drawing().isOwn() ? DrawingMapping.Placement.AS_DRAWN : DrawingMapping.Placement.ON_FLOOR,
                messages);
        unit = new UnitChoice(offer.drawing(), messages, unitBox, sizeLabel);
        layers = new LayerChoice(layerGrid, offer.drawing(), messages, this::update);
        unitBox.valueProperty().subscribe((before, now) -> update());
        placeBox.valueProperty().subscribe((before, now) -> update());
        underlayNameField.textProperty().subscribe((before, now) -> judge());
        update();
    }

    @Override
    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    @Override
    public Taken answer() {
        DrawingUnderlay known = Objects.requireNonNull(traced, "traced");
        return new Taken(known, underlayNameField.getText().strip(), calibrateBox.isSelected());
    }

    @FXML
    void onAllLayers() {
        takeAll(true);
    }

    @FXML
    void onNoLayer() {
        takeAll(false);
    }

    private void takeAll(boolean isTaken) {
        LayerChoice choice = layers;
        if (choice != null) {
            choice.takeAll(isTaken);
        }
    }

    private void update() {
        LayerChoice choice = layers;
        UnitChoice units = unit;
        if (choice == null || units == null) {
            return;
        }
        Set<String> taken = choice.taken();
        new DrawingPicture(picture).show(offer.drawing(), roles(taken));
        traced = null;
        judge();
        Optional<DrawingUnit> chosen = units.chosen();
        if (chosen.isEmpty()) {
            remarkArea.clear();
            summaryLabel.setText(messages.get("importDrawing.chooseUnit"));
            return;
        }
        summaryLabel.setText(messages.get("importDrawing.looking"));
        DrawingUnderlay.Choice wanted = new DrawingUnderlay.Choice(chosen.get(), taken, placeBox.getValue());
        Bounds floor = offer.level().floor().bounds();
        tasks.run("task.drawing.preview", () -> DrawingUnderlay.of(offer.in(wanted.unit()), wanted, floor))
                .onDone(this::show)
                .onFailed(this::fail);
    }

    /** What is taken is dark in the picture, and what is not is pale. */
    private static Map<String, LayerRole> roles(Set<String> taken) {
        Map<String, LayerRole> roles = new HashMap<>();
        taken.forEach(layer -> roles.put(layer, LayerRole.OUTLINE));
        return roles;
    }

    private void show(DrawingUnderlay found) {
        traced = found;
        summaryLabel.setText(found.refusal()
                .map(refusal -> refusal.text(messages))
                .orElseGet(() -> found.lines().map(this::summary).orElse("")));
        remarkArea.setText(DrawingFields.remarks(found.remarks(), messages));
        judge();
    }

    private String summary(Linework lines) {
        return messages.get(
                "importLines.summary",
                lines.runs().size(),
                lines.captions().size(),
                lines.storedBytes() / BYTES_PER_MB);
    }

    private void fail(Exception failure) {
        LOG.warn("A drawing cannot be traced.", failure);
        remarkArea.clear();
        summaryLabel.setText(DrawingFields.failure(failure, messages));
    }

    private void judge() {
        DrawingUnderlay known = traced;
        String name = underlayNameField.getText().strip();
        boolean isNamed = !name.isEmpty() && name.length() <= Underlay.MAX_NAME_LENGTH;
        complete.set(known != null && isNamed && known.lines().isPresent());
    }
}
