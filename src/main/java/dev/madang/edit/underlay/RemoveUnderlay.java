package dev.madang.edit.underlay;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.Objects;

/**
 * Takes an underlay away.
 *
 * @param id the underlay
 */
public record RemoveUnderlay(ElementId id) implements EditCommand {

    /** Checks that all is given. */
    public RemoveUnderlay {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public PlanChange apply(Plan plan) {
        Pictures.underlay(plan, id);
        return Pictures.put(plan, plan.site().underlays().without(id));
    }

    @Override
    public String labelKey() {
        return "edit.underlay.remove";
    }
}
