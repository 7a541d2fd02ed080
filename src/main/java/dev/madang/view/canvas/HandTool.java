package dev.madang.view.canvas;

/** Moves the view, while Space is held. */
final class HandTool implements Tool {

    private final Board board;

    HandTool(Board board) {
        this.board = board;
    }

    @Override
    public PointerShape shapeAt(Pointer pointer) {
        return PointerShape.HAND;
    }

    @Override
    public Press press(Pointer pointer) {
        return PanGesture.press(board);
    }
}
