package dev.madang.edit.underlay;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.UnderlayLook;
import java.util.Objects;

/**
 * Shows an underlay otherwise: paler, hidden, locked.
 *
 * @param id the underlay
 * @param look how it is to be shown
 */
public record ShowUnderlay(ElementId id, UnderlayLook look) implements EditCommand {

    /** Checks that all is given. */
    public ShowUnderlay {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(look, "look");
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Pictures.change(plan, id, before -> before.withLook(look));
    }

    @Override
    public String labelKey() {
        return "edit.underlay.look";
    }
}
