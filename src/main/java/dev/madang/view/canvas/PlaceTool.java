package dev.madang.view.canvas;

import dev.madang.view.Placeable;

/** Puts one thing of a given size with each click. It follows the pointer also while no button is held. */
final class PlaceTool implements Tool {

    private final Board board;
    private final Stamp stamp;

    PlaceTool(Board board, Placeable what) {
        this.board = board;
        this.stamp = new Stamp(board, () -> what);
    }

    @Override
    public PointerShape shapeAt(Pointer pointer) {
        return PointerShape.CROSS;
    }

    @Override
    public void hover(Pointer pointer) {
        if (stamp.restsOrFollows(pointer)) {
            board.hint("canvas.hint.place");
        }
    }

    @Override
    public void leave() {
        stamp.leave();
    }

    @Override
    public Press press(Pointer pointer) {
        stamp.follow(pointer);
        stamp.press();
        return new Press(stamp::put, from -> new Following());
    }

    @Override
    public boolean putAt(Pointer pointer) {
        stamp.put(pointer);
        return true;
    }

    /** Pressed and moved: it still follows, and is put where the button is released. */
    private final class Following implements Gesture {

        @Override
        public void drag(Pointer pointer) {
            stamp.follow(pointer);
        }

        @Override
        public void release(Pointer pointer) {
            stamp.put(pointer);
        }

        @Override
        public PointerShape shape() {
            return PointerShape.CROSS;
        }
    }
}
