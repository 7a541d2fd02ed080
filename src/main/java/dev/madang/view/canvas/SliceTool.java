package dev.madang.view.canvas;

/** Splits booths along a line that is drawn. */
final class SliceTool implements Tool {

    private final Board board;

    SliceTool(Board board) {
        this.board = board;
    }

    @Override
    public PointerShape shapeAt(Pointer pointer) {
        return PointerShape.CROSS;
    }

    @Override
    public Press press(Pointer pointer) {
        return new Press(click -> {}, from -> new SliceGesture(board, from));
    }

    @Override
    public void hover(Pointer pointer) {
        board.hint("canvas.hint.slice");
    }

    @Override
    public void leave() {
        board.clear();
    }
}
