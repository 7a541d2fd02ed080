package dev.madang.view.venue;

import dev.madang.model.Point;
import dev.madang.model.Segment;
import dev.madang.model.Vec;
import dev.madang.view.PartTool;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** Draws a line from end to end: by two clicks, a drag, or a click and a typed length. Ends stick to walls. */
final class LineDrawer implements PartDrawer {

    private final VenueBoard board;
    private final PartTool tool;
    private final PartMaker maker;
    private final TypedLength typed;
    private @Nullable Point from;
    private boolean begun;
    private Spot last = Spot.at(0, 0);

    LineDrawer(VenueBoard board, PartTool tool) {
        this.board = board;
        this.tool = tool;
        this.maker = new PartMaker(board, tool);
        this.typed = new TypedLength(board);
    }

    @Override
    public void hover(Spot spot) {
        last = spot;
        show();
        board.hint(from == null ? "venue.hint.line" : "venue.hint.lineEnd");
    }

    @Override
    public void press(Spot spot) {
        last = spot;
        begun = from == null;
        if (begun) {
            from = board.snap().point(spot, board.stepMm(spot));
        }
    }

    @Override
    public void drag(Spot spot) {
        last = spot;
        show();
    }

    @Override
    public void release(Spot spot, boolean moved) {
        last = spot;
        if (!begun || moved) {
            finish(end());
        } else {
            show();
        }
    }

    @Override
    public boolean key(KeyCode code) {
        if (from == null) {
            return false;
        }
        if (code == KeyCode.ENTER) {
            if (typed.millimetres().isPresent()) {
                finish(end());
            }
            return true;
        }
        return typed.take(code, this::show);
    }

    @Override
    public boolean cancel() {
        boolean any = from != null;
        from = null;
        typed.clear();
        board.show(Sketch.NONE);
        return any;
    }

    private void finish(Point end) {
        Point start = from;
        if (start != null && !start.equals(end)) {
            cancel();
            maker.line(new Segment(start, end));
            board.hint("venue.hint.line");
        }
    }

    private Point end() {
        Point start = from;
        OptionalInt length = typed.millimetres();
        if (start == null) {
            return board.snap().point(last, board.stepMm(last));
        }
        return length.isPresent()
                ? Snap.typed(start, last, length.getAsInt())
                : board.snap().end(start, last, board.stepMm(last), List.of());
    }

    private void show() {
        Point to = end();
        Vec end = to.toVec();
        Point start = from;
        if (start == null) {
            board.show(Sketch.NONE.dots(List.of(end)));
            return;
        }
        Vec begin = start.toVec();
        Vec middle = VenueBoard.middle(begin, end);
        Sketch sketch = Sketch.NONE.line(List.of(begin, end)).dots(List.of(begin, end));
        board.show(typed.on(sketch, middle, () -> {
            String length = board.metres(begin.distanceTo(end));
            return start.equals(to) ? length : board.withGround(tool.fixture(), new Segment(start, to), length);
        }));
    }
}
