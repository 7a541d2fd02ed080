package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Seats an exhibitor in booths, or empties them.
 *
 * @param booths the booths
 * @param exhibitor id of one of the plan's exhibitors, or null to empty the booths
 */
public record AssignExhibitor(Set<ElementId> booths, @Nullable ElementId exhibitor) implements EditCommand {

    /** Copies the ids. */
    public AssignExhibitor {
        booths = Set.copyOf(booths);
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Edits.replaceBooths(plan, booths, booth -> booth.withExhibitor(exhibitor));
    }

    @Override
    public String labelKey() {
        return "edit.assign";
    }
}
