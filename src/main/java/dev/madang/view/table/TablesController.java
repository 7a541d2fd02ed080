package dev.madang.view.table;

import dev.madang.view.DrawerPage;
import dev.madang.view.PanelState;
import dev.madang.view.safety.SafetyController;
import dev.madang.view.support.Disposable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * The drawer below the canvas: the table of booths, that of exhibitors, or capacity and safety, in one line with what
 * is done to it.
 */
public final class TablesController implements Disposable {

    private final PanelState panels;
    private final Map<DrawerPage, ToggleButton> pages = new EnumMap<>(DrawerPage.class);
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private VBox root;

    @FXML
    private HBox header;

    @FXML
    private StackPane body;

    @FXML
    private ToggleButton boothsButton;

    @FXML
    private ToggleButton exhibitorsButton;

    @FXML
    private ToggleButton safetyButton;

    @FXML
    private Region spacer;

    @FXML
    private SafetyController safetyController;

    @FXML
    private BoothTableController boothTableController;

    @FXML
    private ExhibitorTableController exhibitorTableController;

    /** Makes a controller. */
    public TablesController(TableContext context) {
        panels = context.panels();
    }

    @FXML
    void initialize() {
        ToggleGroup group = new ToggleGroup();
        pages.put(DrawerPage.BOOTHS, boothsButton);
        pages.put(DrawerPage.EXHIBITORS, exhibitorsButton);
        pages.put(DrawerPage.SAFETY, safetyButton);
        pages.values().forEach(button -> button.setToggleGroup(group));
        // One of them is always shown.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        header.getChildren().add(pages.size(), boothTableController.bar());
        header.getChildren().add(pages.size() + 1, exhibitorTableController.bar());
        body.getChildren()
                .setAll(boothTableController.root(), exhibitorTableController.root(), safetyController.root());
        pages.forEach((page, button) -> button.selectedProperty().subscribe(selected -> {
            if (selected) {
                panels.page().set(page);
            }
        }));
        subscription = panels.page().subscribe(this::show);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    @FXML
    void onClose() {
        panels.tablesShown().set(false);
    }

    private void show(DrawerPage page) {
        ToggleButton button = Objects.requireNonNull(pages.get(page));
        button.setSelected(true);
        show(boothTableController.root(), page == DrawerPage.BOOTHS);
        show(boothTableController.bar(), page == DrawerPage.BOOTHS);
        show(exhibitorTableController.root(), page == DrawerPage.EXHIBITORS);
        show(exhibitorTableController.bar(), page == DrawerPage.EXHIBITORS);
        show(safetyController.root(), page == DrawerPage.SAFETY);
        show(spacer, page == DrawerPage.SAFETY);
        root.setAccessibleText(button.getText());
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
