package dev.madang.edit.underlay;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Vec;
import java.util.Objects;

/**
 * Turns an underlay.
 *
 * @param id the underlay
 * @param angleCdeg hundredths of a degree clockwise
 * @param pivot the place on the level about which it is turned
 */
public record TurnUnderlay(ElementId id, int angleCdeg, Vec pivot) implements EditCommand {

    /** Checks that all is given. */
    public TurnUnderlay {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pivot, "pivot");
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Pictures.place(plan, id, before -> before.rotated(angleCdeg, pivot));
    }

    @Override
    public String labelKey() {
        return "edit.underlay.turn";
    }
}
