package dev.madang.view.underlay;

import dev.madang.edit.EditCommand;
import dev.madang.edit.EditRefused;
import dev.madang.edit.Nudge;
import dev.madang.edit.underlay.RemoveUnderlay;
import dev.madang.model.Plan;
import dev.madang.model.Underlay;
import dev.madang.view.Layer;
import dev.madang.view.RefusalText;
import dev.madang.view.UnderlayState;
import dev.madang.view.Workspace;
import java.util.List;
import java.util.Optional;

/** The underlays of the level that is seen: which one is selected, and deeds on it. Knows no control. */
public final class UnderlayDesk {

    private final Workspace workspace;

    /** Makes a desk for a window. */
    public UnderlayDesk(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Returns what all parts of the window work on. */
    public Workspace workspace() {
        return workspace;
    }

    /** Returns what the parts of the window share about underlays. */
    public UnderlayState state() {
        return workspace.state().underlays();
    }

    /** Returns the underlays of the level that is seen, from the bottom to the top. */
    public List<Underlay> onLevel() {
        return onLevel(workspace.plan());
    }

    private List<Underlay> onLevel(Plan plan) {
        String seen = workspace.state().level().get();
        String level = plan.level(seen).orElse(plan.levels().get(0)).id();
        return plan.site().underlays().on(level);
    }

    /** Returns the selected one, if it is on the level that is seen. */
    public Optional<Underlay> selected() {
        return state().selected().get().flatMap(id -> onLevel().stream()
                .filter(underlay -> underlay.id().equals(id))
                .findFirst());
    }

    /** Selects one. */
    public void select(Underlay underlay) {
        state().selected().set(Optional.of(underlay.id()));
    }

    /** Selects the topmost unless one is selected. */
    public void selectAny() {
        List<Underlay> all = onLevel();
        if (selected().isEmpty()) {
            state().selected()
                    .set(
                            all.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(all.get(all.size() - 1).id()));
        }
    }

    /** Tells whether a hand may move an underlay: neither it nor its layer is locked or hidden. */
    public boolean isMovable(Underlay underlay) {
        return !underlay.look().locked()
                && underlay.look().visible()
                && workspace.state().layers().get().canBeHit(Layer.UNDERLAYS);
    }

    /** Does a deed, or says in the status bar why not; tells whether it was done. */
    public boolean execute(EditCommand edit) {
        try {
            workspace.execute(edit);
            return true;
        } catch (EditRefused refused) {
            workspace.state().notice().set(RefusalText.of(refused, workspace.messages()));
            return false;
        }
    }

    /** Moves for one press of a key that may be held down. */
    void nudge(Nudge move) {
        try {
            workspace.session().nudge(move);
        } catch (EditRefused refused) {
            workspace.state().notice().set(RefusalText.of(refused, workspace.messages()));
        }
    }

    /** Takes the selected one away. */
    public void remove() {
        selected().ifPresent(underlay -> {
            execute(new RemoveUnderlay(underlay.id()));
            selectAny();
        });
    }

    /** Begins to calibrate the selected one, or the topmost; one that is locked is not. */
    public void calibrate() {
        state().editing().set(true);
        selectAny();
        selected().ifPresent(underlay -> {
            if (underlay.look().locked()) {
                workspace.say("refused.underlay.locked", underlay.name());
            } else {
                state().calibrating().set(true);
            }
        });
    }
}
