package dev.madang.view.venue;

import dev.madang.geometry.Footprint;
import dev.madang.geometry.Region;
import dev.madang.model.Bounds;
import dev.madang.model.Level;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import dev.madang.view.Viewport;
import dev.madang.view.document.Form;
import dev.madang.view.inspector.CountFormat;
import dev.madang.view.inspector.LengthFormat;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;

/** Form for columns or floor boxes in rows: the first, the spacing, the counts and the size, with a picture of them. */
public final class PartGridController implements Form<List<Rect>> {

    private static final CountFormat COUNT = new CountFormat(PartGrid.MOST);
    private static final double MARGIN_PX = 10;

    private final Level level;
    private final PartGrid begin;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    @FXML
    private TextField xField;

    @FXML
    private TextField yField;

    @FXML
    private TextField stepXField;

    @FXML
    private TextField stepYField;

    @FXML
    private TextField columnsField;

    @FXML
    private TextField rowsField;

    @FXML
    private TextField widthField;

    @FXML
    private TextField depthField;

    @FXML
    private CheckBox outsideBox;

    @FXML
    private Pane preview;

    @FXML
    private Label summary;

    private Inputs inputs;

    /** The fields that can be typed into. */
    private record Inputs(
            LengthInput<Integer> x,
            LengthInput<Integer> y,
            LengthInput<Integer> stepX,
            LengthInput<Integer> stepY,
            LengthInput<Integer> columns,
            LengthInput<Integer> rows,
            LengthInput<Integer> width,
            LengthInput<Integer> depth) {}

    /** Makes a controller for a level that begins with a proposal. */
    PartGridController(Level level, PartGrid begin, Messages messages) {
        this.level = level;
        this.begin = begin;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        LengthFormat place = LengthFormat.of(messages.locale(), -Point.MAX_MM, Point.MAX_MM);
        LengthFormat step = LengthFormat.of(messages.locale(), 1, Rect.MAX_SIDE_MM);
        inputs = new Inputs(
                new LengthInput<>(xField, place, begin.first().x(), this::update),
                new LengthInput<>(yField, place, begin.first().y(), this::update),
                new LengthInput<>(stepXField, step, begin.stepX(), this::update),
                new LengthInput<>(stepYField, step, begin.stepY(), this::update),
                new LengthInput<>(columnsField, COUNT, begin.columns(), this::update),
                new LengthInput<>(rowsField, COUNT, begin.rows(), this::update),
                new LengthInput<>(widthField, step, begin.width(), this::update),
                new LengthInput<>(depthField, step, begin.depth(), this::update));
        outsideBox.selectedProperty().subscribe(also -> update());
        preview.widthProperty().subscribe(width -> update());
        preview.heightProperty().subscribe(height -> update());
        update();
    }

    /** Whether all numbers can be read and there are some, but not too many. */
    @Override
    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    /** Returns where each stands, without what would lie outside if so asked; only if {@link #complete()}. */
    @Override
    public List<Rect> answer() {
        return kept(grid().orElseThrow().places());
    }

    private List<Rect> kept(List<Rect> places) {
        Region floor = Region.of(List.of(level.floor()));
        return outsideBox.isSelected()
                ? places
                : places.stream()
                        .filter(place -> floor.covers(Footprint.of(place)))
                        .toList();
    }

    private Optional<PartGrid> grid() {
        Inputs in = inputs;
        if (in == null) {
            return Optional.empty();
        }
        List<Optional<Integer>> all = List.of(
                in.x().value(),
                in.y().value(),
                in.stepX().value(),
                in.stepY().value(),
                in.columns().value(),
                in.rows().value(),
                in.width().value(),
                in.depth().value());
        if (all.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Integer> n = all.stream().map(Optional::orElseThrow).toList();
        long count = (long) n.get(4) * n.get(5);
        double farX = n.get(0) + (double) n.get(2) * n.get(4);
        double farY = n.get(1) + (double) n.get(3) * n.get(5);
        boolean fits = count >= 1 && count <= PartGrid.MOST && Math.max(farX, farY) < Point.MAX_MM;
        return fits
                ? Optional.of(new PartGrid(
                        new Point(n.get(0), n.get(1)), n.get(2), n.get(3), n.get(4), n.get(5), n.get(6), n.get(7)))
                : Optional.empty();
    }

    private void update() {
        Optional<PartGrid> grid = grid();
        List<Rect> places = grid.map(PartGrid::places).orElse(List.of());
        List<Rect> kept = kept(places);
        complete.set(!kept.isEmpty());
        summary.setText(grid.isEmpty() ? messages.get("partGrid.unreadable", PartGrid.MOST) : summary(places, kept));
        paint(kept);
    }

    private String summary(List<Rect> places, List<Rect> kept) {
        long outside = outsideBox.isSelected() ? 0 : places.size() - kept.size();
        return messages.get(outside == 0 ? "partGrid.count" : "partGrid.leftOut", kept.size(), outside);
    }

    /** Nodes rather than a canvas: the theme colours them. */
    private void paint(List<Rect> places) {
        Bounds box = level.floor().bounds();
        preview.getChildren().clear();
        if (preview.getWidth() < 2 * MARGIN_PX || preview.getHeight() < 2 * MARGIN_PX) {
            return;
        }
        Viewport viewport = Viewport.fit(box, preview.getWidth(), preview.getHeight(), MARGIN_PX);
        preview.getChildren().add(polygon(level.floor().corners(), viewport, "preview-floor"));
        level.halls().forEach(hall -> preview.getChildren()
                .add(polygon(hall.outline().corners(), viewport, "preview-hall")));
        places.forEach(place -> preview.getChildren().add(polygon(place.corners(), viewport, "preview-part")));
    }

    private static Polygon polygon(List<Vec> corners, Viewport viewport, String style) {
        Polygon polygon = new Polygon();
        for (Vec corner : corners) {
            polygon.getPoints().addAll(viewport.toScreenX(corner.x()), viewport.toScreenY(corner.y()));
        }
        polygon.getStyleClass().add(style);
        return polygon;
    }
}
