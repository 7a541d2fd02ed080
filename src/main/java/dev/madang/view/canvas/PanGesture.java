package dev.madang.view.canvas;

import dev.madang.view.Viewport;

/** Moves the view as the hand moves the paper. */
final class PanGesture implements Gesture {

    private final Board board;
    private final Viewport start;
    private final Pointer from;

    PanGesture(Board board, Pointer from) {
        this.board = board;
        this.start = board.viewport();
        this.from = from;
    }

    /** Returns the press of a hand: a click does nothing. */
    static Press press(Board board) {
        return new Press(pointer -> {}, from -> new PanGesture(board, from));
    }

    @Override
    public void drag(Pointer pointer) {
        Viewport there = start.panned(pointer.x() - from.x(), pointer.y() - from.y());
        board.state().viewport().set(board.pixels().beside(start, there));
    }

    @Override
    public void release(Pointer pointer) {}

    @Override
    public PointerShape shape() {
        return PointerShape.GRABBED;
    }
}
