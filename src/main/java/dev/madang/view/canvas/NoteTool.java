package dev.madang.view.canvas;

import dev.madang.model.Point;
import dev.madang.model.Rect;
import java.util.List;

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
        return new Press(this::click, this::framing);
    }

    /** A box too small to write in counts as a click. */
    private Gesture framing(Pointer from) {
        return new FrameGesture(board, from, Resizing.LEAST_MM, "canvas.hint.note", drawn -> drawn.map(Rect::ofRounded)
                .ifPresentOrElse(box -> ask(box, true), () -> click(from)));
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
}
