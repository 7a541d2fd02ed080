package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.Set;

/**
 * Forgets what was sold of booths, so that changes are held against nothing.
 *
 * @param ids the booths
 */
public record DropPromise(Set<ElementId> ids) implements EditCommand {

    /** Copies the ids. */
    public DropPromise {
        ids = Set.copyOf(ids);
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Edits.replaceBooths(plan, ids, booth -> booth.withPromise(null));
    }

    @Override
    public String labelKey() {
        return "edit.promise.drop";
    }
}
