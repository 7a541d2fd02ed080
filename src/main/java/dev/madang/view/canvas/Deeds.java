package dev.madang.view.canvas;

import dev.madang.edit.MoveElements;
import dev.madang.edit.RemoveElements;
import dev.madang.edit.RotateElements;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Point;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What keys do to the selection on the level that is seen. */
final class Deeds {

    private final Board board;
    private @Nullable LevelScene ordered;
    private List<SceneElement> order = List.of();

    Deeds(Board board) {
        this.board = board;
    }

    /** Moves the selection by millimetres; tells whether anything is selected. Does not leave the plane. */
    boolean nudge(int dx, int dy) {
        List<SceneElement> selected = board.movable();
        if (selected.isEmpty()) {
            return false;
        }
        Bounds box = bounds(selected);
        boolean fits = Math.max(Math.abs(box.minX() + dx), Math.abs(box.maxX() + dx)) < Point.MAX_MM
                && Math.max(Math.abs(box.minY() + dy), Math.abs(box.maxY() + dy)) < Point.MAX_MM;
        if (fits) {
            board.session().nudge(new MoveElements(free(selected), dx, dy));
        }
        return true;
    }

    boolean remove() {
        List<SceneElement> selected = board.movable();
        board.session().execute(new RemoveElements(free(selected)));
        return !selected.isEmpty();
    }

    /** Turns the selection about its middle. */
    boolean rotate(int angleCdeg) {
        List<SceneElement> turned = board.grippable();
        Set<ElementId> free = free(board.movable());
        if (!free.isEmpty()) {
            board.session()
                    .execute(new RotateElements(
                            free, angleCdeg, board.pivot().at().orElseGet(() -> RotateGesture.middle(turned))));
        }
        return !board.movable().isEmpty();
    }

    /** Whatever can be hit, of every kind; what is hidden or locked with its layer is out of reach. */
    boolean selectAll() {
        board.session()
                .select(board.scene().elements().stream()
                        .filter(board.scene()::canBeHit)
                        .map(SceneElement::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        return true;
    }

    boolean deselect() {
        boolean any = !board.session().selection().isEmpty();
        board.session().select(Set.of());
        return any;
    }

    /**
     * Selects the next element in the order in which one reads: booths row by row, then all else. Past either end
     * nothing happens, so that the key can go on to the next control.
     */
    Optional<SceneElement> walk(int step) {
        List<SceneElement> order = order(board.scene());
        List<SceneElement> selected = board.selected();
        int current =
                selected.isEmpty() ? (step > 0 ? -1 : order.size()) : order.indexOf(selected.get(selected.size() - 1));
        int next = current + step;
        if (next < 0 || next >= order.size()) {
            return Optional.empty();
        }
        board.session().select(Set.of(order.get(next).id()));
        return Optional.of(order.get(next));
    }

    /** Sorting anew for each step would be felt with thousands of booths. */
    private List<SceneElement> order(LevelScene scene) {
        if (ordered != scene) {
            ordered = scene;
            order = ReadingOrder.of(
                    scene.elements().stream().filter(scene::canBeHit).toList());
        }
        return order;
    }

    private static Bounds bounds(List<SceneElement> elements) {
        return elements.stream().map(SceneElement::bounds).reduce(Bounds::union).orElseThrow();
    }

    /** Whoever holds something locked is told. */
    private Set<ElementId> free(List<SceneElement> elements) {
        return board.session().free(ids(elements));
    }

    private static Set<ElementId> ids(List<SceneElement> elements) {
        return elements.stream().map(SceneElement::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
