package dev.madang.view.venue;

import dev.madang.geometry.Outlines;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import dev.madang.view.PartTool;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/**
 * Draws an outline: corner by corner with clicks, side by side with typed lengths, or as a rectangle by a drag.
 *
 * <table>
 * <caption>What is done</caption>
 * <tr><th>hand</th><th>result</th></tr>
 * <tr><td>click</td><td>a corner; on the first one, the outline closes</td></tr>
 * <tr><td>number, Enter</td><td>a side of that length in the pointer's direction</td></tr>
 * <tr><td>Enter</td><td>the outline closes</td></tr>
 * <tr><td>Backspace</td><td>the last corner is taken back</td></tr>
 * <tr><td>drag before the first corner</td><td>a rectangle</td></tr>
 * </table>
 */
final class OutlineDrawer implements PartDrawer {

    private static final double CLOSE_PX = 10;
    private static final int LEAST_MM = 100;

    private final VenueBoard board;
    private final PartMaker maker;
    private final List<Point> corners = new ArrayList<>();
    private final TypedLength typed;
    private @Nullable Point rectFrom;
    private Spot last = Spot.at(0, 0);

    OutlineDrawer(VenueBoard board, PartTool tool) {
        this.board = board;
        this.maker = new PartMaker(board, tool);
        this.typed = new TypedLength(board);
    }

    @Override
    public void hover(Spot spot) {
        last = spot;
        show();
        board.hint(corners.isEmpty() ? "venue.hint.outline" : "venue.hint.side");
    }

    @Override
    public void press(Spot spot) {
        last = spot;
        rectFrom = corners.isEmpty() ? board.snap().point(spot, board.stepMm(spot)) : null;
    }

    @Override
    public void drag(Spot spot) {
        last = spot;
        Point from = rectFrom;
        if (from == null) {
            show();
            return;
        }
        Point to = board.snap().point(spot, board.stepMm(spot));
        List<Vec> box = List.of(from.toVec(), new Vec(to.x(), from.y()), to.toVec(), new Vec(from.x(), to.y()));
        board.show(Sketch.NONE
                .area(box)
                .note(
                        new Vec((from.x() + to.x()) / 2.0, Math.max(from.y(), to.y())),
                        board.messages()
                                .get(
                                        "venue.sketch.size",
                                        board.metres(Math.abs(to.x() - from.x())),
                                        board.metres(Math.abs(to.y() - from.y())))));
    }

    @Override
    public void release(Spot spot, boolean moved) {
        last = spot;
        Point from = rectFrom;
        rectFrom = null;
        if (from != null && moved) {
            finishRectangle(from, board.snap().point(spot, board.stepMm(spot)));
        } else if (isOnFirst(spot)) {
            close();
        } else {
            add(target(spot));
        }
    }

    @Override
    public boolean key(KeyCode code) {
        if (code == KeyCode.ENTER) {
            return confirm();
        }
        if (!corners.isEmpty() && typed.take(code, this::show)) {
            return true;
        }
        if (code == KeyCode.BACK_SPACE && !corners.isEmpty()) {
            corners.remove(corners.size() - 1);
            show();
            return true;
        }
        return false;
    }

    @Override
    public boolean cancel() {
        boolean any = !corners.isEmpty() || rectFrom != null;
        corners.clear();
        typed.clear();
        rectFrom = null;
        board.show(Sketch.NONE);
        return any;
    }

    private boolean confirm() {
        if (corners.isEmpty()) {
            return false;
        }
        OptionalInt length = typed.millimetres();
        if (length.isPresent()) {
            add(Snap.typed(lastCorner(), last, length.getAsInt()));
        } else if (typed.isEmpty()) {
            close();
        }
        return true;
    }

    private void add(Point corner) {
        typed.clear();
        if (corners.size() >= 3 && corner.equals(corners.get(0))) {
            close();
        } else if (corners.isEmpty() || !corner.equals(lastCorner())) {
            corners.add(corner);
            show();
        }
    }

    private void close() {
        if (corners.size() < 3) {
            board.hint("venue.hint.threeCorners");
            return;
        }
        try {
            Polygon outline = new Polygon(corners);
            if (Outlines.isSimple(outline)) {
                finish(outline);
                return;
            }
        } catch (IllegalArgumentException e) {
            // Three corners on one line enclose nothing; the words for both are the same.
        }
        board.hint("venue.hint.crossing");
    }

    private void finishRectangle(Point one, Point other) {
        int width = Math.abs(other.x() - one.x());
        int depth = Math.abs(other.y() - one.y());
        if (width < LEAST_MM || depth < LEAST_MM) {
            board.hint("venue.hint.tooSmall");
            board.show(Sketch.NONE);
            return;
        }
        finish(Rect.of(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()), width, depth));
    }

    private void finish(Shape outline) {
        cancel();
        maker.area(outline);
        board.venue().tool().set(PartTool.SELECT);
    }

    private Point lastCorner() {
        return corners.get(corners.size() - 1);
    }

    private boolean isOnFirst(Spot spot) {
        return corners.size() >= 3 && corners.get(0).toVec().distanceTo(spot.place()) <= board.mm(CLOSE_PX);
    }

    private Point target(Spot spot) {
        return corners.isEmpty()
                ? board.snap().point(spot, board.stepMm(spot))
                : board.snap().end(lastCorner(), spot, board.stepMm(spot), corners);
    }

    private void show() {
        List<Vec> path = new ArrayList<>(corners.stream().map(Point::toVec).toList());
        List<Vec> dots = List.copyOf(path);
        OptionalInt length = typed.millimetres();
        Point target = corners.isEmpty() || length.isEmpty()
                ? target(last)
                : Snap.typed(lastCorner(), last, length.getAsInt());
        Point end = isOnFirst(last) && typed.isEmpty() ? corners.get(0) : target;
        path.add(end.toVec());
        Sketch sketch = Sketch.NONE.dots(dots.isEmpty() ? List.of(end.toVec()) : dots);
        if (path.size() > 1) {
            Vec from = path.get(path.size() - 2);
            Vec middle = VenueBoard.middle(from, end.toVec());
            sketch = sketch.line(path);
            if (path.size() > 3) {
                sketch = sketch.area(path);
            }
            sketch = typed.on(sketch, middle, () -> board.metres(from.distanceTo(end.toVec())));
        }
        board.show(sketch);
    }
}
