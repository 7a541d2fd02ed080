package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Letting;
import dev.madang.model.Plan;
import dev.madang.model.Stand;
import java.util.Set;

/**
 * Lets booths to nobody: exhibitor, status, hold and contract go, and what was to be built and shown with them. The
 * booths stay where they are and keep their numbers.
 *
 * @param ids the booths
 */
public record VacateBooths(Set<ElementId> ids) implements EditCommand {

    /** Copies the ids. */
    public VacateBooths {
        ids = Set.copyOf(ids);
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Edits.replaceBooths(plan, ids, booth -> booth.withExhibitor(null)
                .withLetting(Letting.AVAILABLE)
                .withPromise(null)
                .withStand(Stand.NONE));
    }

    @Override
    public String labelKey() {
        return "edit.vacate";
    }
}
