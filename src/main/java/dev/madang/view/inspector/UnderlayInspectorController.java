package dev.madang.view.inspector;

import dev.madang.edit.underlay.PlaceUnderlay;
import dev.madang.edit.underlay.RenameUnderlay;
import dev.madang.edit.underlay.ShowUnderlay;
import dev.madang.model.ElementId;
import dev.madang.model.Linework;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Raster;
import dev.madang.model.Underlay;
import dev.madang.model.UnderlayContent;
import dev.madang.model.UnderlayLook;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.support.Naming;
import dev.madang.view.support.ValueField;
import dev.madang.view.underlay.UnderlayDesk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Form of underlays: which one, its name, where it lies and how large, how it is shown. */
public final class UnderlayInspectorController implements Inspected {

    private static final int MAX_SIDE_MM = (int) Underlay.MAX_SIDE_MM;

    private final Workspace workspace;
    private final UnderlayDesk desk;
    private final Runnable importFile;
    private Optional<Underlay> shown = Optional.empty();
    private boolean isShowing;

    @FXML
    private Label emptyLabel;

    @FXML
    private VBox form;

    @FXML
    private ComboBox<Underlay> underlayBox;

    @FXML
    private TextField underlayNameField;

    @FXML
    private Label sourceLabel;

    @FXML
    private TextField xField;

    @FXML
    private TextField yField;

    @FXML
    private TextField widthField;

    @FXML
    private TextField depthField;

    @FXML
    private TextField rotationField;

    @FXML
    private Label scaleLabel;

    @FXML
    private TextField opacityField;

    @FXML
    private CheckBox visibleBox;

    @FXML
    private CheckBox lockedBox;

    @FXML
    private Button calibrateButton;

    private ValueField<String> name;
    private ValueField<Integer> x;
    private ValueField<Integer> y;
    private ValueField<Integer> width;
    private ValueField<Integer> depth;
    private ValueField<Integer> rotation;
    private ValueField<Integer> opacity;

    /** Makes a controller; {@code importFile} asks for a picture. */
    public UnderlayInspectorController(UnderlayDesk desk, Runnable importFile) {
        this.desk = desk;
        this.importFile = importFile;
        workspace = desk.workspace();
    }

    @FXML
    void initialize() {
        LengthFormat coordinate = LengthFormat.of(workspace.locale(), -Point.MAX_MM, Point.MAX_MM);
        LengthFormat side = LengthFormat.of(workspace.locale(), 1, MAX_SIDE_MM);
        name = new ValueField<>(
                underlayNameField, new TextFormat(true, Underlay.MAX_NAME_LENGTH), workspace.pending(), this::rename);
        x = number(
                xField,
                coordinate,
                mm -> place -> place.withAt(new Point(mm, place.at().y())));
        y = number(
                yField,
                coordinate,
                mm -> place -> place.withAt(new Point(place.at().x(), mm)));
        width = number(
                widthField, side, mm -> place -> scaled(place, mm / content().width()));
        depth = number(
                depthField, side, mm -> place -> scaled(place, mm / content().height()));
        rotation = number(rotationField, new AngleFormat(), this::turned);
        opacity = new ValueField<>(
                opacityField,
                new PercentFormat(UnderlayLook.MIN_PERCENT),
                workspace.pending(),
                percent -> look(look -> look.withOpacity(percent)));
        visibleBox.selectedProperty().subscribe((before, on) -> look(look -> look.withVisible(on)));
        lockedBox.selectedProperty().subscribe((before, on) -> look(look -> look.withLocked(on)));
        underlayBox.setConverter(new Naming<>(this::nameOf));
        underlayBox.valueProperty().subscribe((before, now) -> {
            if (!isShowing && now != null) {
                desk.select(now);
            }
        });
    }

    /** What becomes of a place when a number is typed. */
    private interface Typed {
        UnaryOperator<UnderlayPlace> as(int value);
    }

    private ValueField<Integer> number(TextField field, ValueField.Format<Integer> format, Typed typed) {
        return new ValueField<>(
                field,
                format,
                workspace.pending(),
                value -> shown.ifPresent(underlay -> {
                    UnderlayPlace after = typed.as(value).apply(underlay.place());
                    if (!desk.execute(new PlaceUnderlay(underlay.id(), after))) {
                        show(underlay);
                    }
                }));
    }

