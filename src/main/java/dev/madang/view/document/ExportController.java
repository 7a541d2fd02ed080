package dev.madang.view.document;

import dev.madang.draw.overlay.OverlayKind;
import dev.madang.draw.paper.KindOptions;
import dev.madang.draw.paper.SheetDoesNotFit;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.sheet.Sheet;
import dev.madang.draw.sheet.SheetPage;
import dev.madang.draw.sheet.SheetSet;
import dev.madang.io.PlanIoException;
import dev.madang.io.export.PngExport;
import dev.madang.io.export.SheetFormat;
import dev.madang.model.Level;
import dev.madang.model.Vec;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.text.UnitSystem;
import dev.madang.view.PrintSettings;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.Naming;
import dev.madang.view.support.ValueField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Form for pages, with a preview of what is written or printed. Says at once whether the plan fits; where it does not,
 * offers by a click what would.
 */
public final class ExportController {

    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);

    private final ExportOffer offer;
    private final Messages messages;
    private final BackgroundTasks tasks;
    private final Printers printers;
    private final SheetPress press;
    private final ReadOnlyBooleanWrapper fits = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper deed = new ReadOnlyStringWrapper("");
    private Optional<ExportOrder> order = Optional.empty();

    @FXML
    private ComboBox<SheetKind> kindBox;

    @FXML
    private ComboBox<Optional<Level>> levelBox;

    @FXML
    private ComboBox<Optional<SheetFormat>> formatBox;

    @FXML
    private Label dpiLabel;

    @FXML
    private TextField dpiField;

    @FXML
    private Label printerLabel;

    @FXML
    private ComboBox<String> printerBox;

    @FXML
    private ComboBox<Locale> languageBox;

    @FXML
    private ComboBox<UnitSystem> unitsBox;

    @FXML
    private ComboBox<Optional<OverlayKind>> overlayBox;

    @FXML
    private PageFieldsController pageFieldsController;

    @FXML
    private PlaceFieldsController placeFieldsController;

    @FXML
    private PreviewController previewController;

    @FXML
    private Label resultLabel;

    @FXML
    private FlowPane options;

    /** Makes a controller; whether pages fit is found out in the background. */
    public ExportController(ExportOffer offer, Messages messages, BackgroundTasks tasks, Printers printers) {
        this.offer = offer;
        this.messages = messages;
        this.tasks = tasks;
        this.printers = printers;
        press = new SheetPress(offer, List.of());
    }

    @FXML
    void initialize() {
        levelBox.setConverter(new Naming<>(
                level -> level.map(one -> one.name().in(messages.locale())).orElse(messages.get("export.level.all"))));
        formatBox.setConverter(
                new Naming<>(format -> format.map(SheetFormat::name).orElse(messages.get("export.printer"))));
        unitsBox.setConverter(new Naming<>(units -> messages.get(EnumKeys.of("units", units))));
        languageBox.setConverter(new Naming<>(language -> messages.get("language." + language.getLanguage())));
        overlayBox.setConverter(new Naming<>(kind ->
                messages.get(kind.map(shown -> "action.overlay." + shown.key()).orElse("export.overlay.none"))));
        kindBox.setConverter(new Naming<>(kind -> messages.get("sheet.kind." + kind.key())));
        fill();
        kindBox.valueProperty().subscribe((before, now) -> pageFieldsController.takeUsual(before, now));
        Stream.of(kindBox, levelBox, formatBox, printerBox, languageBox, unitsBox, overlayBox)
                .forEach(box -> box.valueProperty().subscribe((before, now) -> lay()));
        dpiField.textProperty().subscribe((before, now) -> lay());
        pageFieldsController.onChange(this::lay);
        placeFieldsController.onChange(this::lay);
        previewController.pickWhile(placeFieldsController.picking(), this::pick);
        lay();
    }

    /** Whether the chosen pages can be made. */
    ReadOnlyBooleanProperty fits() {
        return fits.getReadOnlyProperty();
    }

    /** What the button says that makes them. */
    ReadOnlyStringProperty deed() {
        return deed.getReadOnlyProperty();
    }

    /** Returns what is chosen; only while it {@link #fits}. */
    ExportOrder order() {
        return order.orElseThrow();
    }

    private void fill() {
        kindBox.getItems().setAll(SheetKind.values());
        kindBox.setValue(SheetKind.PLAN);
        List<Level> levels = offer.check().plan().levels();
        levels.forEach(level -> levelBox.getItems().add(Optional.of(level)));
        if (levels.size() > 1) {
            levelBox.getItems().add(Optional.empty());
        }
        levelBox.setValue(Optional.of(levels.stream()
                .filter(level -> level.id().equals(offer.levelId()))
                .findFirst()
                .orElse(levels.get(0))));
        Stream.of(SheetFormat.values()).map(Optional::of).forEach(formatBox.getItems()::add);
        formatBox.getItems().add(Optional.empty());
        PrintSettings last = offer.by().last();
        formatBox.setValue(offer.by().toPrinter() ? Optional.empty() : Optional.of(last.format()));
        dpiField.setText(Integer.toString(last.dpi()));
        languageBox.getItems().setAll(Messages.LANGUAGES);
        languageBox.setValue(messages.language());
        unitsBox.getItems().setAll(UnitSystem.values());
        unitsBox.setValue(messages.units());
        overlayBox.getItems().add(Optional.empty());
        Stream.of(OverlayKind.values()).map(Optional::of).forEach(overlayBox.getItems()::add);
        overlayBox.setValue(offer.overlay());
    }

    /** A click on the page chooses a place of the level that it shows. */
    private void pick(SheetPage page, Vec onPaper, double reachMm) {
        levelBox.getValue().filter(level -> page.isToScale()).ifPresent(level -> {
            Sheet sheet = page.sheet();
            placeFieldsController.pick(
                    sheet.onLevel(onPaper, level), reachMm * sheet.scale().denominator());
        });
    }

    private void lay() {
        fits.set(false);
        options.getChildren().clear();
        showRows();
        placeFieldsController.ask(kindBox.getValue(), levelBox.getValue());
        order = chosen();
        if (order.isEmpty()) {
            resultLabel.setText(problem());
            return;
        }
        resultLabel.setText(messages.get("export.laying"));
        ExportOrder wanted = order.get();
        tasks.run("task.layout", () -> press.lay(wanted))
                .onDone(set -> {
                    show(wanted, set);
                    completeQuietly(wanted);
                })
                .onFailed(this::showMisfit);
    }

    /** The rules of whole levels may take a while; what they say is on the pages when they are printed. */
    private void completeQuietly(ExportOrder wanted) {
        tasks.runQuietly("task.layout", () -> press.layWhole(wanted))
                .onDone(set -> previewController.show(set.pages()))
                .onFailed(failure -> LOG.warn("The preview cannot be completed.", failure));
    }

    private void showRows() {
        boolean toPrinter = formatBox.getValue().isEmpty();
        if (toPrinter && printerBox.getItems().isEmpty()) {
            printerBox.getItems().setAll(printers.names());
            printerBox.getItems().stream().findFirst().ifPresent(printerBox::setValue);
        }
        shown(toPrinter, printerLabel, printerBox);
        shown(isPicture(), dpiLabel, dpiField);
        dpiField.pseudoClassStateChanged(ValueField.INVALID, dpi().isEmpty());
        deed.set(messages.get(toPrinter ? "print.go" : "export.go"));
        boolean isDrawn = kindBox.getValue().hasDrawing();
        Stream.of(levelBox, overlayBox).forEach(box -> box.setDisable(!isDrawn));
        pageFieldsController.forDrawing(isDrawn);
    }

    private static void shown(boolean shown, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }

    private Optional<ExportOrder> chosen() {
        Optional<Integer> dpi = dpi();
        Optional<PageWish> wish = pageFieldsController.wish();
        Optional<KindOptions> options = placeFieldsController.options();
        if (dpi.isEmpty() || wish.isEmpty() || options.isEmpty()) {
            return Optional.empty();
        }
        Optional<SheetFormat> format = formatBox.getValue();
        Optional<String> printer = format.isPresent() ? Optional.empty() : Optional.ofNullable(printerBox.getValue());
        return Optional.of(new ExportOrder(
                kindBox.getValue(),
                levelBox.getValue().map(List::of).orElse(offer.check().plan().levels()),
                wish.get(),
                unitsBox.getValue().in(languageBox.getValue()),
                overlayBox.getValue(),
                options.get(),
                new ExportOrder.Target(format.orElse(offer.by().last().format()), dpi.get(), printer)));
    }

    /** What that is typed makes no sense. */
    private String problem() {
        String ofPages = pageFieldsController.problem();
        if (placeFieldsController.options().isEmpty()) {
            return placeFieldsController.problem();
        }
        return ofPages.isEmpty() ? messages.get("export.senseless.dpi") : ofPages;
    }

    private Optional<Integer> dpi() {
        String typed = dpiField.getText().strip();
        Optional<Integer> dpi = typed.matches("\\d{1,5}")
                ? Optional.of(Integer.parseInt(typed)).filter(PrintSettings::isDpi)
                : Optional.empty();
        return isPicture() ? dpi : dpi.or(() -> Optional.of(offer.by().last().dpi()));
    }

    private boolean isPicture() {
        return formatBox.getValue().equals(Optional.of(SheetFormat.PNG));
    }

    private void show(ExportOrder wanted, SheetSet set) {
        previewController.show(set.pages());
        Optional<String> obstacle = obstacle(wanted, set);
        fits.set(obstacle.isEmpty());
        if (obstacle.isPresent()) {
            resultLabel.setText(obstacle.get());
            return;
        }
        String count = messages.get("export.fits", set.inShort(messages));
        resultLabel.setText(String.join(
                "\n",
                Stream.concat(Stream.of(count), set.remarks(messages).stream()).toList()));
        if (formatBox.getValue().isEmpty()) {
            deed.set(messages.get("print.go.pages", set.pages().size()));
        }
    }

    /** What keeps pages that fit from being made. */
    private Optional<String> obstacle(ExportOrder wanted, SheetSet set) {
        List<Sheet> sheets = set.pages().stream().map(SheetPage::sheet).toList();
        if (formatBox.getValue().isEmpty()) {
            return wanted.target().printer().isEmpty()
                    ? Optional.of(messages.get("print.none"))
                    : printers.obstacle(
                                    wanted.target().printer().get(),
                                    sheets,
                                    wanted.pages().margins())
                            .map(found -> messages.get(found.key(), found.detail()));
        }
        int dpi = wanted.target().dpi();
        boolean tooMany = wanted.target().format() == SheetFormat.PNG
                && !PngExport.canHold(wanted.pages().paper(), dpi);
        return tooMany ? Optional.of(messages.get("export.tooManyDots", dpi)) : Optional.empty();
    }

    private void showMisfit(Exception failure) {
        previewController.show(List.of());
        if (failure instanceof SheetDoesNotFit misfit) {
            resultLabel.setText(misfit.describe(messages.locale()));
            misfit.options().forEach(option -> options.getChildren().add(button(option)));
            if (misfit.tiles() > 0) {
                Button tiles = new Button(messages.get("export.takeTiles", misfit.tiles()));
                tiles.setOnAction(event -> pageFieldsController.takeTiles(misfit.scale()));
                options.getChildren().add(tiles);
            }
        } else if (failure instanceof PlanIoException known) {
            resultLabel.setText(String.join("\n", known.lines(messages::get)));
        } else {
            LOG.warn("A sheet cannot be laid out.", failure);
            resultLabel.setText(messages.get("document.failed.unexpected"));
        }
    }

    private Button button(SheetDoesNotFit.Option option) {
        String paper = pageFieldsController.nameOf(option.paper());
        Button button =
                new Button(messages.get("export.take", paper, option.scale().toString()));
        button.setOnAction(event -> pageFieldsController.take(option.paper(), option.scale()));
        return button;
    }
}
