package dev.madang.view.canvas;

import dev.madang.view.Placeable;

/** Draws something whose size is not given, from corner to corner. */
final class DrawTool implements Tool {

    private final Board board;
    private final Placeable what;

    DrawTool(Board board, Placeable what) {
        this.board = board;
        this.what = what;
    }

    @Override
    public PointerShape shapeAt(Pointer pointer) {
        return PointerShape.CROSS;
    }

    @Override
    public Press press(Pointer pointer) {
        return new Press(click -> {}, from -> new DrawGesture(board, what, from));
    }

    @Override
    public void hover(Pointer pointer) {
        board.hint("canvas.hint.draw");
    }

    @Override
    public boolean putAt(Pointer pointer) {
        Placing placing = new Placing(board, what);
        placing.follow(pointer);
        placing.put();
        return true;
    }

    @Override
    public void leave() {
        board.clear();
    }
}
