package dev.madang.edit;

import dev.madang.model.Phase;
import dev.madang.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Adds a part of the event's time after all others.
 *
 * @param phase the phase; its id must be new to the plan
 */
public record AddPhase(Phase phase) implements EditCommand {

    /** Checks that a phase is given. */
    public AddPhase {
        Objects.requireNonNull(phase, "phase");
    }

    @Override
    public PlanChange apply(Plan plan) {
        List<Phase> phases = new ArrayList<>(plan.phases());
        phases.add(phase);
        return PlanChange.everywhere(plan, plan.withSite(plan.site().withPhases(phases)));
    }

    @Override
    public String labelKey() {
        return "edit.phase.add";
    }
}
