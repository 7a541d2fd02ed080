package dev.madang.view.inspector;

import dev.madang.edit.MoveElements;
import dev.madang.edit.Neighbours;
import dev.madang.geometry.Along;
import dev.madang.geometry.Side;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.text.EnumKeys;
import dev.madang.view.Workspace;
import dev.madang.view.support.ValueField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/**
 * The clear gaps around booths and features, and the aisles beside them. Typing a distance moves the selection so that
 * it becomes exactly that.
 */
public final class GapFieldsController {

    private final Workspace workspace;
    private final Map<Side, Field> gaps = new EnumMap<>(Side.class);
    private final Map<Along, Field> aisles = new EnumMap<>(Along.class);
    private Set<ElementId> ids = Set.of();

    @FXML
    private GridPane gapGrid;

    @FXML
    private TextField leftField;

    @FXML
    private TextField rightField;

    @FXML
    private TextField topField;

    @FXML
    private TextField bottomField;

    @FXML
    private Label acrossLabel;

    @FXML
    private TextField acrossField;

    @FXML
    private Label downLabel;

    @FXML
    private TextField downField;

    /** A field and what it shows. */
    private record Field(TextField node, ValueField<Integer> value) {

        void show(Optional<Integer> mm, String none) {
            node.setDisable(mm.isEmpty());
            mm.ifPresentOrElse(value::show, () -> value.showNone(none));
        }
    }

    /** Makes a controller. */
    public GapFieldsController(Workspace workspace) {
        this.workspace = workspace;
    }

    @FXML
    void initialize() {
        gapGrid.managedProperty().bind(gapGrid.visibleProperty());
        gaps.put(Side.LEFT, gap(leftField, Side.LEFT));
        gaps.put(Side.RIGHT, gap(rightField, Side.RIGHT));
        gaps.put(Side.TOP, gap(topField, Side.TOP));
        gaps.put(Side.BOTTOM, gap(bottomField, Side.BOTTOM));
        aisles.put(Along.X, aisle(acrossField, Along.X));
        aisles.put(Along.Y, aisle(downField, Along.Y));
    }

    /** Shows what lies beside booths and features of one level; nothing if there is something else among them. */
    void show(Plan plan, Set<ElementId> shown) {
        ids = shown;
        boolean stand = shown.stream().allMatch(id -> plan.element(id)
                .filter(element -> element instanceof Booth || element instanceof Feature)
                .isPresent());
        boolean isOneLevel = shown.stream()
                        .flatMap(id -> plan.element(id).stream())
                        .map(element -> element.level())
                        .distinct()
                        .count()
                == 1;
        gapGrid.setVisible(stand && isOneLevel);
        if (gapGrid.isVisible()) {
            show(Neighbours.of(plan, shown));
        }
    }

    private void show(Neighbours neighbours) {
        String none = workspace.messages().get("shape.gap.none");
        gaps.forEach((side, field) -> field.show(rounded(neighbours.gap(side)), none));
        aisles.forEach((along, field) -> {
            Optional<Neighbours.Aisle> aisle = neighbours.aisle(along);
            field.show(aisle.map(found -> Math.toIntExact(Math.round(found.widthMm()))), none);
            Label label = along == Along.X ? acrossLabel : downLabel;
            String beside = along == Along.X ? "shape.aisle.across" : "shape.aisle.down";
            label.setText(workspace
                    .messages()
                    .get(aisle.map(found -> EnumKeys.of("shape.aisle", found.side()))
                            .orElse(beside)));
        });
    }

    private Field gap(TextField node, Side side) {
        return field(node, mm -> neighbours().flatMap(found -> {
            OptionalDouble now = found.gap(side);
            return now.isPresent() ? Optional.of(new Step(side, now.getAsDouble(), mm)) : Optional.empty();
        }));
    }

    private Field aisle(TextField node, Along along) {
        return field(node, mm -> neighbours()
                .flatMap(found -> found.aisle(along))
                .map(aisle -> new Step(aisle.side(), aisle.widthMm(), mm)));
    }

    private Field field(TextField node, Function<Integer, Optional<Step>> meaning) {
        LengthFormat format = LengthFormat.of(workspace.locale(), 0, Point.MAX_MM);
        return new Field(node, new ValueField<>(node, format, workspace.pending(), mm -> {
            meaning.apply(mm).ifPresent(this::go);
            neighbours().ifPresent(this::show);
        }));
    }

    /** Out of a side, until the distance there is what was typed. */
    private void go(Step step) {
        Set<ElementId> free = workspace.session().free(ids);
        if (free.size() == ids.size()) {
            int by = Neighbours.step(step.nowMm(), step.wantedMm());
            workspace.execute(
                    new MoveElements(free, step.side().stepX() * by, step.side().stepY() * by));
        }
    }

    private Optional<Neighbours> neighbours() {
        Plan plan = workspace.plan();
        boolean isThere =
                !ids.isEmpty() && ids.stream().allMatch(id -> plan.element(id).isPresent());
        return isThere ? Optional.of(Neighbours.of(plan, ids)) : Optional.empty();
    }

    private static Optional<Integer> rounded(OptionalDouble mm) {
        return mm.isPresent() ? Optional.of(Math.toIntExact(Math.round(mm.getAsDouble()))) : Optional.empty();
    }

    /**
     * A typed distance.
     *
     * @param side out of which side it is measured
     * @param nowMm what it is
     * @param wantedMm what it is to be
     */
    private record Step(Side side, double nowMm, int wantedMm) {}
}
