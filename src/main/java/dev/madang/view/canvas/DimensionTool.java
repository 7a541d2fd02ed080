package dev.madang.view.canvas;

import dev.madang.edit.AddElements;
import dev.madang.model.Anchor;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Vec;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draws a dimension line: two clicks say what is measured, a third how far from it the line runs. Ends on a corner or
 * on the middle of a side stay there when that is moved.
 */
final class DimensionTool extends ClickTool {

    private static final double STEP_MM = 100;

    private final Board board;
    private @Nullable Anchor from;
    private @Nullable Anchor to;
    private @Nullable ElementId id;

    DimensionTool(Board board) {
        super(board);
        this.board = board;
    }

    @Override
    void show(Pointer pointer) {
        Anchor start = from;
        Anchor end = to;
        if (start != null && end != null) {
            showLine(pointer, start, end);
            return;
        }
        PointCatch.Caught at = PointCatch.at(board, pointer);
        Pencil pencil = new Pencil(List.of(), at.spots(), List.of());
        if (start != null) {
            List<Vec> line = List.of(start.at().toVec(), at.at());
            pencil = new Pencil(
                    List.of(new Pencil.Stroke(line, false)), at.spots(), Chain.lengths(line, board.formats()));
        }
        board.show(Live.sketched(pencil, at.guides()));
        board.hintFor(pointer, start == null ? "canvas.hint.dimension" : "canvas.hint.dimension.end");
    }

    @Override
    public void leave() {
        from = null;
        to = null;
        board.clear();
    }

    @Override
    public boolean isUnderWay() {
        return from != null;
    }

    @Override
    public boolean stepBack() {
        boolean any = isUnderWay();
        if (to != null) {
            to = null;
            board.clear();
        } else {
            leave();
        }
        return any;
    }

    @Override
    boolean takesLength() {
        return to != null;
    }

    @Override
    void takeTyped(Pointer pointer) {
        click(pointer);
    }

    @Override
    void click(Pointer pointer) {
        Anchor start = from;
        Anchor end = to;
        if (start != null && end != null) {
            Dimension done = dimension(pointer, start, end);
            leave();
            id = null;
            board.typing().clear();
            board.session().execute(new AddElements(List.of(done)));
        } else {
            Anchor at = PointCatch.at(board, pointer).anchor();
            if (start == null) {
                from = at;
            } else if (!start.at().equals(at.at())) {
                to = at;
            }
            show(pointer);
        }
    }

    private void showLine(Pointer pointer, Anchor start, Anchor end) {
        Dimension dimension = dimension(pointer, start, end);
        SceneElement draft =
                SceneSource.element(board.plan(), dimension, board.messages().locale());
        String offset = board.formats().length(Math.abs(dimension.offsetMm()));
        board.show(new Live(new Live.Draft(Set.of(), List.of(draft), 0, 0), Live.Measures.NONE, List.of(), null, ""));
        board.hintFor(pointer, "canvas.hint.dimension.offset", offset);
    }

    private Dimension dimension(Pointer pointer, Anchor start, Anchor end) {
        double offset = offset(pointer.place(), start, end);
        double step = board.isSnapping(pointer) ? STEP_MM : 1;
        double rounded = Math.rint(offset / step) * step;
        OptionalDouble typed = board.typedMm();
        if (typed.isPresent()) {
            rounded = Math.copySign(typed.getAsDouble(), offset);
        }
        ElementId own = id == null ? board.newId() : id;
        id = own;
        return new Dimension(own, board.scene().level().id(), start, end, within(rounded));
    }

    /** Returns how far a place lies to the side of what is measured, as dimensions count it. */
    static double offset(Vec place, Anchor start, Anchor end) {
        Vec a = start.at().toVec();
        Vec b = end.at().toVec();
        double length = a.distanceTo(b);
        return length == 0
                ? 0
                : ((b.x() - a.x()) * (place.y() - a.y()) - (b.y() - a.y()) * (place.x() - a.x())) / length;
    }

    static int within(double offset) {
        double most = Dimension.MAX_OFFSET_MM;
        return Math.toIntExact(Math.round(Math.max(-most, Math.min(most, offset))));
    }
}
