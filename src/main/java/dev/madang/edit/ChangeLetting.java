package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Letting;
import dev.madang.model.Plan;
import java.util.Objects;
import java.util.Set;

/**
 * Puts booths into another state of letting.
 *
 * @param ids the booths
 * @param letting the new state
 */
public record ChangeLetting(Set<ElementId> ids, Letting letting) implements EditCommand {

    /** Copies the ids. */
    public ChangeLetting {
        ids = Set.copyOf(ids);
        Objects.requireNonNull(letting, "letting");
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Edits.replaceBooths(plan, ids, booth -> booth.withLetting(letting));
    }

    @Override
    public String labelKey() {
        return "edit.letting";
    }
}
