package dev.madang.view.canvas;

import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Selects, moves, turns and resizes.
 *
 * <table>
 * <caption>What a press means</caption>
 * <tr><th>on</th><th>click</th><th>drag</th></tr>
 * <tr><td>name tag below a booth</td><td>as if it were not there</td><td>take the exhibitor to another booth</td></tr>
 * <tr><td>handle</td><td>on the one that turns: show or hide the pivot</td>
 *     <td>resize, turn, or move the pivot</td></tr>
 * <tr><td>element</td><td>select it and its group; with Shift or Ctrl add or take away; with Alt select it alone, then
 *     the next below</td><td>move it, or the whole selection if it belongs to it; with Alt copies</td></tr>
 * <tr><td>floor</td><td>select nothing</td><td>rubber band</td></tr>
 * </table>
 */
final class SelectTool implements Tool {

    private final Board board;

    SelectTool(Board board) {
        this.board = board;
    }

    @Override
    public PointerShape shapeAt(Pointer pointer) {
        if (tagAt(pointer).isPresent()) {
            return PointerShape.HAND;
        }
        Hit hit = hit(pointer);
        if (hit instanceof Hit.OnHandle on) {
            return on.handle().shape();
        }
        return hit instanceof Hit.OnElement ? PointerShape.MOVE : PointerShape.ARROW;
    }

    @Override
    public Press press(Pointer pointer) {
        Optional<NameTag> tag = tagAt(pointer);
        if (tag.isPresent()) {
            return new Press(under(pointer).click(), from -> new TenantGesture(board, tag.get()));
        }
        return under(pointer);
    }

    private Press under(Pointer pointer) {
        Hit hit = hit(pointer);
        if (hit instanceof Hit.OnHandle on) {
            return new Press(p -> clickHandle(on.handle()), from -> handleGesture(on.handle(), from));
        }
        if (hit instanceof Hit.OnElement on) {
            return new Press(p -> click(on.element(), p), from -> elementGesture(on.element(), from));
        }
        return new Press(this::clickFloor, from -> new MarqueeGesture(board, from));
    }

    @Override
    public boolean stepBack() {
        boolean shown = board.pivot().isPresent();
        board.noPivot();
        return shown;
    }

    private Optional<NameTag> tagAt(Pointer pointer) {
        return NameTag.of(board.selected(), board).filter(tag -> tag.contains(pointer));
    }

    private Hit hit(Pointer pointer) {
        return HitTest.at(
                board.scene(),
                board.handles(),
                pointer.place(),
                board.viewport().scalePxPerMm());
    }

    private Gesture handleGesture(Handle handle, Pointer from) {
        return switch (handle.kind()) {
            case PIVOT -> new PivotGesture(board);
            case ROTATE -> new RotateGesture(board, from);
            case RESIZE -> new ResizeGesture(board, board.grippable().get(0), handle);
        };
    }

    /** A dimension that is dragged alone runs elsewhere; its ends stay. */
    private Gesture elementGesture(SceneElement element, Pointer from) {
        List<SceneElement> moved = grab(element);
        return moved.size() == 1
                        && moved.get(0).element() instanceof Dimension dimension
                        && !from.alt()
                        && board.isFree(dimension.id())
                ? new OffsetGesture(board, dimension, from)
                : new MoveGesture(board, moved, from);
    }

    private void clickHandle(Handle handle) {
        if (handle.kind() == Handle.Kind.ROTATE) {
            board.togglePivot();
        }
    }

    private void click(SceneElement element, Pointer pointer) {
        Set<ElementId> selection = board.session().selection();
        Set<ElementId> picked = Picks.of(board.plan().layout(), selection, element.id());
        if (adds(pointer)) {
            board.session().select(Picks.toggled(selection, picked));
        } else {
            board.session().select(pointer.alt() ? Set.of(nextBelow(pointer, selection)) : picked);
        }
    }

    private void clickFloor(Pointer pointer) {
        if (!adds(pointer)) {
            board.session().select(Set.of());
        }
    }

    static boolean adds(Pointer pointer) {
        return pointer.shift() || pointer.free();
    }

    /** From what is selected one goes down; from the lowest, and from elsewhere, one begins at the top. */
    private ElementId nextBelow(Pointer pointer, Set<ElementId> selection) {
        List<ElementId> stack = new HitTest(board.scene(), board.mm(HitTest.TOLERANCE_PX))
                .stackAt(pointer.place()).stream().map(SceneElement::id).toList();
        int current = selection.size() == 1 ? stack.indexOf(selection.iterator().next()) : -1;
        return stack.get((current + 1) % stack.size());
    }

    /** A press on what is not selected takes that and its group, and selects it. */
    private List<SceneElement> grab(SceneElement element) {
        Set<ElementId> selection = board.session().selection();
        if (!selection.contains(element.id())) {
            board.session().select(Picks.of(board.plan().layout(), selection, element.id()));
        }
        return board.movable();
    }
}
