package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.Set;

/**
 * Moves elements by whole millimetres.
 *
 * @param ids what to move
 * @param dx millimetres to the right
 * @param dy millimetres down the page
 */
public record MoveElements(Set<ElementId> ids, int dx, int dy) implements EditCommand {

    /** Copies the ids. */
    public MoveElements {
        ids = Set.copyOf(ids);
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Edits.replace(plan, ids, e -> e.moved(dx, dy));
    }

    @Override
    public String labelKey() {
        return "edit.move";
    }
}
