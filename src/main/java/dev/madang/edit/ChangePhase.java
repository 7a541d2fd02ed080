package dev.madang.edit;

import dev.madang.model.Phase;
import dev.madang.model.Plan;
import java.util.List;
import java.util.Objects;

/**
 * Says otherwise how the building is used in a part of the event's time.
 *
 * @param phase the phase as it is to be, by the id that it has
 */
public record ChangePhase(Phase phase) implements EditCommand {

    /** Checks that a phase is given. */
    public ChangePhase {
        Objects.requireNonNull(phase, "phase");
    }

    @Override
    public PlanChange apply(Plan plan) {
        RemovePhase.require(plan, phase.id());
        List<Phase> phases = plan.phases().stream()
                .map(former -> former.id().equals(phase.id()) ? phase : former)
                .toList();
        return phases.equals(plan.phases())
                ? PlanChange.none(plan)
                : PlanChange.everywhere(plan, plan.withSite(plan.site().withPhases(phases)));
    }

    @Override
    public String labelKey() {
        return "edit.phase.change";
    }
}
