package dev.madang.view.canvas;

import dev.madang.model.ElementId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Selects, moves, turns and resizes.
 *
 * <table>
 * <caption>What a press means</caption>
 * <tr><th>on</th><th>click</th><th>drag</th></tr>
 * <tr><td>name tag below a booth</td><td>nothing</td><td>take the exhibitor to another booth</td></tr>
 * <tr><td>handle</td><td>nothing</td><td>resize or turn</td></tr>
 * <tr><td>element</td><td>select it; with Shift add or take away; with Alt select the next below</td>
 *     <td>move it, or the whole selection if it belongs to it; with Alt copies</td></tr>
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
            return new Press(p -> {}, from -> new TenantGesture(board, tag.get()));
        }
        Hit hit = hit(pointer);
        if (hit instanceof Hit.OnHandle on) {
            return new Press(p -> {}, from -> handleGesture(on.handle(), from));
        }
        if (hit instanceof Hit.OnElement on) {
            return new Press(p -> click(on.element(), p), from -> new MoveGesture(board, grab(on.element()), from));
        }
        return new Press(this::clickFloor, from -> new MarqueeGesture(board, from));
    }

    private Optional<NameTag> tagAt(Pointer pointer) {
        return NameTag.of(board.selected(), board).filter(tag -> tag.contains(pointer));
    }

    private Hit hit(Pointer pointer) {
        return HitTest.at(
                board.scene(),
                board.selected(),
                pointer.place(),
                board.viewport().scalePxPerMm());
    }

    private Gesture handleGesture(Handle handle, Pointer from) {
        return handle.kind() == Handle.Kind.ROTATE
                ? new RotateGesture(board, from)
                : new ResizeGesture(board, board.selected().get(0), handle);
    }

    private void click(SceneElement element, Pointer pointer) {
        Set<ElementId> selection = board.session().selection();
        if (pointer.shift()) {
            Set<ElementId> toggled = new LinkedHashSet<>(selection);
            if (!toggled.remove(element.id())) {
                toggled.add(element.id());
            }
            board.session().select(toggled);
        } else {
            board.session().select(Set.of(pointer.alt() ? nextBelow(pointer, selection) : element.id()));
        }
    }

    private void clickFloor(Pointer pointer) {
        if (!pointer.shift()) {
            board.session().select(Set.of());
        }
    }

    /** From what is selected one goes down; from the lowest, and from elsewhere, one begins at the top. */
    private ElementId nextBelow(Pointer pointer, Set<ElementId> selection) {
        List<ElementId> stack = new HitTest(board.scene(), board.mm(HitTest.TOLERANCE_PX))
                .stackAt(pointer.place()).stream().map(SceneElement::id).toList();
        int current = selection.size() == 1 ? stack.indexOf(selection.iterator().next()) : -1;
        return stack.get((current + 1) % stack.size());
    }

    /** A press on what is not selected takes that alone, and selects it. */
    private List<SceneElement> grab(SceneElement element) {
        if (!board.session().selection().contains(element.id())) {
            board.session().select(Set.of(element.id()));
        }
        return board.selected();
    }
}
