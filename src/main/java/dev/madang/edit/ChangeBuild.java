package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.Objects;
import java.util.Set;

/**
 * Offers booths in another build kind.
 *
 * @param ids the booths
 * @param build id of one of the plan's build kinds
 */
public record ChangeBuild(Set<ElementId> ids, String build) implements EditCommand {

    /** Copies the ids. */
    public ChangeBuild {
        ids = Set.copyOf(ids);
        Objects.requireNonNull(build, "build");
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Edits.replaceBooths(plan, ids, booth -> booth.withBuild(build));
    }

    @Override
    public String labelKey() {
        return "edit.build";
    }
}
