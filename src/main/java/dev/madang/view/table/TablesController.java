package dev.madang.view.table;

import dev.madang.view.PanelState;
import dev.madang.view.support.Disposable;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The drawer below the canvas: the table of booths or that of exhibitors, in one line with what is done to it. */
public final class TablesController implements Disposable {

    private final PanelState panels;
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
        List.of(boothsButton, exhibitorsButton).forEach(button -> button.setToggleGroup(group));
        boothsButton.setSelected(true);
        // One of both is always shown.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        header.getChildren().add(2, boothTableController.bar());
        header.getChildren().add(3, exhibitorTableController.bar());
        body.getChildren().setAll(boothTableController.root(), exhibitorTableController.root());
        subscription = boothsButton.selectedProperty().subscribe(this::show);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    @FXML
    void onClose() {
        panels.tablesShown().set(false);
    }

    private void show(boolean booths) {
        boothTableController.root().setVisible(booths);
        boothTableController.bar().setVisible(booths);
        boothTableController.bar().setManaged(booths);
        exhibitorTableController.root().setVisible(!booths);
        exhibitorTableController.bar().setVisible(!booths);
        exhibitorTableController.bar().setManaged(!booths);
        root.setAccessibleText((booths ? boothsButton : exhibitorsButton).getText());
    }
}
