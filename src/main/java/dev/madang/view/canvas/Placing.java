package dev.madang.view.canvas;

import dev.madang.check.Preview;
import dev.madang.edit.AddElements;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.EventTerms;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import dev.madang.view.Placeable;
import java.util.List;
import java.util.Set;

/** Something new that follows the pointer until it is put down: snapped, measured and checked as if it were there. */
final class Placing {

    /** What has no size of its own gets this one when it is dropped rather than drawn. */
    private static final int USUAL_MM = 3_000;

    private final Board board;
    private final Placeable what;
    private final Plan start;
    private final ElementId id;
    private final Preview preview;
    private final SnapTargets targets;
    private AddElements edit;

    Placing(Board board, Placeable what) {
        this.board = board;
        this.what = what;
        this.start = board.plan();
        this.id = board.newId();
        this.preview = board.session().checker().preview(board.session().check());
        this.targets = board.targets(Set.of());
        this.edit = new AddElements(List.of());
    }

    /** Tells whether it still belongs to the current plan and the level that is seen. */
    boolean isCurrent(Placeable wanted) {
        return what.equals(wanted) && start == board.plan();
    }

    /** Shows it with its middle at the pointer, or where it snaps from there. */
    void follow(Pointer pointer) {
        Bounds there = around(pointer.place());
        Snap snap = board.isSnapping(pointer) ? board.snapper(targets).snap(Probe.whole(there)) : Snap.NONE;
        Bounds snapped = Axis.Y.moved(Axis.X.moved(there, snap.dx()), snap.dy());
        Point at = Point.ofRounded(snapped.minX(), snapped.minY());
        show(new Rect(at, width(), depth(), 0), snap);
    }

    /** Shows it with a shape drawn by hand. */
    void show(Shape shape, Snap snap) {
        PlanElement element = NewElement.of(board, what, id, shape);
        edit = new AddElements(List.of(element));
        SceneElement shown =
                SceneSource.element(start, element, board.messages().locale());
        Live.Draft draft = new Live.Draft(Set.of(), List.of(shown), 0, 0);
        Live.Measures measures = new Live.Measures(snap.guides(), board.gaps(shape.bounds(), targets, List.of(shown)));
        String note = what.isFreeSize() ? sizeOf(shape) : "";
        board.show(new Live(draft, measures, preview.of(edit.apply(start)), null, note));
        board.hint(snap.guides().isEmpty() ? "canvas.hint.place" : Hints.of(snap), Hints.arguments(snap, board));
    }

    /** Puts it where it is shown. */
    void put() {
        AddElements done = edit;
        board.clear();
        if (!done.elements().isEmpty()) {
            board.session().execute(done);
        }
    }

    private String sizeOf(Shape shape) {
        return shape instanceof Rect rect
                ? board.formats().size(rect.width(), rect.depth())
                : board.formats().exactArea(shape.areaMm2());
    }

    private Bounds around(Vec middle) {
        double left = within(middle.x() - width() / 2.0, width());
        double top = within(middle.y() - depth() / 2.0, depth());
        return new Bounds(left, top, left + width(), top + depth());
    }

    private static double within(double from, int length) {
        double room = Point.MAX_MM / 2.0;
        return Math.max(-room, Math.min(room - length, from));
    }

    private int width() {
        EventTerms terms = board.plan().terms();
        return what.kind() != Placeable.Kind.BOOTH && what.isFreeSize()
                ? USUAL_MM
                : what.isFreeSize() ? terms.boothWidth() : what.on(terms).width();
    }

    private int depth() {
        EventTerms terms = board.plan().terms();
        return what.kind() != Placeable.Kind.BOOTH && what.isFreeSize()
                ? USUAL_MM
                : what.isFreeSize() ? terms.boothDepth() : what.on(terms).depth();
    }
}
