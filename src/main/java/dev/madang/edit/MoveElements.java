package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.Optional;
import java.util.Set;

/**
 * Moves elements by whole millimetres.
 *
 * @param ids what to move
 * @param dx millimetres to the right
 * @param dy millimetres down the page
 */
public record MoveElements(Set<ElementId> ids, int dx, int dy) implements Nudge {

    /** Copies the ids. */
    public MoveElements {
        ids = Set.copyOf(ids);
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Edits.replace(plan, ids, e -> e.moved(dx, dy));
    }

    @Override
    public Optional<Nudge> and(EditCommand next) {
        return next instanceof MoveElements other && other.ids.equals(ids)
                ? Optional.of(new MoveElements(ids, dx + other.dx, dy + other.dy))
                : Optional.empty();
    }

    @Override
    public String labelKey() {
        return "edit.move";
    }
}
