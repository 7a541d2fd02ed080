package dev.madang.view.window;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Vec;
import dev.madang.view.Comparison;
import dev.madang.view.ToolKind;
import dev.madang.view.Workspace;
import dev.madang.view.action.ActionBars;
import dev.madang.view.action.Actions;
import dev.madang.view.booth.NumberingController;
import dev.madang.view.canvas.PlanCanvas;
import dev.madang.view.document.Documents;
import dev.madang.view.inspector.InspectorController;
import dev.madang.view.list.Lists;
import dev.madang.view.panel.LevelTabsController;
import dev.madang.view.panel.SecondView;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import dev.madang.view.underlay.UnderlayDeeds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToolBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** The window's frame: menu, toolbar, panels and the canvas between them. */
public final class MainWindowController implements Disposable {

    private final WindowParts parts;
    private final Actions actions;
    private final Views views;
    private final Workspace workspace;
    private final PlanCanvas canvas;
    private final Documents documents;
    private final Label emptyHint = new Label();
    private SidePanels sides;
    private Subscription subscription = Subscription.EMPTY;
    private Optional<View<NumberingController>> numbering = Optional.empty();

    @FXML
    private MenuBar menuBar;

    @FXML
    private ToolBar toolBar;

    @FXML
    private SplitPane splitPane;

    @FXML
    private PanelColumn leftPanels;

    @FXML
    private PanelColumn rightPanels;

    @FXML
    private BorderPane middle;

    @FXML
    private StackPane canvasHolder;

    @FXML
    private SplitPane middlePane;

    @FXML
    private Node tables;

    @FXML
    private Node find;

    @FXML
    private SplitPane canvasSplit;

    @FXML
    private Node sideView;

    @FXML
    private TitledPane differencesPane;

    @FXML
    private Node calibrate;

    @FXML
    private InspectorController inspectorController;

    @FXML
    private Node levelTabs;

    @FXML
    private LevelTabsController levelTabsController;

    /** Makes a controller that loads from the given views what is not always shown. */
    public MainWindowController(WindowParts parts, Actions actions, Views views) {
        this.parts = parts;
        this.actions = actions;
        this.views = views;
        workspace = parts.workspace();
        canvas = parts.hall().canvas();
        documents = parts.documents().documents();
    }

    @FXML
    void initialize() {
        ActionBars bars = new ActionBars(actions, workspace.messages(), MenuTable.SUBMENUS);
        WindowMenus menus = new WindowMenus(bars, workspace.messages(), documents);
        menus.fill(menuBar);
        menus.fill(toolBar);
        parts.search().commands().showMenus(ActionBars.menusByKey(menuBar.getMenus()));
        placeCanvas();
        sides = new SidePanels(splitPane, leftPanels, rightPanels, parts.panels(), workspace.ui());
        BottomDrawer drawer = new BottomDrawer(middlePane, tables, parts.panels());
        subscription = Subscription.combine(
                menus::dispose,
                sides::dispose,
                drawer::dispose,
                parts.panels().minimapShown().subscribe(canvas.minimap()::setWanted),
                workspace.state().comparison().subscribe(this::showDifferences),
                parts.hall().sideBySide().second().subscribe(this::showSide),
                parts.booths().numbering().open().subscribe(this::showNumbering),
                workspace.state().level().subscribe(level -> showEmptyHint()),
                workspace.state().tool().subscribe(tool -> showEmptyHint()),
                workspace.state().venue().editing().subscribe(isEditing -> showEmptyHint()),
                workspace.watched().plan().subscribe(plan -> showEmptyHint()));
        canvas.setOnEditRequested(this::edit);
        parts.ring().setParts(ringParts());
        ContextMenu contextMenu = bars.contextMenu(MenuTable.CONTEXT);
        ContextMenu buildingMenu = bars.contextMenu(MenuTable.VENUE_CONTEXT);
        parts.venue().editor().setOnMenuRequested((x, y) -> buildingMenu.show(canvas, x, y));
        parts.venue().editor().setOnEditRequested(this::editPart);
        ContextMenu underlayMenu = bars.contextMenu(MenuTable.UNDERLAY_CONTEXT);
        parts.underlays().editor().setOnMenuRequested((x, y) -> underlayMenu.show(canvas, x, y));
        parts.underlays().editor().setOnEditRequested(this::editPart);
        canvas.setOnMenuRequested((x, y, id) -> contextMenu.show(canvas, x, y));
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
        canvasHolder.getChildren().clear();
    }

