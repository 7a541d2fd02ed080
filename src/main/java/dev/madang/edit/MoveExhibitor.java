package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.Objects;

/**
 * Moves an exhibitor from one booth to another, with status and history.
 *
 * @param from the booth that becomes empty
 * @param to the other one
 * @param replace whether whoever is there is sent away; otherwise a taken booth is refused
 */
public record MoveExhibitor(ElementId from, ElementId to, boolean replace) implements EditCommand {

    /** Checks that both are given. */
    public MoveExhibitor {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    @Override
    public PlanChange apply(Plan plan) {
        Booth source = Edits.booth(plan, from);
        Booth target = Edits.booth(plan, to);
        if (from.equals(to)) {
            return PlanChange.none(plan);
        }
        if (!Tenancy.isTaken(plan, source)) {
            throw new EditRefused("refused.move.empty", source.number());
        }
        if (!Tenancy.isTaken(plan, target)) {
            return Tenancy.swapped(plan, from, to);
        }
        if (!replace) {
            throw new EditRefused("refused.move.taken", target.number(), Tenancy.nameIn(plan, target));
        }
        return Tenancy.replaced(plan, from, to);
    }

    @Override
    public String labelKey() {
        return "edit.moveExhibitor";
    }
}
