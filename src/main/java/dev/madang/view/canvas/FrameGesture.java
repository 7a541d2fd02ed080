package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Draws a box from corner to corner as a sketch; what is made of it is up to whoever asked. */
final class FrameGesture implements Gesture {

    private final Board board;
    private final double leastMm;
    private final String hintKey;
    private final Consumer<Optional<Bounds>> done;
    private final Vec corner;
    private Optional<Bounds> drawn = Optional.empty();

    /** Begins at the pointer; {@code done} gets the box, or nothing if a side is shorter than {@code leastMm}. */
    FrameGesture(Board board, Pointer from, double leastMm, String hintKey, Consumer<Optional<Bounds>> done) {
        this.board = board;
        this.leastMm = leastMm;
        this.hintKey = hintKey;
        this.done = done;
        this.corner = PointCatch.at(board, from).at();
    }

    @Override
    public void drag(Pointer pointer) {
        PointCatch.Caught end = PointCatch.at(board, pointer);
        Bounds box = Bounds.between(corner, end.at());
        boolean isDrawn = Math.min(box.width(), box.height()) >= leastMm
                && Math.max(box.width(), box.height()) <= Rect.MAX_SIDE_MM;
        drawn = isDrawn ? Optional.of(box) : Optional.empty();
        List<Vec> corners = List.of(
                corner,
                new Vec(end.at().x(), corner.y()),
                end.at(),
                new Vec(corner.x(), end.at().y()));
        String size = board.formats().size(Math.rint(box.width()), Math.rint(box.height()));
        board.show(Live.sketched(
                new Pencil(
                        List.of(new Pencil.Stroke(corners, true)),
                        end.spots(),
                        List.of(new Pencil.Caption(box.center(), size))),
                end.guides()));
        board.hintFor(pointer, hintKey);
    }

    @Override
    public void release(Pointer pointer) {
        board.clear();
        done.accept(drawn);
    }

    @Override
    public PointerShape shape() {
        return PointerShape.CROSS;
    }
}
