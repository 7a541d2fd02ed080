package dev.madang.view.canvas;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows over which booth an exhibitor is dragged, and what dropping there would mean. */
final class SeatTarget {

    private final Board board;
    private @Nullable SceneElement over;

    SeatTarget(Board board) {
        this.board = board;
    }

    /** Shows the booth under the pointer; {@code from} is the booth that is left, or null. */
    void follow(Pointer pointer, String name, @Nullable ElementId from) {
        over = new HitTest(board.scene(), 0)
                .stackAt(pointer.place()).stream()
                        .filter(element -> element.element() instanceof Booth
                                && !element.id().equals(from))
                        .findFirst()
                        .orElse(null);
        SceneElement element = over;
        if (element == null) {
            board.show(Live.NONE);
            board.hint("canvas.hint.seat", name);
            return;
        }
        Live.Draft draft = new Live.Draft(Set.of(), List.of(element), 0, 0);
        board.show(new Live(draft, Live.Measures.NONE, List.of(), null, meaning(element, name)));
        board.hint("canvas.hint.seat", name);
    }

    /** Returns the booth under the pointer. */
    Optional<ElementId> booth() {
        SceneElement element = over;
        return element == null ? Optional.empty() : Optional.of(element.id());
    }

    private String meaning(SceneElement element, String name) {
        Booth booth = (Booth) element.element();
        if (board.plan().statusOf(booth).stage() == Status.Stage.CLOSED) {
            return board.messages().get("canvas.seat.blocked");
        }
        return board.plan()
                .tenantOf(booth)
                .map(who -> board.messages()
                        .get("canvas.seat.taken", who.in(board.messages().locale())))
                .orElseGet(() -> board.messages().get("canvas.seat.free", name));
    }
}
