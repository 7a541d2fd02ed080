package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Vec;
import dev.madang.view.Placeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws an L: first the rectangle from corner to corner, then how much of the corner next to the pointer is cut out.
 */
final class NotchTool implements Tool {

    private final Board board;
    private final Placeable what;
    private @Nullable Bounds box;
    private @Nullable Placing placing;

    NotchTool(Board board, Placeable what) {
        this.board = board;
        this.what = what;
    }

    @Override
    public PointerShape shapeAt(Pointer pointer) {
        return PointerShape.CROSS;
    }

    @Override
    public Press press(Pointer pointer) {
        return box == null ? new Press(click -> {}, this::framing) : new Press(this::cut, from -> new Following());
    }

    @Override
    public void hover(Pointer pointer) {
        Bounds drawn = box;
        if (drawn == null) {
            PointCatch.Caught at = PointCatch.at(board, pointer);
            board.show(Live.sketched(new Pencil(List.of(), at.spots(), List.of()), at.guides()));
            board.hintFor(pointer, "canvas.hint.l");
        } else {
            current().show(without(drawn, PointCatch.at(board, pointer).at()), Snap.NONE);
            board.hintFor(pointer, "canvas.hint.l.notch");
        }
    }

    @Override
    public void leave() {
        box = null;
        placing = null;
        board.clear();
    }

    @Override
    public boolean isUnderWay() {
        return box != null;
    }

    @Override
    public boolean stepBack() {
        boolean any = isUnderWay();
        leave();
        return any;
    }

    private Gesture framing(Pointer from) {
        return new FrameGesture(board, from, 2 * Resizing.LEAST_MM, "canvas.hint.l", drawn -> box = drawn.orElse(null));
    }

    private void cut(Pointer pointer) {
        Placing done = current();
        hover(pointer);
        box = null;
        placing = null;
        done.put();
    }

    private Placing current() {
        Placing now = placing;
        if (now == null || !now.isCurrent(what)) {
            now = new Placing(board, what);
            placing = now;
        }
        return now;
    }

    /** Returns the box without the corner nearest to a place, up to that place; at least a little always remains. */
    static Polygon without(Bounds box, Vec place) {
        boolean left = place.x() < box.center().x();
        boolean top = place.y() < box.center().y();
        double x = within(place.x(), box.minX(), box.maxX());
        double y = within(place.y(), box.minY(), box.maxY());
        Point notch = Point.ofRounded(x, y);
        Point corner = Point.ofRounded(left ? box.minX() : box.maxX(), top ? box.minY() : box.maxY());
        Point opposite = Point.ofRounded(left ? box.maxX() : box.minX(), top ? box.maxY() : box.minY());
        return new Polygon(List.of(
                new Point(notch.x(), corner.y()),
                new Point(opposite.x(), corner.y()),
                opposite,
                new Point(corner.x(), opposite.y()),
                new Point(corner.x(), notch.y()),
                notch));
    }

    private static double within(double at, double min, double max) {
        double least = Math.min(Resizing.LEAST_MM, (max - min) / 2);
        return Math.max(min + least, Math.min(max - least, at));
    }

    /** Pressed and moved: the notch follows until the button is released. */
    private final class Following implements Gesture {

        @Override
        public void drag(Pointer pointer) {
            hover(pointer);
        }

        @Override
        public void release(Pointer pointer) {
            cut(pointer);
        }

        @Override
        public PointerShape shape() {
            return PointerShape.CROSS;
        }
    }
}
