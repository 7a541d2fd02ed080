package dev.madang.edit.underlay;

import dev.madang.edit.EditCommand;
import dev.madang.edit.Nudge;
import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.Objects;
import java.util.Optional;

/**
 * Moves an underlay by whole millimetres.
 *
 * @param id the underlay
 * @param dx millimetres to the right
 * @param dy millimetres down the page
 */
public record MoveUnderlay(ElementId id, int dx, int dy) implements Nudge {

    /** Checks that the id is given. */
    public MoveUnderlay {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Pictures.place(plan, id, before -> before.moved(dx, dy));
    }

    @Override
    public Optional<Nudge> and(EditCommand next) {
        return next instanceof MoveUnderlay other && other.id.equals(id)
                ? Optional.of(new MoveUnderlay(id, dx + other.dx, dy + other.dy))
                : Optional.empty();
    }

    @Override
    public String labelKey() {
        return "edit.underlay.move";
    }
}
