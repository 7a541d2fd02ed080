package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.List;
import java.util.Objects;

/**
 * Gives a booth another number.
 *
 * @param id the booth
 * @param number its new number; empty to take it away
 */
public record RenumberBooth(ElementId id, String number) implements EditCommand {

    /** Checks that both are given. */
    public RenumberBooth {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Edits.replaceBooths(plan, List.of(id), booth -> booth.withNumber(number));
    }

    @Override
    public String labelKey() {
        return "edit.renumber";
    }
}
