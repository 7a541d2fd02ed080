package dev.madang.view.panel;

import dev.madang.draw.overlay.OverlayKind;
import dev.madang.text.EnumKeys;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
import dev.madang.view.OverlayState;
import dev.madang.view.Workspace;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.Naming;
import dev.madang.view.support.Tips;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which layers of the drawing are shown, locked and dimmed. */
public final class LayersController implements Disposable {

    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");

    private final Workspace workspace;
    private final ObjectProperty<LayerLooks> looks;
    private final List<Runnable> refreshers = new ArrayList<>();
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private GridPane grid;

    @FXML
    private Button resetButton;

    @FXML
    private ComboBox<Optional<OverlayKind>> overlayBox;

    @FXML
    private Label strengthLabel;

    @FXML
    private Slider strengthSlider;

    /** Makes a controller. */
    public LayersController(Workspace workspace) {
        this.workspace = workspace;
        looks = workspace.state().layers();
    }

    @FXML
    void initialize() {
        for (Layer layer : Layer.values()) {
            addRow(layer);
        }
        showOverlays();
        subscription = Subscription.combine(
                looks.subscribe(now -> {
                    refreshers.forEach(Runnable::run);
                    resetButton.setDisable(now.equals(LayerLooks.PLAIN));
                }),
                overlay().kind().subscribe(kind -> {
                    overlayBox.setValue(kind);
                    strengthSlider.setDisable(kind.isEmpty());
                    strengthLabel.setDisable(kind.isEmpty());
                }),
                overlay().strength().subscribe(strength -> strengthSlider.setValue(strength.doubleValue())));
    }

    private OverlayState overlay() {
        return workspace.state().overlay();
    }

    private void showOverlays() {
        overlayBox.setConverter(new Naming<>(kind -> workspace
                .messages()
                .get(kind.map(shown -> "action.overlay." + shown.key()).orElse("layers.overlay.none"))));
        overlayBox.getItems().add(Optional.empty());
        Stream.of(OverlayKind.values()).map(Optional::of).forEach(overlayBox.getItems()::add);
        overlayBox.valueProperty().subscribe((before, now) -> overlay().kind().set(now));
        strengthSlider
                .valueProperty()
                .subscribe((before, now) -> overlay().strength().set(now.doubleValue()));
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    @FXML
    void onReset() {
        looks.set(LayerLooks.PLAIN);
    }

    private void addRow(Layer layer) {
        String name = workspace.messages().get(EnumKeys.of("layer", layer));
        Label label = new Label(name);
        label.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(label, Priority.ALWAYS);
        ToggleButton see = toggle(
                layer,
                new Look("layers.see", "fth-eye", "fth-eye-off"),
                now -> now.isShown(layer),
                on -> looks.set(looks.get().shown(layer, on)));
        see.getStyleClass().add("layer-see");
        label.setLabelFor(see);
        int row = grid.getRowCount();
        grid.addRow(row, label, see);
        if (layer.isLockable()) {
            ToggleButton lock = toggle(
                    layer,
                    new Look("layers.lock", "fth-lock", "fth-unlock"),
                    now -> now.locked().contains(layer),
                    on -> looks.set(looks.get().locked(layer, on)));
            grid.add(lock, 2, row);
        }
        ToggleButton dim = toggle(
                layer,
                new Look("layers.dim", "fth-droplet", "fth-droplet"),
                now -> now.isDimmed(layer),
                on -> looks.set(looks.get().dimmed(layer, on)));
        grid.add(dim, 3, row);
        refreshers.add(() -> label.pseudoClassStateChanged(HIDDEN, !looks.get().isShown(layer)));
    }

    /** What a switch is called and how it looks when on and when off. */
    private record Look(String key, String on, String off) {}

    private ToggleButton toggle(Layer layer, Look look, Predicate<LayerLooks> isOn, Switched set) {
        ToggleButton button = new ToggleButton();
        FontIcon icon = new FontIcon(look.off());
        button.setGraphic(icon);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "layer-switch");
        button.setId(look.key().replace('.', '-') + "-" + EnumKeys.lowerCamel(layer));
        String name = workspace.messages().get(EnumKeys.of("layer", layer));
        String text = workspace.messages().get(look.key(), name);
        button.setAccessibleText(text);
        Tips.install(button, () -> text);
        button.setOnAction(event -> set.accept(button.isSelected()));
        refreshers.add(() -> {
            boolean on = isOn.test(looks.get());
            button.setSelected(on);
            icon.setIconLiteral(on ? look.on() : look.off());
        });
        return button;
    }

    /** Takes whether a switch is on. */
    @FunctionalInterface
    private interface Switched {
        void accept(boolean on);
    }
}
