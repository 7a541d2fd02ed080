package dev.madang.view.panel;

import dev.madang.model.Level;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.support.ChoiceField;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import dev.madang.view.support.Naming;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** The frame of the second view: what it shows, which level, and whether it moves with the main one. */
public final class SideViewController implements Disposable {

    private final Workspace workspace;
    private final SideBySide sideBySide;
    private final LaterOnce refresh;
    private Subscription subscription = Subscription.EMPTY;
    private Subscription ofView = Subscription.EMPTY;

    @FXML
    private Label nameLabel;

    @FXML
    private ComboBox<Level> levelBox;

    @FXML
    private ToggleButton togetherButton;

    @FXML
    private StackPane holder;

    private Optional<ChoiceField<Level>> levelField = Optional.empty();

    /** Makes a controller of the view beside the main one. */
    public SideViewController(Workspace workspace, SideBySide sideBySide) {
        this.workspace = workspace;
        this.sideBySide = sideBySide;
        refresh = workspace.later(this::refresh);
    }

    @FXML
    void initialize() {
        levelBox.setConverter(new Naming<>(level -> level.name().in(workspace.locale())));
        levelField = Optional.of(new ChoiceField<>(levelBox, this::choose));
        togetherButton.selectedProperty().bindBidirectional(sideBySide.together());
        subscription = sideBySide.second().subscribe(this::show);
    }

    @Override
    public void dispose() {
        refresh.stop();
        togetherButton.selectedProperty().unbindBidirectional(sideBySide.together());
        subscription.unsubscribe();
        ofView.unsubscribe();
        holder.getChildren().clear();
    }

    @FXML
    void onClose() {
        sideBySide.shown().set(false);
    }

    private void show(Optional<SecondView> second) {
        ofView.unsubscribe();
        ofView = Subscription.EMPTY;
        holder.getChildren().clear();
        second.ifPresent(view -> {
            holder.getChildren().setAll(view.canvas());
            ofView = Subscription.combine(
                    view.workspace().watched().plan().subscribe((before, now) -> refresh.request()),
                    view.workspace().state().level().subscribe((before, now) -> refresh.request()));
        });
        refresh();
    }

    private void refresh() {
        Messages messages = workspace.messages();
        sideBySide.second().get().ifPresent(view -> {
            nameLabel.setText(view.file()
                    .map(file -> messages.get("side.otherPlan", file))
                    .orElseGet(() -> messages.get("side.samePlan")));
            List<Level> levels = view.workspace().plan().levels();
            String shown = view.workspace().state().level().get();
            levelField.ifPresent(field -> {
                field.quietly(() -> levelBox.getItems().setAll(levels));
                field.show(levels.stream()
                        .filter(level -> level.id().equals(shown))
                        .findFirst()
                        .orElse(null));
            });
        });
    }

    private void choose(Level level) {
        sideBySide.second().get().ifPresent(view -> view.showLevel(level.id()));
    }
}
