package dev.madang.view.underlay;

import dev.madang.model.Underlay;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.Vec;
import dev.madang.view.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;

/** Shapes upon the canvas: the frame and the grip of the selected underlay, and the points that calibrate it. */
final class UnderlayMarks extends Group {

    private static final double GRIP_PX = 6;
    private static final double POINT_PX = 5;
    private static final double CROSS_PX = 14;

    private final UnderlayHand hand;

    UnderlayMarks(UnderlayHand hand) {
        this.hand = hand;
        setManaged(false);
        setMouseTransparent(true);
    }

    /**
     * What is to be seen.
     *
     * @param underlay the selected one where it is shown now
     * @param isMovable whether it has a grip
     * @param points points that were set, in its units
     * @param next where the next point would be set, on the level
     */
    record Shown(Underlay underlay, boolean isMovable, List<Vec> points, Optional<Vec> next) {}

    void show(Optional<Shown> shown, Viewport viewport) {
        getChildren().setAll(shown.map(what -> nodes(what, viewport)).orElse(List.of()));
        // They are made after styles were looked up for this frame; without, they would be black in it.
        applyCss();
    }

    private List<Node> nodes(Shown shown, Viewport v) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(outline(shown.underlay(), v, "underlay-frame-back"));
        nodes.add(outline(shown.underlay(), v, "underlay-frame"));
        if (shown.isMovable() && shown.points().isEmpty() && shown.next().isEmpty()) {
            addGrip(nodes, shown.underlay(), v);
        }
        addPoints(nodes, shown, v);
        shown.next().ifPresent(at -> addCross(nodes, at, v));
        return nodes;
    }

    private static Polygon outline(Underlay underlay, Viewport v, String style) {
        Polygon polygon = new Polygon();
        for (Vec corner : underlay.corners()) {
            polygon.getPoints().addAll(v.toScreenX(corner.x()), v.toScreenY(corner.y()));
        }
        return styled(polygon, style);
    }

    private void addGrip(List<Node> nodes, Underlay underlay, Viewport v) {
        Vec foot = underlay.place().toLevel(new Vec(underlay.content().width() / 2, 0));
        Vec grip = hand.grip(underlay);
        nodes.add(line(foot, grip, v, "underlay-frame"));
        nodes.add(styled(new Circle(v.toScreenX(grip.x()), v.toScreenY(grip.y()), GRIP_PX), "underlay-grip"));
    }

    private static void addPoints(List<Node> nodes, Shown shown, Viewport v) {
        UnderlayPlace place = shown.underlay().place();
        List<Vec> places =
                new ArrayList<>(shown.points().stream().map(place::toLevel).toList());
        if (places.size() % 2 == 1) {
            shown.next().ifPresent(places::add);
        }
        for (int i = 0; i + 1 < places.size(); i += 2) {
            nodes.add(line(places.get(i), places.get(i + 1), v, "underlay-line-back"));
            nodes.add(line(places.get(i), places.get(i + 1), v, i == 0 ? "underlay-line" : "underlay-line-level"));
        }
        for (Vec at : places.subList(0, shown.points().size())) {
            nodes.add(styled(new Circle(v.toScreenX(at.x()), v.toScreenY(at.y()), POINT_PX), "underlay-point"));
        }
    }

    private static void addCross(List<Node> nodes, Vec at, Viewport v) {
        double x = v.toScreenX(at.x());
        double y = v.toScreenY(at.y());
        for (String style : List.of("underlay-cross-back", "underlay-cross")) {
            nodes.add(styled(new Line(x - CROSS_PX, y, x + CROSS_PX, y), style));
            nodes.add(styled(new Line(x, y - CROSS_PX, x, y + CROSS_PX), style));
        }
    }

    private static Line line(Vec from, Vec to, Viewport v, String style) {
        return styled(
                new Line(v.toScreenX(from.x()), v.toScreenY(from.y()), v.toScreenX(to.x()), v.toScreenY(to.y())),
                style);
    }

    private static <T extends Shape> T styled(T shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }
}
