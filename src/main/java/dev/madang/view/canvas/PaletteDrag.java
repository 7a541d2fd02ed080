package dev.madang.view.canvas;

import dev.madang.view.Placeable;
import org.jspecify.annotations.Nullable;

/** Something dragged from the palette: a draft while it is over the canvas, an edit if it is dropped there. */
final class PaletteDrag {

    private final Board board;
    private @Nullable Placing placing;
    private boolean shown;

    PaletteDrag(Board board) {
        this.board = board;
    }

    void press(Placeable what) {
        cancel();
        placing = new Placing(board, what);
    }

    void over(Pointer pointer) {
        if (placing != null) {
            placing.follow(pointer);
            shown = true;
        }
    }

    /** The pointer is elsewhere: nothing is shown, and dropping does nothing. */
    void away() {
        if (shown) {
            board.clear();
            shown = false;
        }
    }

    void drop() {
        if (placing != null && shown) {
            placing.put();
        }
        cancel();
    }

    void cancel() {
        away();
        placing = null;
    }
}
