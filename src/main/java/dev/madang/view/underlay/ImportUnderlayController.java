package dev.madang.view.underlay;

import dev.madang.io.PlanIoException;
import dev.madang.io.picture.PictureSource;
import dev.madang.model.Underlay;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.ValueField;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;

/** Form before a picture is taken as underlay: which page, under which name, and at which scale it was drawn. */
public final class ImportUnderlayController implements Form<ImportUnderlayController.Wanted> {

    private static final Pattern SCALE = Pattern.compile("(?:1\\s*[:/]\\s*)?([1-9]\\d{0,4})");

    private final UnderlayFile file;
    private final BackgroundTasks tasks;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private Optional<UnderlayFile.Preview> seen;

    @FXML
    private ImageView preview;

    @FXML
    private HBox pageBox;

    @FXML
    private Label pageLabel;

    @FXML
    private Spinner<Integer> pageSpinner;

    @FXML
    private Label ofLabel;

    @FXML
    private TextField underlayNameField;

    @FXML
    private Label scaleLabel;

    @FXML
    private HBox scaleBox;

    @FXML
    private TextField drawnScaleField;

    @FXML
    private CheckBox calibrateBox;

    @FXML
    private Label summary;

    /**
     * What is wanted of a file.
     *
     * @param page number of the page; 0 of a file without pages
     * @param name what the underlay is to be called
     * @param scale the number of the scale at which the page was drawn; nothing if it is not known
     * @param isCalibrated whether it is calibrated next
     */
    public record Wanted(int page, String name, Optional<Integer> scale, boolean isCalibrated) {}

    /** Makes a controller for a file of which the first page is seen. */
    ImportUnderlayController(UnderlayFile file, UnderlayFile.Preview first, BackgroundTasks tasks, Messages messages) {
        this.file = file;
        this.tasks = tasks;
        this.messages = messages;
        seen = Optional.of(first);
    }

    @FXML
    void initialize() {
        String name = file.name().replaceFirst("\\.[^.]{1,5}$", "");
        underlayNameField.setText(name.substring(0, Math.min(name.length(), Underlay.MAX_NAME_LENGTH)));
        int pages = file.pages();
        show(pageLabel, pages > 1);
        show(pageBox, pages > 1);
        if (pages > 0) {
            pageSpinner.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, pages, 1));
            pageSpinner.valueProperty().subscribe((before, page) -> turnTo(page));
            ofLabel.setText(messages.get("importUnderlay.of", pages));
        }
        drawnScaleField.textProperty().subscribe(text -> update());
        underlayNameField.textProperty().subscribe(text -> update());
        preview.imageProperty().subscribe(image -> update());
        seen.ifPresent(this::show);
    }

    @Override
    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    @Override
    public Wanted answer() {
        int page = seen.map(UnderlayFile.Preview::page).orElse(0);
        return new Wanted(page, underlayNameField.getText().strip(), scale(), calibrateBox.isSelected());
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private void turnTo(int page) {
        seen = Optional.empty();
        update();
        tasks.runQuietly("task.underlay.preview", () -> file.preview(page))
                .onDone(this::show)
                .onFailed(failure -> {
                    preview.setImage(null);
                    summary.setText(
                            failure instanceof PlanIoException known
                                    ? known.lines(messages::get).get(0)
                                    : messages.get("document.failed.unexpected"));
                });
    }

    private void show(UnderlayFile.Preview shown) {
        seen = Optional.of(shown);
        show(scaleLabel, shown.paper().isKnown());
        show(scaleBox, shown.paper().isKnown());
        preview.setImage(shown.image());
        update();
    }

    private Optional<Integer> scale() {
        var match = SCALE.matcher(drawnScaleField.getText().strip());
        return seen.filter(shown -> shown.paper().isKnown() && match.matches())
                .map(shown -> Integer.valueOf(match.group(1)));
    }

    private void update() {
        String name = underlayNameField.getText().strip();
        boolean isNamed = !name.isEmpty() && name.length() <= Underlay.MAX_NAME_LENGTH;
        boolean isScaleGood = drawnScaleField.getText().isBlank() || scale().isPresent();
        drawnScaleField.pseudoClassStateChanged(ValueField.INVALID, !isScaleGood);
        complete.set(isNamed && isScaleGood && seen.isPresent());
        summary.setText(seen.map(this::summary).orElseGet(() -> messages.get("importUnderlay.reading")));
    }

    private String summary(UnderlayFile.Preview shown) {
        Formats formats = new Formats(messages.locale());
        PictureSource.PaperSize paper = shown.paper();
        if (!paper.isKnown()) {
            return messages.get("importUnderlay.guess");
        }
        String onPaper = formats.decimal(paper.widthMm(), 0) + " × " + formats.decimal(paper.heightMm(), 0);
        return scale().map(scale -> messages.get(
                        "importUnderlay.scaled",
                        onPaper,
                        formats.size(Math.rint(paper.widthMm() * scale), Math.rint(paper.heightMm() * scale))))
                .orElseGet(() -> messages.get("importUnderlay.paper", onPaper));
    }
}
