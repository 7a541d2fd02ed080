package dev.madang.edit;

import dev.madang.model.Phase;
import dev.madang.model.Plan;
import java.util.List;
import java.util.Objects;

/**
 * Takes a part of the event's time out of the plan.
 *
 * @param id id of the phase
 */
public record RemovePhase(String id) implements EditCommand {

    /** Checks that a phase is named. */
    public RemovePhase {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public PlanChange apply(Plan plan) {
        require(plan, id);
        List<Phase> rest =
                plan.phases().stream().filter(phase -> !phase.id().equals(id)).toList();
        return PlanChange.everywhere(plan, plan.withSite(plan.site().withPhases(rest)));
    }

    static void require(Plan plan, String id) {
        if (plan.site().phase(id).isEmpty()) {
            throw new IllegalArgumentException("There is no phase with id \"" + id + "\".");
        }
    }

    @Override
    public String labelKey() {
        return "edit.phase.remove";
    }
}
