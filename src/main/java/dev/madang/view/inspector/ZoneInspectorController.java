package dev.madang.view.inspector;

import dev.madang.edit.ChangeZone;
import dev.madang.edit.SetZoneShow;
import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.Event;
import dev.madang.model.Plan;
import dev.madang.model.Show;
import dev.madang.model.Zone;
import dev.madang.text.Formats;
import dev.madang.view.Workspace;
import dev.madang.view.support.ChoiceField;
import dev.madang.view.support.NameOrder;
import dev.madang.view.support.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Background;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Form of a zone. */
public final class ZoneInspectorController implements Inspected {

    /** Colours that also the colour-blind tell apart, by Okabe and Ito; black would hide what lies on it. */
    private static final List<Colour> PALETTE = List.of(
            new Colour(0xE69F00),
            new Colour(0x56B4E9),
            new Colour(0x009E73),
            new Colour(0xF0E442),
            new Colour(0x0072B2),
            new Colour(0xD55E00),
            new Colour(0xCC79A7));

    private static final int SHIFT_RED = 16;
    private static final int SHIFT_GREEN = 8;
    private static final int BYTE = 0xFF;

    private final Workspace workspace;
    private Optional<Zone> shown = Optional.empty();

    @FXML
    private TextField koreanField;

    @FXML
    private TextField englishField;

    @FXML
    private Label showLabel;

    @FXML
    private ComboBox<Optional<Show>> showBox;

    @FXML
    private ColorPicker colourPicker;

    @FXML
    private FlowPane swatches;

    @FXML
    private Label insideLabel;

    @FXML
    private Button insideButton;

    @FXML
    private ShapeFieldsController shapeFieldsController;

    private NameFields name;
    private ChoiceField<Color> colour;
    private ChoiceField<Optional<Show>> heldShow;

    /** Makes a controller. */
    public ZoneInspectorController(Workspace workspace) {
        this.workspace = workspace;
    }

    @FXML
    void initialize() {
        NameOrder.arrange(workspace.locale(), koreanField, englishField);
        name = new NameFields(
                workspace,
                koreanField,
                englishField,
                next -> shown.ifPresent(zone -> workspace.execute(new ChangeZone(zone.id(), next, zone.colour()))));
        showBox.setConverter(new Naming<>(show -> show.map(Show::name)
                .map(words -> words.in(workspace.locale()))
                .orElse(workspace.messages().get("zone.show.none"))));
        heldShow = new ChoiceField<>(
                showBox,
                show -> shown.ifPresent(zone -> workspace.execute(
                        new SetZoneShow(zone.id(), show.map(Show::id).orElse("")))));
        showBox.managedProperty().bind(showBox.visibleProperty());
        showLabel.managedProperty().bind(showBox.visibleProperty());
        showLabel.visibleProperty().bind(showBox.visibleProperty());
        colour = new ChoiceField<>(colourPicker, next -> tint(colour(next)));
        PALETTE.forEach(choice -> swatches.getChildren().add(swatch(choice)));
    }

    @Override
    public void show(Plan plan, Set<ElementId> ids) {
        shown = ids.stream().flatMap(id -> plan.zones().get(id).stream()).findFirst();
        shown.ifPresent(zone -> {
            name.show(zone.name());
            showShow(plan, zone);
            colour.show(paint(zone.colour()));
            showInside(ZoneContent.of(plan, zone));
            shapeFieldsController.show(plan, Set.of(zone.id()));
        });
    }

    @FXML
    void onSelectInside() {
        shown.ifPresent(zone -> workspace
                .session()
                .select(ZoneContent.of(workspace.plan(), zone).booths()));
    }

    private void showInside(ZoneContent content) {
        int count = content.booths().size();
        insideLabel.setText(workspace
                .messages()
                .get(
                        "zone.inside.figures",
                        workspace.formats().count(count),
                        count,
                        workspace.units(content.areaMm2()),
                        Formats.shownUnits(content.areaMm2(), workspace.plan().terms()),
                        workspace.formats().exactArea(content.areaMm2())));
        insideButton.setDisable(count == 0);
    }

    private void showShow(Plan plan, Zone zone) {
        List<Optional<Show>> choices = new ArrayList<>(List.of(Optional.empty()));
        plan.plannedEvent().map(Event::shows).orElse(List.of()).forEach(show -> choices.add(Optional.of(show)));
        showBox.setVisible(choices.size() > 1);
        if (!showBox.getItems().equals(choices)) {
            heldShow.quietly(() -> showBox.getItems().setAll(choices));
        }
        heldShow.show(choices.stream()
                .filter(choice -> choice.map(Show::id).orElse("").equals(zone.show()))
                .findFirst()
                .orElse(Optional.empty()));
    }

    @Override
    public void focusFirst() {
        NameOrder.first(workspace.locale(), koreanField, englishField).requestFocus();
    }

    private Button swatch(Colour choice) {
        Region patch = new Region();
        patch.getStyleClass().add("swatch");
        patch.setBackground(Background.fill(paint(choice)));
        Button button = new Button(null, patch);
        button.getStyleClass().addAll("flat", "swatch-button");
        button.setAccessibleText(workspace.messages().get("zone.colour.use", choice));
        button.setOnAction(event -> tint(choice));
        return button;
    }

    private void tint(Colour next) {
        shown.ifPresent(zone -> workspace.execute(new ChangeZone(zone.id(), zone.name(), next)));
    }

    private static Color paint(Colour colour) {
        int rgb = colour.rgb();
        return Color.rgb(rgb >> SHIFT_RED & BYTE, rgb >> SHIFT_GREEN & BYTE, rgb & BYTE);
    }

    private static Colour colour(Color paint) {
        int red = (int) Math.round(paint.getRed() * BYTE);
        int green = (int) Math.round(paint.getGreen() * BYTE);
        int blue = (int) Math.round(paint.getBlue() * BYTE);
        return new Colour(red << SHIFT_RED | green << SHIFT_GREEN | blue);
    }
}
