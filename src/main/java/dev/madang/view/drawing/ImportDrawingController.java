package dev.madang.view.drawing;

import dev.madang.exchange.drawing.BoothImport;
import dev.madang.exchange.drawing.BoothRow;
import dev.madang.exchange.drawing.DrawingMapping;
import dev.madang.exchange.drawing.DrawingUnit;
import dev.madang.exchange.drawing.DrawnVenue;
import dev.madang.exchange.drawing.DrawnVenues;
import dev.madang.exchange.drawing.LayerRole;
import dev.madang.io.json.Catalogue;
import dev.madang.model.BuildKind;
import dev.madang.model.FixtureKind;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.text.EnumKeys;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Form for what to take of a drawing. Shows its size in the chosen unit, and what would come of it, before anything.
 */
public final class ImportDrawingController implements Form<ImportDrawingController.Taken> {

    private static final Logger LOG = LoggerFactory.getLogger(ImportDrawingController.class);
    private static final int STEP_MM = 10;

    private final DrawingOffer offer;
    private final Messages messages;
    private final BackgroundTasks tasks;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private @Nullable DrawingPreview preview;
    private @Nullable LayerRows layers;

    /**
     * What is taken.
     *
     * @param preview what comes of the drawing
     * @param removesGone whether booths that are not in it go
     * @param plan an empty plan on the building that it shows, if that is wanted
     */
    public record Taken(DrawingPreview preview, boolean removesGone, Optional<Plan> plan) {}

    @FXML
    private Label fileLabel;

    @FXML
    private ComboBox<DrawingUnit> unitBox;

    @FXML
    private Label sizeLabel;

    @FXML
    private RadioButton boothsButton;

    @FXML
    private RadioButton venueButton;

    @FXML
    private GridPane layerGrid;

    @FXML
    private Spinner<Integer> toleranceSpinner;

    @FXML
    private ComboBox<DrawingMapping.Placement> placeBox;

    @FXML
    private ComboBox<BuildKind> buildBox;

    @FXML
    private CheckBox numberedBox;

    @FXML
    private CheckBox goneBox;

    @FXML
    private TextField nameField;

    @FXML
    private Canvas picture;

    @FXML
    private Label summaryLabel;

    @FXML
    private ListView<String> rowList;

    @FXML
    private Label remarkLabel;

    @FXML
    private TextArea remarkArea;

    /** Makes a controller; previews are worked out in the background. */
    ImportDrawingController(DrawingOffer offer, Messages messages, BackgroundTasks tasks) {
        this.offer = offer;
        this.messages = messages;
        this.tasks = tasks;
    }

    @FXML
    void initialize() {
        DrawingUnit assumed = offer.drawing().trustedUnit().orElse(DrawingUnit.MILLIMETRE);
        DrawingMapping guess = DrawingMapping.guess(offer.drawing(), assumed, "");
        DrawingFields.showRemarksIfAny(remarkLabel, remarkArea);
        fileLabel.setText(DrawingFields.file(offer, messages));
        fillBoxes(guess);
        layers = new LayerRows(layerGrid, offer.drawing(), guess.roles(), messages, this::update);
        boothsButton.setText(
                messages.get("importDrawing.booths", offer.level().name().in(messages.locale())));
        nameField.setText(offer.bareName());
        bindToTarget();
        new UnitChoice(offer.drawing(), messages, unitBox, sizeLabel);
        toleranceSpinner.valueProperty().subscribe((before, now) -> update());
        Stream.of(unitBox, placeBox, buildBox)
                .forEach(box -> box.valueProperty().subscribe((before, now) -> update()));
        numberedBox.selectedProperty().subscribe((before, now) -> update());
        boothsButton.selectedProperty().subscribe((before, now) -> update());
        goneBox.selectedProperty().subscribe((before, now) -> judge());
        nameField.textProperty().subscribe((before, now) -> judge());
        update();
    }

