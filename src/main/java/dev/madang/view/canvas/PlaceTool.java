package dev.madang.view.canvas;

import dev.madang.view.Placeable;
import org.jspecify.annotations.Nullable;

/** Puts one thing of a given size with each click. It follows the pointer also while no button is held. */
final class PlaceTool implements Tool {

    private final Board board;
    private final Placeable what;
    private final Rest rest = new Rest();
    private @Nullable Placing placing;

    PlaceTool(Board board, Placeable what) {
        this.board = board;
        this.what = what;
    }

    @Override
    public PointerShape shapeAt(Pointer pointer) {
        return PointerShape.CROSS;
    }

    @Override
    public void hover(Pointer pointer) {
        if (rest.holds(pointer, board.plan())) {
            board.hint("canvas.hint.place");
        } else {
            current().follow(pointer);
        }
    }

    @Override
    public void leave() {
        placing = null;
        board.clear();
    }

    @Override
    public Press press(Pointer pointer) {
        current().follow(pointer);
        rest.press(board.plan());
        return new Press(this::put, from -> new Following());
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
        if (placing == null || !placing.isCurrent(what)) {
            placing = new Placing(board, what);
        }
        return placing;
    }

    /** Pressed and moved: it still follows, and is put where the button is released. */
    private final class Following implements Gesture {

        @Override
        public void drag(Pointer pointer) {
            current().follow(pointer);
        }

        @Override
        public void release(Pointer pointer) {
            put(pointer);
        }

        @Override
        public PointerShape shape() {
            return PointerShape.CROSS;
        }
    }
}
