package dev.madang.view.panel;

import dev.madang.model.FactKind;
import dev.madang.model.Level;
import dev.madang.model.ListedSpace;
import dev.madang.model.Plan;
import dev.madang.view.Workspace;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import dev.madang.view.support.Tips;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** Tabs for the levels of the plan, and beside them what the venue has but nobody can draw. */
public final class LevelTabsController implements Disposable {

    private final Workspace workspace;
    private final Function<Plan, List<ListedSpace>> listed;
    private final ToggleGroup group = new ToggleGroup();
    private final LaterOnce refresh;
    private final ChangeListener<Object> onChange;
    private List<Level> shown = List.of();

    @FXML
    private ScrollPane scroll;

    @FXML
    private HBox tabs;

    /** Makes a controller; {@code listed} tells which spaces of a plan's venue cannot be drawn. */
    public LevelTabsController(Workspace workspace, Function<Plan, List<ListedSpace>> listed) {
        this.workspace = workspace;
        this.listed = listed;
        refresh = workspace.later(this::refresh);
        onChange = (property, before, now) -> refresh.request();
    }

    @FXML
    void initialize() {
        workspace.watched().plan().addListener(onChange);
        workspace.state().level().addListener(onChange);
        tabs.widthProperty().subscribe(width -> reveal());
        scroll.widthProperty().subscribe(width -> reveal());
        refresh();
    }

    @Override
    public void dispose() {
        refresh.stop();
        workspace.watched().plan().removeListener(onChange);
        workspace.state().level().removeListener(onChange);
    }

    /** Looks again at what the venue has, such as when the catalogue has been read. */
    public void reload() {
        shown = List.of();
        refresh();
    }

    private void refresh() {
        Plan plan = workspace.plan();
        if (plan.level(workspace.state().level().get()).isEmpty()) {
            workspace.state().level().set(plan.levels().get(0).id());
        }
        if (!shown.equals(plan.levels())) {
            shown = plan.levels();
            group.getToggles().clear();
            tabs.getChildren().setAll(shown.stream().map(this::tab).toList());
            addPlaceholders(listed.apply(plan));
        }
        selectCurrent();
    }

    private void selectCurrent() {
        String current = workspace.state().level().get();
        group.getToggles().stream()
                .filter(toggle -> current.equals(toggle.getUserData()))
                .forEach(group::selectToggle);
        reveal();
    }

    /** The tab of the level that is seen lies in view, wherever it was chosen. */
    private void reveal() {
        if (group.getSelectedToggle() instanceof Node tab && hiddenPx() > 0) {
            Bounds box = tab.getBoundsInParent();
            double left = scroll.getHvalue() * hiddenPx();
            double width = scroll.getViewportBounds().getWidth();
            double wanted = Math.min(box.getMinX(), Math.max(left, box.getMaxX() - width));
            scroll.setHvalue(Math.max(0, Math.min(1, wanted / hiddenPx())));
        }
    }

    private double hiddenPx() {
        return tabs.getWidth() - scroll.getViewportBounds().getWidth();
    }

    private Node tab(Level level) {
        ToggleButton tab = new ToggleButton(level.name().in(workspace.locale()));
        tab.setUserData(level.id());
        tab.setId("level-" + level.id());
        tab.setToggleGroup(group);
        tab.getStyleClass().add("level-tab");
        // A tab that is on stays on when it is clicked again.
        tab.setOnAction(event -> {
            workspace.state().level().set(level.id());
            selectCurrent();
        });
        // Arrow keys choose a tab without pressing it.
        tab.selectedProperty().subscribe((before, on) -> {
            if (on) {
                workspace.state().level().set(level.id());
            }
        });
        return tab;
    }

    /** What is planned is worth a tab of its own; what merely cannot be drawn shares one. */
    private void addPlaceholders(List<ListedSpace> spaces) {
        for (ListedSpace space : spaces) {
            if (space.planned()) {
                addPlaceholder(workspace.messages().get("levels.planned", nameOf(space)), List.of(space));
            }
        }
        List<ListedSpace> others =
                spaces.stream().filter(space -> !space.planned()).toList();
        if (!others.isEmpty()) {
            addPlaceholder(workspace.messages().get("levels.listed", others.size()), others);
        }
    }

    private void addPlaceholder(String text, List<ListedSpace> spaces) {
        ToggleButton tab = new ToggleButton(text);
        tab.setDisable(true);
        tab.getStyleClass().add("level-tab");
        StackPane around = new StackPane(tab);
        Tips.install(around, () -> spaces.stream().map(this::reason).collect(Collectors.joining("\n")));
        tabs.getChildren().add(around);
    }

    private String reason(ListedSpace space) {
        String key = space.planned() ? "levels.planned" : "levels.listed";
        OptionalLong area = space.facts().get(FactKind.OFFICIAL_AREA).value();
        return area.isPresent()
                ? workspace
                        .messages()
                        .get(key + ".area", nameOf(space), workspace.formats().area(area.getAsLong()))
                : workspace.messages().get(key + ".reason", nameOf(space));
    }

    private String nameOf(ListedSpace space) {
        return space.name().in(workspace.locale());
    }
}
