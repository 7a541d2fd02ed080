package dev.madang.view.canvas;

import java.util.function.Consumer;

/** Press, drag and release count as two clicks for tools that gather points. */
final class PointGesture implements Gesture {

    private final Tool tool;
    private final Consumer<Pointer> click;

    /** Begins where the button was pressed. */
    PointGesture(Tool tool, Consumer<Pointer> click, Pointer from) {
        this.tool = tool;
        this.click = click;
        click.accept(from);
    }

    /** Returns what a press means to a tool that gathers points. */
    static Press press(Tool tool, Consumer<Pointer> click) {
        return new Press(click, from -> new PointGesture(tool, click, from));
    }

    @Override
    public void drag(Pointer pointer) {
        tool.hover(pointer);
    }

    @Override
    public void release(Pointer pointer) {
        click.accept(pointer);
    }

    @Override
    public void cancel() {
        tool.stepBack();
    }

    @Override
    public PointerShape shape() {
        return PointerShape.CROSS;
    }
}
