package dev.madang.view.canvas;

import dev.madang.model.Vec;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A tool that gathers places, click by click, and shows what comes of them while the pointer moves. The next place is
 * what the pointer is drawn to; with Shift in steps of 45 degrees; in that direction as far away as is typed.
 */
abstract class ClickTool implements Tool {

    private final Board board;
    private @Nullable Pointer last;

    ClickTool(Board board) {
        this.board = board;
    }

    /** Shows what a click here would do. */
    abstract void show(Pointer pointer);

    /** Takes a place. */
    abstract void click(Pointer pointer);

    /** Takes the place that a typed length gives. */
    abstract void takeTyped(Pointer pointer);

    /** Tells whether a typed length means something now. */
    boolean takesLength() {
        return isUnderWay();
    }

    @Override
    public final PointerShape shapeAt(Pointer pointer) {
        return PointerShape.CROSS;
    }

    @Override
    public final Press press(Pointer pointer) {
        return PointGesture.press(this, this::clicked);
    }

    @Override
    public final void hover(Pointer pointer) {
        last = pointer;
        show(pointer);
    }

    @Override
    public final boolean enter() {
        Pointer pointer = last;
        if (pointer == null || !takesLength() || board.typedMm().isEmpty()) {
            return false;
        }
        takeTyped(pointer);
        return true;
    }

    private void clicked(Pointer pointer) {
        last = pointer;
        click(pointer);
    }

    /** Shows anew what a click would do where the pointer was last. */
    final void showAgain() {
        Pointer pointer = last;
        if (pointer != null) {
            show(pointer);
        }
    }

    /** Returns the next place, seen from the one before. */
    final PointCatch.Caught next(Pointer pointer, Vec before) {
        PointCatch.Caught caught = PointCatch.at(board, pointer);
        OptionalDouble typed = board.typedMm();
        if (typed.isPresent()) {
            double towards = Bearing.of(before, pointer.shift() ? pointer.place() : caught.at());
            double degrees = pointer.shift() ? Bearing.stepped(towards) : towards;
            return free(Bearing.place(before, degrees, typed.getAsDouble()));
        }
        return pointer.shift() ? free(Bearing.stepped(before, pointer.place())) : caught;
    }

    private static PointCatch.Caught free(Vec at) {
        return new PointCatch.Caught(at, null, 0, List.of(), false);
    }
}
