package dev.madang.view.inspector;

import dev.madang.edit.SetLeased;
import dev.madang.edit.SetPartition;
import dev.madang.model.Bounds;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Partition;
import dev.madang.model.Plan;
import dev.madang.text.FactText;
import dev.madang.view.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;

/** Which halls are leased and which partitions closed, level by level, with the evidence of each hall's figures. */
final class HallList {

    /** What the arrow before a title takes. */
    private static final double ARROW_WIDTH = 28;

    private final Workspace workspace;
    private final VBox box;
    private final Map<PartRef, CheckBox> leased = new HashMap<>();
    private final Map<PartRef, ToggleSwitch> closed = new HashMap<>();
    private boolean showing;

    HallList(Workspace workspace, VBox box) {
        this.workspace = workspace;
        this.box = box;
    }

    /** Lists the halls and partitions of levels. */
    void build(List<Level> levels) {
        leased.clear();
        closed.clear();
        box.getChildren().clear();
        for (Level level : levels) {
            Label heading = new Label(level.name().in(workspace.locale()));
            heading.getStyleClass().add("panel-heading");
            box.getChildren().add(heading);
            level.halls().forEach(hall -> box.getChildren().add(hallPane(level, hall)));
            level.partitions().forEach(part -> box.getChildren().add(partitionSwitch(level, part)));
        }
    }

    /** Shows what the plan leases and closes. */
    void show(Plan plan) {
        showing = true;
        try {
            leased.forEach((hall, check) -> check.setSelected(plan.leased().contains(hall)));
            closed.forEach(
                    (part, toggle) -> toggle.setSelected(plan.closedPartitions().contains(part)));
        } finally {
            showing = false;
        }
    }

    private Node hallPane(Level level, Hall hall) {
        PartRef ref = new PartRef(level.id(), hall.id());
        CheckBox check = new CheckBox(hall.name().in(workspace.locale()));
        check.setMinWidth(0);
        check.selectedProperty().subscribe((before, now) -> {
            if (!showing) {
                workspace.execute(new SetLeased(ref, now));
            }
        });
        leased.put(ref, check);
        TitledPane pane = new TitledPane(null, facts(hall));
        HBox title = title(check, hall);
        title.prefWidthProperty().bind(pane.widthProperty().subtract(ARROW_WIDTH));
        pane.setGraphic(title);
        pane.setAnimated(false);
        pane.setExpanded(false);
        pane.getStyleClass().add("hall");
        pane.setAccessibleText(workspace.messages().get("plan.hall.facts", check.getText()));
        return pane;
    }

    private HBox title(CheckBox check, Hall hall) {
        Fact area = hall.facts().get(FactKind.OFFICIAL_AREA);
        Label size = new Label(new FactText(workspace.messages()).value(FactKind.OFFICIAL_AREA, area));
        size.setMinWidth(Region.USE_PREF_SIZE);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox title = new HBox(check, spacer, size, new Badges(workspace.messages()).of(area.evidence()));
        title.getStyleClass().add("hall-title");
        return title;
    }

    private GridPane facts(Hall hall) {
        FactText texts = new FactText(workspace.messages());
        Badges badges = new Badges(workspace.messages());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        Bounds drawn = hall.outline().bounds();
        String sides = workspace.formats().size(drawn.width(), drawn.height());
        addFact(grid, workspace.messages().get("fact.drawnSides"), sides, badges.of(hall.outlineEvidence()));
        hall.facts()
                .byKind()
                .forEach((kind, fact) ->
                        addFact(grid, texts.name(kind), texts.value(kind, fact), badges.of(fact.evidence())));
        return grid;
    }

    private static void addFact(GridPane grid, String name, String value, Label badge) {
        Label nameLabel = new Label(name);
        nameLabel.getStyleClass().add("fact-name");
        nameLabel.setWrapText(true);
        Label valueLabel = new Label(value);
        valueLabel.getStyleClass().add("fact-value");
        grid.addRow(grid.getRowCount(), nameLabel, valueLabel, badge);
    }

    private Node partitionSwitch(Level level, Partition partition) {
        PartRef ref = new PartRef(level.id(), partition.id());
        ToggleSwitch toggle = new ToggleSwitch(workspace.messages().get("plan.partition", between(level, partition)));
        toggle.getStyleClass().add("partition");
        toggle.setMinWidth(0);
        toggle.setMaxWidth(Double.MAX_VALUE);
        toggle.setTooltip(new Tooltip(toggle.getText()));
        toggle.selectedProperty().subscribe((before, now) -> {
            if (!showing) {
                workspace.execute(new SetPartition(ref, now));
            }
        });
        closed.put(ref, toggle);
        return toggle;
    }

    /** A partition has no name of its own; people know it by the halls that it divides. */
    private String between(Level level, Partition partition) {
        Bounds line = partition.line().bounds();
        String names = level.halls().stream()
                .filter(hall -> hall.outline().bounds().grown(1).contains(line.center()))
                .map(hall -> hall.name().in(workspace.locale()))
                .collect(Collectors.joining(" | "));
        return names.isEmpty() ? partition.id() : names;
    }
}
