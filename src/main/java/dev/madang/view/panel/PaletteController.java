package dev.madang.view.panel;

import dev.madang.model.Plan;
import dev.madang.text.EnumKeys;
import dev.madang.view.Placeable;
import dev.madang.view.Placeables;
import dev.madang.view.Workspace;
import dev.madang.view.canvas.PlanCanvas;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.Tips;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be put on a level: dragged there, or chosen and then clicked there. */
public final class PaletteController implements Disposable {

    /** Pixels for a metre in the little pictures of booths. */
    private static final double PX_PER_M = 4;

    private static final double MM_PER_M = 1_000;

    private final Workspace workspace;
    private final PlanCanvas canvas;
    private final ToggleGroup group = new ToggleGroup();
    private final ChangeListener<Object> onPlacing = (property, before, now) -> selectPlaced();
    private boolean dragging;

    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private Label hintLabel;

    @FXML
    private FlowPane boothTiles;

    @FXML
    private FlowPane featureTiles;

    @FXML
    private FlowPane zoneTiles;

    /** Makes a controller for the palette of a canvas. */
    public PaletteController(Workspace workspace, PlanCanvas canvas) {
        this.workspace = workspace;
        this.canvas = canvas;
    }

    @FXML
    void initialize() {
        fillBooths();
        subscription = Subscription.combine(
                workspace.watched().plan().map(Plan::terms).subscribe((before, now) -> workspace
                        .ui()
                        .execute(this::fillBooths)),
                workspace.state().venue().editing().subscribe(this::rest));
        fill(featureTiles, Placeables.FEATURES);
        fill(zoneTiles, List.of(Placeables.ZONE));
        workspace.state().placing().addListener(onPlacing);
        selectPlaced();
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
        workspace.state().placing().removeListener(onPlacing);
    }

    /** While the building is edited nothing is laid out on it. */
    private void rest(boolean rests) {
        hintLabel.setText(workspace.messages().get(rests ? "palette.rests" : "palette.hint"));
        List.of(boothTiles, featureTiles, zoneTiles).forEach(tiles -> tiles.setDisable(rests));
        if (rests) {
            place(null);
        }
    }

    /** Booths are so many usual ones of the event wide and deep. */
    private void fillBooths() {
        boothTiles.getChildren().clear();
        fill(boothTiles, Placeables.BOOTHS);
    }

    private void fill(FlowPane pane, List<Placeable> placeables) {
        placeables.forEach(placeable -> pane.getChildren().add(tile(placeable)));
    }

    private ToggleButton tile(Placeable placeable) {
        Placeable sized = placeable.on(workspace.plan().terms());
        String name = sized.name(workspace.messages());
        ToggleButton tile = new ToggleButton(shortName(sized, name), picture(sized));
        tile.setId(placeable.labelKey().replace('.', '-'));
        tile.setUserData(placeable);
        tile.setAccessibleText(name);
        tile.setToggleGroup(group);
        tile.getStyleClass().addAll("palette-tile", EnumKeys.lowerCamel(placeable.kind()));
        tile.setContentDisplay(placeable.kind() == Placeable.Kind.BOOTH ? ContentDisplay.TOP : ContentDisplay.LEFT);
        Tips.install(tile, () -> workspace.messages().get("palette.tooltip", name));
        tile.setOnAction(event -> place(tile.isSelected() ? placeable : null));
        // Arrow keys choose a tile without pressing it.
        tile.selectedProperty().subscribe((before, on) -> {
            if (on) {
                place(placeable);
            }
        });
        tile.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> dragging = false);
        tile.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(placeable, event));
        tile.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release(tile, event));
        tile.addEventHandler(KeyEvent.KEY_PRESSED, this::cancel);
        return tile;
    }

    private String shortName(Placeable placeable, String name) {
        String key = placeable.labelKey() + ".short";
        if (placeable.kind() == Placeable.Kind.BOOTH && !Placeables.BOOTHS.contains(placeable)) {
            return workspace.formats().size(placeable.width(), placeable.depth());
        }
        return workspace.messages().contains(key) ? workspace.messages().get(key) : name;
    }

    private static Node picture(Placeable placeable) {
        if (placeable.kind() != Placeable.Kind.BOOTH) {
            return new FontIcon(Placeables.icon(placeable));
        }
        if (placeable.isFreeSize()) {
            return framed(new FontIcon(Placeables.icon(placeable)));
        }
        Region booth = new Region();
        booth.getStyleClass().add("palette-booth");
        double width = placeable.width() / MM_PER_M * PX_PER_M;
        double depth = placeable.depth() / MM_PER_M * PX_PER_M;
        booth.setMinSize(width, depth);
        booth.setMaxSize(width, depth);
        return framed(booth);
    }

    private static StackPane framed(Node picture) {
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("palette-picture");
        return frame;
    }

    private void drag(Placeable placeable, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || (!dragging && event.isStillSincePress())) {
            return;
        }
        if (!dragging) {
            dragging = true;
            place(null);
            canvas.palettePressed(placeable);
        }
        canvas.paletteDragged(event.getSceneX(), event.getSceneY(), event.isShortcutDown());
    }

    /** The release of a drag must not count as a click on the tile. */
    private void release(ToggleButton tile, MouseEvent event) {
        if (dragging) {
            dragging = false;
            tile.disarm();
            canvas.paletteReleased(event.getSceneX(), event.getSceneY());
            canvas.requestFocus();
        }
    }

    private void cancel(KeyEvent event) {
        if (dragging && event.getCode() == KeyCode.ESCAPE) {
            dragging = false;
            canvas.paletteCancelled();
            event.consume();
        }
    }

    private void place(@Nullable Placeable placeable) {
        workspace.state().placing().set(placeable);
    }

    private void selectPlaced() {
        Placeable placing = workspace.state().placing().get();
        group.selectToggle(group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(placing))
                .findFirst()
                .orElse(null));
    }
}
