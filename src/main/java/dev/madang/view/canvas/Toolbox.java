package dev.madang.view.canvas;

import dev.madang.view.Placeable;
import org.jspecify.annotations.Nullable;

/**
 * Knows which tool a press belongs to: the hand while Space is held, else the knife, else what is to be placed, else
 * selecting.
 */
final class Toolbox {

    private final Board board;
    private final SelectTool select;
    private final HandTool hand;
    private final SliceTool slice;
    private @Nullable Tool placing;
    private boolean spaceHeld;

    Toolbox(Board board) {
        this.board = board;
        this.select = new SelectTool(board);
        this.hand = new HandTool(board);
        this.slice = new SliceTool(board);
        placingChanged(board.state().placing().get());
    }

    Tool current() {
        if (spaceHeld) {
            return hand;
        }
        if (board.state().slicing().get()) {
            return slice;
        }
        return placing == null ? select : placing;
    }

    void placingChanged(@Nullable Placeable what) {
        if (placing != null) {
            placing.leave();
        }
        if (what == null) {
            placing = null;
        } else {
            placing = what.isFreeSize() ? new DrawTool(board, what) : new PlaceTool(board, what);
        }
    }

    void holdSpace(boolean held) {
        spaceHeld = held;
    }
}
