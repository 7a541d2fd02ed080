package dev.madang.view.canvas;

import dev.madang.model.Vec;
import dev.madang.view.Viewport;

/** A hand on a mouse without a window: presses, drags and releases at places on the level, given in mm. */
final class Hand {

    private final Board board;
    private final Toolbox tools;
    private final GestureDriver driver;
    private Pointer.Keys keys = Pointer.Keys.NONE;

    Hand(Board board) {
        this.board = board;
        this.tools = new Toolbox(board);
        this.driver = new GestureDriver(board::clear);
    }

    Hand shift() {
        keys = new Pointer.Keys(true, keys.alt(), keys.free());
        return this;
    }

    Hand alt() {
        keys = new Pointer.Keys(keys.shift(), true, keys.free());
        return this;
    }

    Hand free() {
        keys = new Pointer.Keys(keys.shift(), keys.alt(), true);
        return this;
    }

    Hand noKeys() {
        keys = Pointer.Keys.NONE;
        return this;
    }

    Hand press(double x, double y) {
        Pointer pointer = at(x, y);
        driver.press(pointer, tools.current().press(pointer));
        return this;
    }

    Hand drag(double x, double y) {
        driver.drag(at(x, y));
        return this;
    }

    Hand release(double x, double y) {
        driver.release(at(x, y));
        return this;
    }

    Hand click(double x, double y) {
        return press(x, y).release(x, y);
    }

    Hand hover(double x, double y) {
        tools.current().hover(at(x, y));
        return this;
    }

    /** What is to be placed is another. */
    void takeUpTool() {
        tools.placingChanged(board.state().placing().get());
    }

    void cancel() {
        driver.cancel();
    }

    PointerShape shapeAt(double x, double y) {
        return tools.current().shapeAt(at(x, y));
    }

    private Pointer at(double x, double y) {
        Viewport v = board.viewport();
        return new Pointer(v.toScreenX(x), v.toScreenY(y), new Vec(x, y), keys);
    }
}