    private void fillBoxes(DrawingMapping guess) {
        DrawingFields.fillPlaces(placeBox, guess.placement(), messages);
        List<BuildKind> kinds = offer.plan().buildKinds();
        buildBox.getItems().setAll(kinds);
        buildBox.setConverter(new Naming<>(kind -> kind.name().in(messages.locale())));
        buildBox.setValue(kinds.get(0));
        toleranceSpinner.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(
                0, DrawingMapping.MAX_TOLERANCE_MM, guess.toleranceMm(), STEP_MM));
    }

    private void bindToTarget() {
        for (Node node : List.of(placeBox, buildBox, numberedBox, goneBox)) {
            node.disableProperty().bind(venueButton.selectedProperty());
        }
        nameField.disableProperty().bind(boothsButton.selectedProperty());
    }

    @Override
    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    @Override
    public Taken answer() {
        DrawingPreview known = Objects.requireNonNull(preview, "preview");
        Optional<Plan> plan = known.venue().map(venue -> DrawnVenues.plan(
                        venue, "drawn", LocalText.of(nameField.getText().strip()), offer.fileName())
                .withRules(List.of(Catalogue.HOUSE_BOOK)));
        return new Taken(known, goneBox.isSelected(), plan);
    }

    private void update() {
        LayerRows rows = layers;
        if (rows == null) {
            return;
        }
        Map<String, LayerRole> roles = rows.roles();
        new DrawingPicture(picture).show(offer.drawing(), roles);
        preview = null;
        judge();
        rowList.getItems().clear();
        DrawingUnit unit = unitBox.getValue();
        if (unit == null) {
            remarkArea.clear();
            summaryLabel.setText(messages.get("importDrawing.chooseUnit"));
            return;
        }
        summaryLabel.setText(messages.get("importDrawing.looking"));
        DrawingMapping mapping = new DrawingMapping(
                unit,
                roles,
                toleranceSpinner.getValue(),
                placeBox.getValue(),
                buildBox.getValue().id(),
                numberedBox.isSelected());
        boolean isVenue = venueButton.isSelected();
        tasks.run("task.drawing.preview", () -> DrawingPreview.of(offer, mapping, isVenue))
                .onDone(this::show)
                .onFailed(this::fail);
    }

    private void show(DrawingPreview found) {
        preview = found;
        found.booths().ifPresent(this::showBooths);
        found.venue().ifPresent(this::showVenue);
        remarkArea.setText(DrawingFields.remarks(found.remarks(), messages));
        judge();
    }

    private void showBooths(BoothImport booths) {
        List<String> counts = new ArrayList<>();
        for (BoothRow.State state : BoothRow.State.values()) {
            counts.add(messages.get(EnumKeys.of("exchange.drawing.state", state), booths.count(state)));
        }
        summaryLabel.setText(String.join(" · ", counts));
        BoothLines lines = new BoothLines(messages);
        rowList.getItems().setAll(lines.of(booths));
    }

    private void showVenue(DrawnVenue venue) {
        summaryLabel.setText(
                venue.floor().isEmpty()
                        ? messages.get("exchange.drawing.noFloor")
                        : messages.get(
                                "exchange.drawing.found",
                                venue.halls().size(),
                                venue.count(FixtureKind.COLUMN),
                                DrawingPreview.doors(venue)));
        Formats formats = new Formats(messages.locale());
        venue.halls().forEach(hall -> rowList.getItems()
                .add(messages.get(
                        "importDrawing.hall",
                        rowList.getItems().size() + 1,
                        formats.size(hall.bounds().width(), hall.bounds().height()),
                        formats.area(hall.areaMm2()))));
    }

    private void fail(Exception failure) {
        LOG.warn("A drawing cannot be previewed.", failure);
        remarkArea.clear();
        summaryLabel.setText(DrawingFields.failure(failure, messages));
    }

    private void judge() {
        DrawingPreview known = preview;
        boolean named = boothsButton.isSelected() || !nameField.getText().isBlank();
        complete.set(known != null && named && known.canBeTaken(goneBox.isSelected()));
    }
}
