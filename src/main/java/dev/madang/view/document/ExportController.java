package dev.madang.view.document;

import dev.madang.draw.Paper;
import dev.madang.draw.Scale;
import dev.madang.draw.Sheet;
import dev.madang.draw.SheetDoesNotFit;
import dev.madang.draw.overlay.OverlayKind;
import dev.madang.io.export.SheetFormat;
import dev.madang.model.Level;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.text.UnitSystem;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.Naming;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Form for a sheet. Says at once whether the plan fits; where it does not, offers by a click what would. */
public final class ExportController {

    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);

    private final ExportOffer offer;
    private final Messages messages;
    private final BackgroundTasks tasks;
    private final SheetPress press;
    private final ReadOnlyBooleanWrapper fits = new ReadOnlyBooleanWrapper();

    @FXML
    private ComboBox<Level> levelBox;

    @FXML
    private ComboBox<SheetFormat> formatBox;

    @FXML
    private ComboBox<Paper> paperBox;

    @FXML
    private ComboBox<Optional<Scale>> scaleBox;

    @FXML
    private ComboBox<Locale> languageBox;

    @FXML
    private ComboBox<UnitSystem> unitsBox;

    @FXML
    private ComboBox<Optional<OverlayKind>> overlayBox;

    @FXML
    private Label resultLabel;

    @FXML
    private FlowPane options;

    /** Makes a controller; whether a sheet fits is found out in the background. */
    public ExportController(ExportOffer offer, Messages messages, BackgroundTasks tasks) {
        this.offer = offer;
        this.messages = messages;
        this.tasks = tasks;
        press = new SheetPress(offer, List.of());
    }

    @FXML
    void initialize() {
        levelBox.setConverter(new Naming<>(level -> level.name().in(messages.locale())));
        paperBox.setConverter(new Naming<>(this::nameOf));
        scaleBox.setConverter(
                new Naming<>(scale -> scale.map(Scale::toString).orElse(messages.get("export.scale.fit"))));
        unitsBox.setConverter(new Naming<>(units -> messages.get(EnumKeys.of("units", units))));
        languageBox.setConverter(new Naming<>(language -> messages.get("language." + language.getLanguage())));
        overlayBox.setConverter(new Naming<>(kind ->
                messages.get(kind.map(shown -> "action.overlay." + shown.key()).orElse("export.overlay.none"))));
        fill();
        Stream.of(levelBox, formatBox, paperBox, scaleBox, languageBox, unitsBox, overlayBox)
                .forEach(box -> box.valueProperty().subscribe((before, now) -> lay()));
        lay();
    }

    /** Whether the chosen sheet can be made. */
    ReadOnlyBooleanProperty fits() {
        return fits.getReadOnlyProperty();
    }

    /** Returns what is chosen. */
    ExportOrder order() {
        return new ExportOrder(
                levelBox.getValue(),
                paperBox.getValue(),
                scaleBox.getValue().orElse(null),
                unitsBox.getValue().in(languageBox.getValue()),
                formatBox.getValue(),
                overlayBox.getValue());
    }

    private void fill() {
        List<Level> levels = offer.check().plan().levels();
        levelBox.getItems().setAll(levels);
        levelBox.setValue(levels.stream()
                .filter(level -> level.id().equals(offer.levelId()))
                .findFirst()
                .orElse(levels.get(0)));
        formatBox.getItems().setAll(SheetFormat.values());
        formatBox.setValue(SheetFormat.PDF);
        Paper.NAMED.forEach(paper -> paperBox.getItems().addAll(paper, paper.turned()));
        paperBox.setValue(Paper.A1);
        scaleBox.getItems().add(Optional.empty());
        Scale.STANDARD.forEach(scale -> scaleBox.getItems().add(Optional.of(scale)));
        scaleBox.setValue(Optional.empty());
        languageBox.getItems().setAll(Messages.LANGUAGES);
        languageBox.setValue(messages.language());
        unitsBox.getItems().setAll(UnitSystem.values());
        unitsBox.setValue(messages.units());
        overlayBox.getItems().add(Optional.empty());
        Stream.of(OverlayKind.values()).map(Optional::of).forEach(overlayBox.getItems()::add);
        overlayBox.setValue(offer.overlay());
    }

    private void lay() {
        fits.set(false);
        options.getChildren().clear();
        resultLabel.setText(messages.get("export.laying"));
        ExportOrder order = order();
        tasks.run("task.layout", () -> press.lay(order)).onDone(this::showFit).onFailed(this::showMisfit);
    }

    private void showFit(Sheet sheet) {
        fits.set(true);
        resultLabel.setText(
                messages.get("export.fits", nameOf(sheet.paper()), sheet.scale().toString()));
    }

    private void showMisfit(Exception failure) {
        if (failure instanceof SheetDoesNotFit misfit) {
            resultLabel.setText(misfit.describe(messages.locale()));
            misfit.options().forEach(option -> options.getChildren().add(button(option)));
        } else {
            LOG.warn("A sheet cannot be laid out.", failure);
            resultLabel.setText(messages.get("document.failed.unexpected"));
        }
    }

    private Button button(SheetDoesNotFit.Option option) {
        String paper = nameOf(option.paper());
        Button button =
                new Button(messages.get("export.take", paper, option.scale().toString()));
        button.setOnAction(event -> {
            paperBox.setValue(option.paper());
            scaleBox.setValue(Optional.of(option.scale()));
        });
        return button;
    }

    private String nameOf(Paper paper) {
        return messages.get(paper.isLandscape() ? "sheet.landscape" : "sheet.portrait", paper.name());
    }
}