    /** One scan and one drawing often come with the same name: then the file tells them apart. */
    private String nameOf(Underlay underlay) {
        boolean isAlone = desk.onLevel().stream()
                .noneMatch(other ->
                        !other.id().equals(underlay.id()) && other.name().equals(underlay.name()));
        return isAlone
                ? underlay.name()
                : underlay.name() + " \u00b7 " + underlay.source().file();
    }

    /** Returns the heading of the inspector. */
    String heading() {
        return messages().get(shown.isPresent() ? "inspector.underlay" : "inspector.underlays");
    }

    @Override
    public void show(Plan plan, Set<ElementId> ids) {
        shown = desk.selected();
        List<Underlay> all = desk.onLevel();
        isShowing = true;
        showIf(emptyLabel, all.isEmpty());
        showIf(form, shown.isPresent());
        showIf(underlayBox, all.size() > 1);
        if (!underlayBox.getItems().equals(all)) {
            underlayBox.getItems().setAll(all);
        }
        underlayBox.setValue(shown.orElse(null));
        shown.ifPresent(this::show);
        isShowing = false;
    }

    @Override
    public void focusFirst() {
        xField.requestFocus();
    }

    @FXML
    void onCalibrate() {
        desk.calibrate();
    }

    @FXML
    void onDelete() {
        desk.remove();
    }

    @FXML
    void onImport() {
        importFile.run();
    }

    private static void showIf(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }

    private void show(Underlay underlay) {
        isShowing = true;
        name.show(underlay.name());
        sourceLabel.setText(source(underlay));
        x.show(underlay.place().at().x());
        y.show(underlay.place().at().y());
        width.show(wholeMm(underlay.widthMm()));
        depth.show(wholeMm(underlay.heightMm()));
        rotation.show(underlay.place().rotation());
        String scale = underlay.content() instanceof Linework ? "underlay.scale.lines" : "underlay.scale.value";
        scaleLabel.setText(messages()
                .get(scale, workspace.formats().decimal(underlay.place().mmPerUnit(), 3)));
        opacity.show(underlay.look().opacityPercent());
        visibleBox.setSelected(underlay.look().visible());
        lockedBox.setSelected(underlay.look().locked());
        for (Node field : List.of(xField, yField, widthField, depthField, rotationField, calibrateButton)) {
            field.setDisable(underlay.look().locked());
        }
        isShowing = false;
    }

    private static int wholeMm(double mm) {
        return Math.toIntExact(Math.max(1, Math.round(mm)));
    }

    private String source(Underlay underlay) {
        String file = underlay.source().page() == 0
                ? underlay.source().file()
                : messages()
                        .get(
                                "underlay.source.page",
                                underlay.source().file(),
                                underlay.source().page());
        if (underlay.content() instanceof Raster raster) {
            return messages().get("underlay.source.pixels", file, raster.widthPx(), raster.heightPx());
        }
        return underlay.content() instanceof Linework lines
                ? messages().get("underlay.source.lines", file, lines.runs().size())
                : file;
    }

    private Messages messages() {
        return workspace.messages();
    }

    private UnderlayContent content() {
        return shown.orElseThrow().content();
    }

    /** About the origin, whose place the form shows. */
    private static UnderlayPlace scaled(UnderlayPlace place, double mmPerUnit) {
        double least = Math.max(UnderlayPlace.MIN_MM_PER_UNIT, mmPerUnit);
        return new UnderlayPlace(place.at(), Math.min(UnderlayPlace.MAX_MM_PER_UNIT, least), place.rotation());
    }

    /** About the middle, as by hand. */
    private UnaryOperator<UnderlayPlace> turned(int angleCdeg) {
        Underlay underlay = shown.orElseThrow();
        Vec middle = new Vec(underlay.content().width() / 2, underlay.content().height() / 2);
        return place -> place.about(middle, place.mmPerUnit(), angleCdeg);
    }

    private void rename(String typed) {
        shown.ifPresent(underlay -> desk.execute(new RenameUnderlay(underlay.id(), typed)));
    }

    private void look(UnaryOperator<UnderlayLook> change) {
        if (!isShowing) {
            shown.ifPresent(underlay -> desk.execute(new ShowUnderlay(underlay.id(), change.apply(underlay.look()))));
        }
    }
}
