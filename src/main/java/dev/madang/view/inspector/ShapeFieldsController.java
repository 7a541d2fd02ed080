package dev.madang.view.inspector;

import dev.madang.edit.ChangeShape;
import dev.madang.edit.MoveElements;
import dev.madang.edit.RotateElements;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.PlanElement;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.text.Formats;
import dev.madang.view.Workspace;
import dev.madang.view.support.ValueField;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Place, size and direction of one element. A polygon can be moved and turned; its size is drawn by hand. */
public final class ShapeFieldsController {

    private final Workspace workspace;
    private Optional<PlanElement> shown = Optional.empty();

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
                field(
                        widthField,
                        side,
                        width -> resize((rect, w) -> new Rect(rect.at(), w, rect.depth(), rect.rotation()), width)),
                field(
                        depthField,
                        side,
                        depth -> resize((rect, d) -> new Rect(rect.at(), rect.width(), d, rect.rotation()), depth)),
                field(rotationField, new AngleFormat(), this::rotate));
    }

    void show(PlanElement element) {
        shown = Optional.of(element);
        Shape shape = element.shape();
        fields.x().show(cornerOf(shape).x());
        fields.y().show(cornerOf(shape).y());
        boolean isRect = shape instanceof Rect;
        widthField.setDisable(!isRect);
        depthField.setDisable(!isRect);
        rotationField.setDisable(!isRect);
        if (shape instanceof Rect rect) {
            fields.width().show(rect.width());
            fields.depth().show(rect.depth());
            fields.rotation().show(rect.rotation());
        } else {
            String drawn = workspace.messages().get("shape.drawn");
            fields.width().showNone(drawn);
            fields.depth().showNone(drawn);
            fields.rotation().showNone(drawn);
        }
        areaLabel.setText(areaText(element));
    }

    private String areaText(PlanElement element) {
        String area = workspace.formats().exactArea(element.shape().areaMm2());
        String units = workspace.units(element.shape().areaMm2());
        double number =
                Formats.shownUnits(element.shape().areaMm2(), workspace.plan().terms());
        return element instanceof Booth ? workspace.messages().get("shape.areaAndUnits", area, units, number) : area;
    }

    private ValueField<Integer> field(TextField field, ValueField.Format<Integer> format, Consumer<Integer> commit) {
        return new ValueField<>(field, format, workspace.pending(), commit);
    }

    private void move(int dx, int dy) {
        id().ifPresent(id -> workspace.execute(new MoveElements(Set.of(id), dx, dy)));
    }

    private void resize(BiFunction<Rect, Integer, Rect> change, int side) {
        shown.filter(element -> element.shape() instanceof Rect)
                .ifPresent(element ->
                        workspace.execute(new ChangeShape(element.id(), change.apply((Rect) element.shape(), side))));
    }

    /** Turns about the middle, as the rotate action does. */
    private void rotate(int angleCdeg) {
        shown.filter(element -> element.shape() instanceof Rect).ifPresent(element -> {
            Rect rect = (Rect) element.shape();
            workspace.execute(new RotateElements(Set.of(element.id()), angleCdeg - rect.rotation(), rect.center()));
        });
    }

    private Optional<ElementId> id() {
        return shown.map(PlanElement::id);
    }

    private Point corner() {
        return shown.map(element -> cornerOf(element.shape())).orElse(new Point(0, 0));
    }

    /** A rectangle is placed by the corner about which it is turned, a polygon by the top left of its box. */
    private static Point cornerOf(Shape shape) {
        return shape instanceof Rect rect
                ? rect.at()
                : Point.ofRounded(shape.bounds().minX(), shape.bounds().minY());
    }

    /** The fields that can be typed into. */
    private record Fields(
            ValueField<Integer> x,
            ValueField<Integer> y,
            ValueField<Integer> width,
            ValueField<Integer> depth,
            ValueField<Integer> rotation) {}
}
