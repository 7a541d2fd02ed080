package dev.madang.view.canvas;

import dev.madang.view.Placeable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a tool has in hand and puts down once with each click. It follows the pointer also while no button is held. */
final class Stamp {

    private final Board board;
    private final Supplier<Placeable> what;
    private final Rest rest = new Rest();
    private @Nullable Placing placing;

    Stamp(Board board, Supplier<Placeable> what) {
        this.board = board;
        this.what = what;
    }

    /** Follows the pointer unless it rests where it has just put something down, and tells whether it rests. */
    boolean restsOrFollows(Pointer pointer) {
        boolean rests = rest.holds(pointer, board.plan());
        if (!rests) {
            follow(pointer);
        }
        return rests;
    }

    void follow(Pointer pointer) {
        current().follow(pointer);
    }

    /** A button goes down. */
    void press() {
        rest.press(board.plan());
    }

    void put(Pointer pointer) {
        current().follow(pointer);
        current().put();
        placing = null;
    }

    /** Lets go of what is in hand. */
    void leave() {
        placing = null;
        board.clear();
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
