package dev.madang.edit;

import dev.madang.model.Plan;
import dev.madang.model.Revision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Freezes the plan as it is under a number, so that what has changed since can be shown.
 *
 * @param number what stands in the revision table; new to the plan
 * @param date day of issue
 * @param reason why it is issued
 * @param approver who approved it; may be empty
 */
public record IssueRevision(String number, LocalDate date, String reason, String approver) implements EditCommand {

    /** Checks that all is given. */
    public IssueRevision {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(approver, "approver");
    }

    @Override
    public PlanChange apply(Plan plan) {
        List<Revision> revisions = new ArrayList<>(plan.revisions());
        revisions.add(Revision.of(plan, number, date, reason, approver));
        return PlanChange.of(plan, plan.withRevisions(revisions), Set.of());
    }

    @Override
    public String labelKey() {
        return "edit.revision.issue";
    }
}
