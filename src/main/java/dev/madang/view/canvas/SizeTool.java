package dev.madang.view.canvas;

import dev.madang.view.Placeable;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts one thing of the usual size with a click; a drag makes of it what its gesture draws. */
final class SizeTool implements Tool {

    private final Board board;
    private final Stamp stamp;
    private final Function<Pointer, Gesture> drawing;
    private final String hintKey;

    SizeTool(Board board, Supplier<Placeable> what, Function<Pointer, Gesture> drawing, String hintKey) {
        this.board = board;
        this.stamp = new Stamp(board, what);
        this.drawing = drawing;
        this.hintKey = hintKey;
    }

    @Override
    public PointerShape shapeAt(Pointer pointer) {
        return PointerShape.CROSS;
    }

    @Override
    public void hover(Pointer pointer) {
        stamp.restsOrFollows(pointer);
        board.hintFor(pointer, hintKey);
    }

    @Override
    public void leave() {
        stamp.leave();
    }

    @Override
    public Press press(Pointer pointer) {
        stamp.press();
        return new Press(stamp::put, drawing);
    }

    @Override
    public boolean putAt(Pointer pointer) {
        stamp.put(pointer);
        return true;
    }
}
