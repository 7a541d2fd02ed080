package dev.madang.view.window;

import dev.madang.model.Venue;
import dev.madang.text.Messages;
import dev.madang.view.PartTool;
import dev.madang.view.Workspace;
import dev.madang.view.action.Action;
import dev.madang.view.action.Actions;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.Tips;
import dev.madang.view.venue.VenueUpdates;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar above the canvas that says that the building is edited, with its tools, or that the venue has changed. */
public final class VenueBarController implements Disposable {

    private static final Set<PartTool> GROUPS =
            Set.of(PartTool.FLOOR, PartTool.EXIT, PartTool.COLUMN, PartTool.UTILITY_POINT, PartTool.KEEP_CLEAR);

    private final Workspace workspace;
    private final Actions actions;
    private final VenueUpdates updates;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private FlowPane modeBar;

    @FXML
    private Label modeLabel;

    @FXML
    private HBox updateBar;

    @FXML
    private Label updateLabel;

    /** Makes a controller. */
    public VenueBarController(Workspace workspace, Actions actions, VenueUpdates updates) {
        this.workspace = workspace;
        this.actions = actions;
        this.updates = updates;
    }

    @FXML
    void initialize() {
        for (PartTool tool : PartTool.values()) {
            modeBar.getChildren().add(button(tool));
            if (tool == PartTool.COLUMN) {
                modeBar.getChildren().add(button("venue.columnGrid"));
            } else if (tool == PartTool.UTILITY_POINT) {
                modeBar.getChildren().add(button("venue.utilityGrid"));
            }
        }
        Button done = new Button(messages().get("venueBar.done"), new FontIcon("fth-check"));
        done.setId("venue-done");
        done.setOnAction(event -> workspace.state().venue().editing().set(false));
        modeBar.getChildren().add(done);
        modeBar.managedProperty().bind(modeBar.visibleProperty());
        updateBar.managedProperty().bind(updateBar.visibleProperty());
        subscription = Subscription.combine(
                workspace.state().venue().editing().subscribe(modeBar::setVisible),
                workspace.watched().plan().subscribe(plan -> nameMode()),
                workspace.state().level().subscribe(level -> nameMode()),
                updates.newer().subscribe(this::offer));
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    @FXML
    void onUpdate() {
        updates.update();
    }

    @FXML
    void onDismiss() {
        updates.dismiss();
    }

    private ToggleButton button(PartTool tool) {
        Action action = actions.get(tool.key());
        ToggleButton button = new ToggleButton(messages().get(tool.key()), new FontIcon(tool.icon()));
        button.setId(tool.key().replace('.', '-'));
        button.getStyleClass().addAll("flat", "venue-tool");
        if (GROUPS.contains(tool)) {
            button.getStyleClass().add("group");
        }
        Optional.ofNullable(action.selected())
                .ifPresent(selected -> button.selectedProperty().bindBidirectional(selected));
        Tips.install(button, () -> messages().get(tool.key() + ".tip"));
        return button;
    }

    private Button button(String key) {
        Action action = actions.get(key);
        Button button = new Button(messages().get(key + ".short"), new FontIcon(action.icon()));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().addAll("flat", "venue-tool");
        button.setOnAction(event -> action.deed().run());
        Tips.install(button, () -> messages().get(action.textKey()));
        return button;
    }

    private void nameMode() {
        String venue = workspace.plan().venue().name().in(workspace.locale());
        String level = workspace
                .plan()
                .level(workspace.state().level().get())
                .map(shown -> shown.name().in(workspace.locale()))
                .orElse("");
        modeLabel.setText(messages().get("venueBar.editing", venue, level));
    }

    private void offer(Optional<Venue> newer) {
        updateBar.setVisible(newer.isPresent());
        newer.ifPresent(venue -> updateLabel.setText(messages()
                .get(
                        "venueBar.newer",
                        venue.name().in(workspace.locale()),
                        venue.revision(),
                        workspace.plan().venue().revision())));
    }

    private Messages messages() {
        return workspace.messages();
    }
}
