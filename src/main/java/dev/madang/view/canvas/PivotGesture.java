package dev.madang.view.canvas;

import dev.madang.model.Vec;
import java.util.List;
import java.util.Optional;

/** Drags the place about which the selection is turned; it is drawn to corners and middles. */
final class PivotGesture implements Gesture {

    private final Board board;
    private final Optional<Vec> before;

    PivotGesture(Board board) {
        this.board = board;
        this.before = board.pivot().at();
    }

    @Override
    public void drag(Pointer pointer) {
        PointCatch.Caught at = PointCatch.at(board, pointer);
        board.pivot().put(at.at());
        board.show(Live.sketched(
                new Pencil(List.of(), List.of(new Pencil.Spot(at.at(), Pencil.Spot.Kind.CAUGHT)), List.of()),
                at.guides()));
        board.hintFor(pointer, "canvas.hint.pivot");
    }

    @Override
    public void release(Pointer pointer) {
        board.clear();
    }

    @Override
    public void cancel() {
        before.ifPresent(board.pivot()::put);
    }

    @Override
    public PointerShape shape() {
        return PointerShape.MOVE;
    }
}
