package dev.madang.view.canvas;

import dev.madang.edit.ChangeDimension;
import dev.madang.model.Dimension;
import dev.madang.model.Plan;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Drags a dimension line nearer to what it measures, or further away. Its ends stay where they are. */
final class OffsetGesture implements Gesture {

    private static final double STEP_MM = 100;

    private final Board board;
    private final Dimension dimension;
    private final Plan start;
    private final double grip;
    private ChangeDimension edit;

    OffsetGesture(Board board, Dimension dimension, Pointer from) {
        this.board = board;
        this.dimension = dimension;
        this.start = board.plan();
        this.grip = dimension.offsetMm() - DimensionTool.offset(from.place(), dimension.from(), dimension.to());
        this.edit = changed(dimension.offsetMm());
    }

    @Override
    public void drag(Pointer pointer) {
        double wanted = grip + DimensionTool.offset(pointer.place(), dimension.from(), dimension.to());
        double step = board.isSnapping(pointer) ? STEP_MM : 1;
        OptionalDouble typed = board.typedMm();
        double offset =
                typed.isPresent() ? Math.copySign(typed.getAsDouble(), wanted) : Math.rint(wanted / step) * step;
        edit = changed(offset);
        board.session()
                .plan()
                .element(dimension.id())
                .flatMap(before -> edit.apply(start).after().element(before.id()))
                .ifPresent(after -> board.show(new Live(
                        new Live.Draft(
                                Set.of(dimension.id()),
                                List.of(SceneSource.element(
                                        start, after, board.messages().locale())),
                                0,
                                0),
                        Live.Measures.NONE,
                        List.of(),
                        null,
                        "")));
        board.hintFor(pointer, "canvas.hint.dimension.offset", board.formats().length(Math.abs(edit.offsetMm())));
    }

    @Override
    public void release(Pointer pointer) {
        board.clear();
        board.session().execute(edit);
    }

    @Override
    public boolean takesNumbers() {
        return true;
    }

    @Override
    public PointerShape shape() {
        return PointerShape.MOVE;
    }

    private ChangeDimension changed(double offset) {
        return new ChangeDimension(dimension.id(), dimension.from(), dimension.to(), DimensionTool.within(offset));
    }
}
