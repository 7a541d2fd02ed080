package dev.madang.view.inspector;

import dev.madang.geometry.Outlines;
import dev.madang.model.Opening;
import dev.madang.model.Place;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.support.ValueField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/** Where something of the building is, number by number: of an outline each side and corner. */
final class PlaceRows {

    private static final AngleFormat ANGLE = new AngleFormat();

    private final Workspace workspace;
    private final PartRows rows;
    private final PartTarget target;
    private final LengthFormat place;
    private final LengthFormat side;

    PlaceRows(Workspace workspace, PartRows rows, PartTarget target) {
        this.workspace = workspace;
        this.rows = rows;
        this.target = target;
        place = LengthFormat.of(workspace.locale(), -Point.MAX_MM, Point.MAX_MM);
        side = LengthFormat.of(workspace.locale(), 1, Rect.MAX_SIDE_MM);
    }

    /** Adds the rows that fit the form of the places; several of different form have none. */
    void build() {
        List<Place> places = target.places();
        if (places.stream().allMatch(Rect.class::isInstance)) {
            rect(places.size() == 1);
        } else if (places.stream().allMatch(Opening.class::isInstance)) {
            opening(places.size() == 1);
        } else if (places.size() == 1 && places.get(0) instanceof Segment) {
            segment();
        } else if (places.size() == 1 && places.get(0) instanceof Polygon polygon) {
            polygon(polygon);
        }
    }

    private void rect(boolean single) {
        if (single) {
            field(
                    Rect.class,
                    "shape.x",
                    place,
                    rect -> rect.at().x(),
                    (rect, x) -> rect.moved(x - rect.at().x(), 0));
            field(
                    Rect.class,
                    "shape.y",
                    place,
                    rect -> rect.at().y(),
                    (rect, y) -> rect.moved(0, y - rect.at().y()));
        }
        field(
                Rect.class,
                "shape.width",
                side,
                Rect::width,
                (rect, width) -> new Rect(rect.at(), width, rect.depth(), rect.rotation()));
        field(
                Rect.class,
                "shape.depth",
                side,
                Rect::depth,
                (rect, depth) -> new Rect(rect.at(), rect.width(), depth, rect.rotation()));
        field(
                Rect.class,
                "shape.rotation",
                ANGLE,
                Rect::rotation,
                (rect, angle) -> rect.rotated(angle - rect.rotation(), rect.center()));
    }

    private void opening(boolean single) {
        if (single) {
            field(
                    Opening.class,
                    "shape.x",
                    place,
                    door -> door.at().x(),
                    (door, x) -> door.moved(x - door.at().x(), 0));
            field(
                    Opening.class,
                    "shape.y",
                    place,
                    door -> door.at().y(),
                    (door, y) -> door.moved(0, y - door.at().y()));
        }
        field(
                Opening.class,
                "part.clearWidth",
                side,
                Opening::width,
                (door, width) -> new Opening(door.at(), width, door.facing()));
        field(
                Opening.class,
                "part.facing",
                ANGLE,
                Opening::facing,
                (door, facing) -> new Opening(door.at(), door.width(), facing));
    }

    private void segment() {
        field(
                Segment.class,
                "part.fromX",
                place,
                line -> line.from().x(),
                (line, x) -> new Segment(new Point(x, line.from().y()), line.to()));
        field(
                Segment.class,
                "part.fromY",
                place,
                line -> line.from().y(),
                (line, y) -> new Segment(new Point(line.from().x(), y), line.to()));
        field(
                Segment.class,
                "part.toX",
                place,
                line -> line.to().x(),
                (line, x) -> new Segment(line.from(), new Point(x, line.to().y())));
        field(
                Segment.class,
                "part.toY",
                place,
                line -> line.to().y(),
                (line, y) -> new Segment(line.from(), new Point(line.to().x(), y)));
        field(Segment.class, "part.length", side, PlaceRows::length, PlaceRows::withLength);
    }

    /** A list of sides: the corner at which each begins, and its length. */
    private void polygon(Polygon outline) {
        Label area = new Label();
        area.getStyleClass().add("hint");
        rows.onUpdate(() -> area.setText(target.places().stream()
                .filter(Shape.class::isInstance)
                .map(place -> workspace
                        .messages()
                        .get("part.drawnArea", workspace.formats().exactArea(((Shape) place).areaMm2())))
                .findFirst()
                .orElse("")));
        rows.whole(area);
        GridPane sides = new GridPane();
        sides.getStyleClass().addAll("form", "sides");
        Messages messages = workspace.messages();
        sides.addRow(
                0,
                hint(messages.get("part.side")),
                hint(messages.get("shape.x")),
                hint(messages.get("shape.y")),
                hint(messages.get("part.length")));
        for (int i = 0; i < outline.points().size(); i++) {
            int number = i;
            TextField x = small(messages.get("part.corner.x", i + 1));
            TextField y = small(messages.get("part.corner.y", i + 1));
            TextField length = small(messages.get("part.side.length", i + 1));
            sides.addRow(i + 1, new Label(Integer.toString(i + 1)), x, y, length);
            bind(
                    Polygon.class,
                    x,
                    place,
                    now -> corner(now, number).x(),
                    (now, value) -> with(
                            now, number, new Point(value, corner(now, number).y())));
            bind(
                    Polygon.class,
                    y,
                    place,
                    now -> corner(now, number).y(),
                    (now, value) ->
                            with(now, number, new Point(corner(now, number).x(), value)));
            bind(
                    Polygon.class,
                    length,
                    side,
                    now -> length(now, number),
                    (now, value) -> Outlines.withSideLength(now, number, value));
        }
        rows.whole(sides);
    }

    private static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("hint");
        return label;
    }

    private static TextField small(String name) {
        TextField field = new TextField();
        field.setAccessibleText(name);
        field.setPrefColumnCount(6);
        return field;
    }

    private <P extends Place, T> void field(
            Class<P> form,
            String key,
            ValueField.Format<T> format,
            Function<P, T> value,
            BiFunction<P, T, Place> change) {
        TextField field = new TextField();
        rows.row(workspace.messages().get(key), field);
        bind(form, field, format, value, change);
    }

    private <P extends Place, T> void bind(
            Class<P> form,
            TextField field,
            ValueField.Format<T> format,
            Function<P, T> value,
            BiFunction<P, T, Place> change) {
        Function<Place, Optional<T>> read = place ->
                Optional.of(place).filter(form::isInstance).map(form::cast).map(value);
        rows.bind(
                field,
                format,
                () -> Shared.of(target.places(), read).flatMap(shared -> shared),
                typed -> target.reshape(
                        place -> form.isInstance(place) ? change.apply(form.cast(place), typed) : place));
    }

    private static int length(Segment line) {
        return Math.toIntExact(Math.round(line.lengthMm()));
    }

    private static Segment withLength(Segment line, int lengthMm) {
        Vec from = line.from().toVec();
        Vec to = line.to().toVec();
        double share = lengthMm / line.lengthMm();
        return new Segment(
                line.from(), Point.ofRounded(from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share)));
    }

    private static Point corner(Polygon outline, int side) {
        return outline.points().get(Math.min(side, outline.points().size() - 1));
    }

    private static int length(Polygon outline, int side) {
        Point next = outline.points().get((side + 1) % outline.points().size());
        return Math.toIntExact(Math.round(corner(outline, side).toVec().distanceTo(next.toVec())));
    }

    private static Polygon with(Polygon outline, int side, Point corner) {
        List<Point> points = new ArrayList<>(outline.points());
        points.set(side, corner);
        return new Polygon(points);
    }
}
