package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Letting;
import dev.madang.model.Plan;
import java.util.Set;

/**
 * Gives held booths back: they may be let again, and nobody is seated there. What is not held stays as it is.
 *
 * @param ids the booths
 */
public record ReleaseHolds(Set<ElementId> ids) implements EditCommand {

    /** Copies the ids. */
    public ReleaseHolds {
        ids = Set.copyOf(ids);
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Edits.replaceBooths(
                plan,
                ids,
                booth -> booth.letting().currentHold().isEmpty()
                        ? booth
                        : booth.withLetting(Letting.AVAILABLE).withExhibitor(null));
    }

    @Override
    public String labelKey() {
        return "edit.releaseHold";
    }
}
