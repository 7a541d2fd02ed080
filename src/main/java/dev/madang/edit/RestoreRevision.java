package dev.madang.edit;

import dev.madang.model.Plan;
import dev.madang.model.Revision;
import java.util.Objects;

/**
 * Lays the plan out as it was in one of its revisions, which stay as they are. What the plan remembers of selling and
 * numbering stays, too, and so does the building.
 *
 * @param number number of the revision
 */
public record RestoreRevision(String number) implements EditCommand {

    /** Checks that a number is given. */
    public RestoreRevision {
        Objects.requireNonNull(number, "number");
    }

    /**
     * Returns the plan laid out as it was.
     *
     * @throws IllegalArgumentException if there is no such revision, or levels or build kinds that it names are gone
     */
    @Override
    public PlanChange apply(Plan plan) {
        Revision revision = plan.revisions().stream()
                .filter(candidate -> candidate.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no revision \"" + number + "\"."));
        Plan restored = new Plan(
                plan.name(),
                plan.event(),
                plan.rules(),
                revision.siteOn(plan.site()),
                revision.layout(),
                revision.exhibitors(),
                plan.numbers(),
                plan.sales(),
                plan.revisions());
        return restored.equals(plan) ? PlanChange.none(plan) : PlanChange.everywhere(plan, restored);
    }

    @Override
    public String labelKey() {
        return "edit.revision.restore";
    }
}
