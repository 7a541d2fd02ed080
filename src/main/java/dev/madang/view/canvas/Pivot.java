package dev.madang.view.canvas;

import dev.madang.model.ElementId;
import dev.madang.model.Vec;
import dev.madang.session.EditSession;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The place about which the selection is turned, if another than its middle was chosen for it. */
final class Pivot {

    private final EditSession session;
    private @Nullable Chosen chosen;
    private Runnable onChanged = () -> {};

    Pivot(EditSession session) {
        this.session = session;
    }

    /** Returns where it is; empty if the selection is turned about its middle. */
    Optional<Vec> at() {
        Chosen latest = chosen;
        return latest != null && latest.selection().equals(session.selection())
                ? Optional.of(latest.at())
                : Optional.empty();
    }

    /** Turns the selection about another place, until something else is selected. */
    void put(Vec at) {
        chosen = new Chosen(session.selection(), at);
        onChanged.run();
    }

    /** The selection is turned about its middle again. */
    void remove() {
        chosen = null;
        onChanged.run();
    }

    /** Is told when the pivot appears, moves or goes. */
    void onChanged(Runnable listener) {
        onChanged = listener;
    }

    private record Chosen(Set<ElementId> selection, Vec at) {}
}
