package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Vec;
import java.util.Objects;
import java.util.Set;

/**
 * Turns elements together about one point. Sizes stay exact; positions are rounded to whole millimetres.
 *
 * @param ids what to turn
 * @param angleCdeg hundredths of a degree clockwise
 * @param pivot the point that stays
 */
public record RotateElements(Set<ElementId> ids, int angleCdeg, Vec pivot) implements EditCommand {

    /** Copies the ids. */
    public RotateElements {
        ids = Set.copyOf(ids);
        Objects.requireNonNull(pivot, "pivot");
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Edits.replace(plan, ids, e -> e.rotated(angleCdeg, pivot));
    }

    @Override
    public String labelKey() {
        return "edit.rotate";
    }
}
