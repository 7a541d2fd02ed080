package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import dev.madang.view.Placeable;
import java.util.EnumSet;
import java.util.Set;

/** Draws a rectangle from one corner to the other; both snap. With Shift it stays square. */
final class DrawGesture implements Gesture {

    private final Board board;
    private final Placing placing;
    private final SnapTargets targets;
    private final Vec corner;
    private boolean isDrawn;

    DrawGesture(Board board, Placeable what, Pointer from) {
        this.board = board;
        this.placing = new Placing(board, what);
        this.targets = board.targets(Set.of());
        this.corner = snapped(from, from.place(), EnumSet.of(Probe.Side.LEFT, Probe.Side.TOP))
                .at();
    }

    private record Snapped(Vec at, Snap snap) {}

    @Override
    public void drag(Pointer pointer) {
        Vec wanted = pointer.shift() ? square(pointer.place()) : pointer.place();
        Snapped end = snapped(pointer, wanted, EnumSet.of(Probe.Side.RIGHT, Probe.Side.BOTTOM));
        Bounds box = Bounds.between(corner, end.at());
        isDrawn = Math.min(box.width(), box.height()) >= Resizing.LEAST_MM
                && Math.max(box.width(), box.height()) <= Rect.MAX_SIDE_MM;
        if (isDrawn) {
            placing.show(Rect.ofRounded(box), end.snap());
        } else {
            board.clear();
        }
    }

    @Override
    public void release(Pointer pointer) {
        if (isDrawn) {
            placing.put();
        } else {
            board.clear();
        }
    }

    @Override
    public PointerShape shape() {
        return PointerShape.CROSS;
    }

    private Snapped snapped(Pointer pointer, Vec place, Set<Probe.Side> sides) {
        Vec inside = new Vec(clamped(place.x()), clamped(place.y()));
        if (!board.isSnapping(pointer)) {
            return new Snapped(inside, Snap.NONE);
        }
        Bounds spot = new Bounds(inside.x(), inside.y(), inside.x(), inside.y());
        Snap snap = board.snapper(targets).snap(new Probe(spot, sides));
        return new Snapped(inside.plus(snap.dx(), snap.dy()), snap);
    }

    private Vec square(Vec place) {
        double dx = place.x() - corner.x();
        double dy = place.y() - corner.y();
        double side = Math.max(Math.abs(dx), Math.abs(dy));
        return corner.plus(Math.copySign(side, dx), Math.copySign(side, dy));
    }

    private static double clamped(double mm) {
        double room = Point.MAX_MM / 2.0;
        return Math.max(-room, Math.min(room, mm));
    }
}
