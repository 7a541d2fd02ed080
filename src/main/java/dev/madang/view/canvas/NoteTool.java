package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes on the floor: a click says where the text begins, a drag how wide it runs. */
final class NoteTool implements Tool {

    /** Wide enough for a few words; a note that was clicked takes the width of its text. */
    private static final int USUAL_LETTERS = 16;

    private static final double LINE = 1.25;
    private final Board board;

    NoteTool(Board board) {
        this.board = board;
    }

    @Override
    public PointerShape shapeAt(Pointer pointer) {
        return PointerShape.TEXT;
    }

    @Override
    public void hover(Pointer pointer) {
        PointCatch.Caught at = PointCatch.at(board, pointer);
        board.show(Live.sketched(new Pencil(List.of(), at.spots(), List.of()), at.guides()));
        board.hintFor(pointer, "canvas.hint.note");
    }

    @Override
    public void leave() {
        board.clear();
    }

    @Override
    public Press press(Pointer pointer) {
        return new Press(this::click, Framing::new);
    }

    private void click(Pointer pointer) {
        int letter = board.state().options().get().letterMm();
        Point at = PointCatch.at(board, pointer).point();
        int height = Math.toIntExact(Math.round(letter * LINE));
        ask(new Rect(at, USUAL_LETTERS * letter, height, 0), false);
    }

    private void ask(Rect box, boolean isSized) {
        board.clear();
        board.write(new NoteRequest(null, box, isSized));
    }

    /** Draws the box. */
    private final class Framing implements Gesture {

        private final Vec corner;
        private @Nullable Rect drawn;

        Framing(Pointer from) {
            corner = PointCatch.at(board, from).at();
        }

        @Override
        public void drag(Pointer pointer) {
            PointCatch.Caught end = PointCatch.at(board, pointer);
            Bounds box = Bounds.between(corner, end.at());
            boolean isLarge = Math.min(box.width(), box.height()) >= Resizing.LEAST_MM
                    && Math.max(box.width(), box.height()) <= Rect.MAX_SIDE_MM;
            drawn = isLarge ? Rect.ofRounded(box) : null;
            List<Vec> corners = List.of(
                    corner,
                    new Vec(end.at().x(), corner.y()),
                    end.at(),
                    new Vec(corner.x(), end.at().y()));
            board.show(Live.sketched(
                    new Pencil(List.of(new Pencil.Stroke(corners, true)), end.spots(), List.of()), end.guides()));
            board.hintFor(pointer, "canvas.hint.note");
        }

        @Override
        public void release(Pointer pointer) {
            Rect box = drawn;
            if (box == null) {
                click(pointer);
            } else {
                ask(box, true);
            }
        }

        @Override
        public PointerShape shape() {
            return PointerShape.TEXT;
        }
    }
}
