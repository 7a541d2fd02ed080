package dev.madang.view.canvas;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Vec;
import dev.madang.view.Viewport;
import javafx.scene.input.KeyCode;

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
        tools.toolChanged();
    }

    void cancel() {
        driver.cancel();
    }

    /** Types keys for the deed under way; Enter does it. */
    Hand type(KeyCode... codes) {
        for (KeyCode code : codes) {
            if (code == KeyCode.ENTER && !board.typing().isEmpty()) {
                boolean done = driver.enter() || tools.current().enter();
                board.typing().clear();
                assertTrue(done);
            } else if (!board.typing().take(code)) {
                assertTrue(tools.current().key(code));
            }
        }
        return this;
    }

    /** Goes one step back within the tool. */
    boolean stepBack() {
        return tools.current().stepBack();
    }

    /** Shows the corners of an outline. */
    void editPoints(String id) {
        tools.editPoints(board.scene().get(CanvasPlans.id(id)).orElseThrow());
    }

    PointerShape shapeAt(double x, double y) {
        return tools.current().shapeAt(at(x, y));
    }

    private Pointer at(double x, double y) {
        Viewport v = board.viewport();
        return new Pointer(v.toScreenX(x), v.toScreenY(y), new Vec(x, y), keys);
    }
}
