package dev.madang.edit;

import dev.madang.model.Acceptance;
import dev.madang.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Takes the responsibility for a finding. An earlier acceptance of the same finding is replaced.
 *
 * @param acceptance which finding, why, by whom and when
 */
public record AcceptFinding(Acceptance acceptance) implements EditCommand {

    /** Checks that it is given. */
    public AcceptFinding {
        Objects.requireNonNull(acceptance, "acceptance");
    }

    @Override
    public PlanChange apply(Plan plan) {
        List<Acceptance> accepted = new ArrayList<>(plan.accepted());
        accepted.removeIf(acceptance::isAboutSame);
        accepted.add(acceptance);
        return accepted.equals(plan.accepted())
                ? PlanChange.none(plan)
                : PlanChange.everywhere(plan, plan.withAccepted(accepted));
    }

    @Override
    public String labelKey() {
        return "edit.finding.accept";
    }
}
