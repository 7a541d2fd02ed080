package dev.madang.edit.underlay;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.Objects;

/**
 * Calls an underlay otherwise.
 *
 * @param id the underlay
 * @param name its new name
 */
public record RenameUnderlay(ElementId id, String name) implements EditCommand {

    /** Checks that all is given. */
    public RenameUnderlay {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Pictures.change(plan, id, before -> before.withName(name));
    }

    @Override
    public String labelKey() {
        return "edit.underlay.rename";
    }
}
