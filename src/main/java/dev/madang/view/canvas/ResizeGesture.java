package dev.madang.view.canvas;

import dev.madang.check.Preview;
import dev.madang.edit.ChangeShape;
import dev.madang.edit.PlanChange;
import dev.madang.model.AreaElement;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import java.util.List;
import java.util.Set;

/** Drags a side or a corner of a rectangle; the opposite one stays. */
final class ResizeGesture implements Gesture {

    private final Board board;
    private final Plan start;
    private final SceneElement element;
    private final AreaElement area;
    private final Rect rect;
    private final Handle handle;
    private final Preview preview;
    private final SnapTargets targets;
    private ChangeShape edit;

    ResizeGesture(Board board, SceneElement element, Handle handle) {
        this.board = board;
        this.start = board.plan();
        this.element = element;
        this.area = (AreaElement) element.element();
        this.rect = (Rect) area.shape();
        this.handle = handle;
        this.preview = board.session().checker().preview(board.session().check());
        this.targets = board.targets(Set.of(element.id()));
        this.edit = new ChangeShape(element.id(), rect);
    }

    @Override
    public void drag(Pointer pointer) {
        Resizing resizing = new Resizing(rect, handle, pointer.shift());
        Rect wanted = resizing.to(pointer.place());
        Snap snap = Snap.NONE;
        if (board.isSnapping(pointer)) {
            snap = handle.isUpright() ? board.snapper(targets).snap(resizing.probe(wanted)) : Snap.NONE;
            wanted = handle.isUpright()
                    ? resizing.to(resizing.grip(wanted).plus(snap.dx(), snap.dy()))
                    : resizing.rounded(wanted, board.state().gridMm().get());
        }
        edit = new ChangeShape(element.id(), wanted);
        PlanChange change = edit.apply(start);
        AreaElement changed = area.withShape(wanted);
        SceneElement draft =
                SceneSource.element(start, changed, board.messages().locale());
        String size = board.formats().size(wanted.width(), wanted.depth());
        board.show(new Live(
                new Live.Draft(Set.of(element.id()), List.of(draft), 0, 0),
                new Live.Measures(snap.guides(), board.gaps(wanted.bounds(), targets, List.of(draft))),
                preview.of(change),
                null,
                size));
        board.hint("canvas.hint.resize", size);
    }

    @Override
    public void release(Pointer pointer) {
        board.clear();
        board.session().execute(edit);
    }

    @Override
    public PointerShape shape() {
        return handle.shape();
    }
}