    /** Shows what the catalogue says of the venue, once it has been read. */
    void reloadVenue() {
        levelTabsController.reload();
    }

    @FXML
    void onDragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    @FXML
    void onDragDropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            Path dropped = event.getDragboard().getFiles().get(0).toPath();
            // The dialog about unsaved changes must not open while the drag is still going on.
            Vec place = placeOf(event);
            workspace.ui().execute(() -> take(dropped, place));
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /**
     * A picture or a drawing becomes an underlay, a picture where it was dropped; a list is taken in; all else is taken
     * for a plan.
     */
    private void take(Path dropped, Vec place) {
        if (UnderlayDeeds.canBeUnderlay(dropped)) {
            parts.underlays().deeds().importFile(dropped, Optional.of(place));
        } else if (Lists.isList(dropped)) {
            parts.documents().lists().takeDropped(dropped);
        } else {
            documents.open(dropped);
        }
    }

    private Vec placeOf(DragEvent event) {
        Point2D at = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
        return workspace.state().viewport().get().toModel(at.getX(), at.getY());
    }

    private List<Node> ringParts() {
        List<Node> ring = new ArrayList<>(List.of(canvas, sideView));
        ring.addAll(leftPanels.getChildren());
        ring.addAll(rightPanels.getChildren());
        ring.add(levelTabs);
        ring.add(tables);
        ring.add(toolBar);
        return ring;
    }

    /** The panel is loaded when it is needed first; while it is closed, the canvas has its room. */
    private void showNumbering(boolean isOpen) {
        if (isOpen) {
            View<NumberingController> view = numbering.orElseGet(() -> views.load(NumberingController.class));
            numbering = Optional.of(view);
            middle.setRight(view.root());
            // What scrolls in it comes into the scene with its styles, and could not take the keyboard before.
            view.root().applyCss();
            sides.makeRoom(view.root().prefWidth(-1));
            view.controller().focusFirst();
        } else if (middle.getRight() != null) {
            middle.setRight(null);
            sides.makeRoom(0);
            canvas.requestFocus();
        }
    }

    private void placeCanvas() {
        emptyHint.setText(workspace.messages().get("canvas.empty"));
        emptyHint.getStyleClass().add("canvas-hint");
        emptyHint.setMouseTransparent(true);
        StackPane.setAlignment(find, Pos.TOP_RIGHT);
        StackPane.setAlignment(calibrate, Pos.TOP_RIGHT);
        StackPane.setAlignment(canvas.minimap(), Pos.BOTTOM_RIGHT);
        canvasHolder.getChildren().setAll(canvas, emptyHint, canvas.minimap(), find, calibrate);
    }

    private void showEmptyHint() {
        Plan plan = workspace.plan();
        String level = workspace.state().level().get();
        boolean isDrawing = workspace.state().venue().editing().get()
                || workspace.state().tool().get() != ToolKind.SELECT;
        emptyHint.setVisible(!isDrawing && plan.elementsOn(level).findAny().isEmpty());
    }

    private void showSide(Optional<SecondView> second) {
        if (second.isEmpty()) {
            canvasSplit.getItems().remove(sideView);
        } else if (!canvasSplit.getItems().contains(sideView)) {
            canvasSplit.getItems().add(sideView);
        }
    }

    /** The panel is there only while something is compared; whoever begins to compare wants to see it. */
    private void showDifferences(Optional<Comparison> comparison) {
        boolean begins = comparison.isPresent() && !differencesPane.isManaged();
        differencesPane.setManaged(comparison.isPresent());
        differencesPane.setVisible(comparison.isPresent());
        if (begins) {
            differencesPane.setExpanded(true);
            parts.panels().rightShown().set(true);
        }
    }

    private void editPart() {
        parts.panels().rightShown().set(true);
        inspectorController.edit();
    }

    private void edit(ElementId id) {
        workspace.session().select(Set.of(id));
        parts.panels().rightShown().set(true);
        inspectorController.edit();
    }
}
