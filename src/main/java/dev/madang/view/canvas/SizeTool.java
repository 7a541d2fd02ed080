package dev.madang.view.canvas;

import dev.madang.view.Placeable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts one thing of the usual size with a click; a drag makes of it what its gesture draws. */
final class SizeTool implements Tool {

    private final Board board;
    private final Supplier<Placeable> what;
    private final Function<Pointer, Gesture> drawing;
    private final String hintKey;
    private final Rest rest = new Rest();
    private @Nullable Placing placing;

    SizeTool(Board board, Supplier<Placeable> what, Function<Pointer, Gesture> drawing, String hintKey) {
        this.board = board;
        this.what = what;
        this.drawing = drawing;
        this.hintKey = hintKey;
    }

    @Override
    public PointerShape shapeAt(Pointer pointer) {
        return PointerShape.CROSS;
    }

    @Override
    public void hover(Pointer pointer) {
        if (!rest.holds(pointer, board.plan())) {
            current().follow(pointer);
        }
        board.hintFor(pointer, hintKey);
    }

    @Override
    public void leave() {
        placing = null;
        board.clear();
    }

    @Override
    public Press press(Pointer pointer) {
        rest.press(board.plan());
        return new Press(this::put, drawing);
    }

    @Override
    public boolean putAt(Pointer pointer) {
        put(pointer);
        return true;
    }

    private void put(Pointer pointer) {
        current().follow(pointer);
        current().put();
        placing = null;
    }

    private Placing current() {
        Placeable wanted = what.get();
        Placing now = placing;
        if (now == null || !now.isCurrent(wanted)) {
            now = new Placing(board, wanted);
            placing = now;
        }
        return now;
    }
}
