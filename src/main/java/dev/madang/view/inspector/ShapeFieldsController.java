package dev.madang.view.inspector;

import dev.madang.edit.MoveElements;
import dev.madang.edit.ResizeElements;
import dev.madang.edit.SetRotation;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.text.Formats;
import dev.madang.view.Workspace;
import dev.madang.view.support.ValueField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/**
 * Place, size and direction of one element, or of several at once: then the place is that of the box around all, and
 * what they do not have in common is mixed. Polygons can be moved; their size is drawn by hand.
 */
public final class ShapeFieldsController {

    private final Workspace workspace;
    private Set<ElementId> ids = Set.of();

    @FXML
    private TextField xField;

    @FXML
    private TextField yField;

    @FXML
    private TextField widthField;

    @FXML
    private TextField depthField;

    @FXML
    private TextField rotationField;

    @FXML
    private Label areaLabel;

    @FXML
    private GapFieldsController gapFieldsController;

    private Fields fields;

    /** Makes a controller. */
    public ShapeFieldsController(Workspace workspace) {
        this.workspace = workspace;
    }

    @FXML
    void initialize() {
        LengthFormat place = LengthFormat.of(workspace.locale(), -Point.MAX_MM, Point.MAX_MM);
        LengthFormat side = LengthFormat.of(workspace.locale(), 1, Rect.MAX_SIDE_MM);
        fields = new Fields(
                field(xField, place, x -> move(x - corner().x(), 0)),
                field(yField, place, y -> move(0, y - corner().y())),
                field(widthField, side, width -> workspace.execute(new ResizeElements(free(), width, 0))),
                field(depthField, side, depth -> workspace.execute(new ResizeElements(free(), 0, depth))),
                field(rotationField, new AngleFormat(), angle -> workspace.execute(new SetRotation(free(), angle))));
    }

    /** Shows what the plan says of elements, at least one. */
    void show(Plan plan, Set<ElementId> shown) {
        ids = shown;
        List<PlanElement> elements = elements(plan);
        Point corner = cornerOf(elements);
        fields.x().show(corner.x());
        fields.y().show(corner.y());
        List<Rect> rects = elements.stream()
                .map(PlanElement::shape)
                .filter(Rect.class::isInstance)
                .map(Rect.class::cast)
                .toList();
        show(widthField, fields.width(), rects, Rect::width);
        show(depthField, fields.depth(), rects, Rect::depth);
        show(rotationField, fields.rotation(), rects, Rect::rotation);
        areaLabel.setText(areaText(elements));
        gapFieldsController.show(plan, ids);
    }

    private void show(TextField node, ValueField<Integer> field, List<Rect> rects, Function<Rect, Integer> property) {
        node.setDisable(rects.isEmpty());
        String none = workspace.messages().get(rects.isEmpty() ? "shape.drawn" : "inspector.mixed");
        Shared.of(rects, property).ifPresentOrElse(field::show, () -> field.showNone(none));
    }

    private String areaText(List<PlanElement> elements) {
        long area = elements.stream()
                .mapToLong(element -> element.shape().areaMm2())
                .sum();
        long let = elements.stream()
                .filter(Booth.class::isInstance)
                .mapToLong(element -> element.shape().areaMm2())
                .sum();
        String text = workspace.formats().exactArea(area);
        return let == 0
                ? text
                : workspace
                        .messages()
                        .get(
                                "shape.areaAndUnits",
                                text,
                                workspace.units(let),
                                Formats.shownUnits(let, workspace.plan().terms()));
    }

    /** Whatever becomes of what was typed, the field shows what the plan says then: a deed may be refused. */
    private ValueField<Integer> field(TextField field, ValueField.Format<Integer> format, Consumer<Integer> commit) {
        return new ValueField<>(field, format, workspace.pending(), value -> {
            commit.accept(value);
            showAgain();
        });
    }

    private void showAgain() {
        Plan plan = workspace.plan();
        if (!ids.isEmpty() && ids.stream().allMatch(id -> plan.element(id).isPresent())) {
            show(plan, ids);
        }
    }

    private void move(int dx, int dy) {
        workspace.execute(new MoveElements(free(), dx, dy));
    }

    /** Whoever types at something locked is told. */
    private Set<ElementId> free() {
        return workspace.session().free(ids);
    }

    private Point corner() {
        return cornerOf(elements(workspace.plan()));
    }

    private List<PlanElement> elements(Plan plan) {
        return ids.stream().flatMap(id -> plan.element(id).stream()).toList();
    }

    /** One rectangle is placed by the corner about which it is turned, all else by the top left of its box. */
    private static Point cornerOf(List<PlanElement> elements) {
        Shape only = elements.size() == 1 ? elements.get(0).shape() : null;
        if (only instanceof Rect rect) {
            return rect.at();
        }
        Optional<Bounds> box =
                elements.stream().map(element -> element.shape().bounds()).reduce(Bounds::union);
        return box.map(around -> Point.ofRounded(around.minX(), around.minY())).orElse(new Point(0, 0));
    }

    /** The fields that can be typed into. */
    private record Fields(
            ValueField<Integer> x,
            ValueField<Integer> y,
            ValueField<Integer> width,
            ValueField<Integer> depth,
            ValueField<Integer> rotation) {}
}
