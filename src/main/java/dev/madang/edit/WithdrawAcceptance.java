package dev.madang.edit;

import dev.madang.model.Acceptance;
import dev.madang.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * No longer takes the responsibility for a finding. Does nothing if nobody does.
 *
 * @param acceptance one of the plan's
 */
public record WithdrawAcceptance(Acceptance acceptance) implements EditCommand {

    /** Checks that it is given. */
    public WithdrawAcceptance {
        Objects.requireNonNull(acceptance, "acceptance");
    }

    @Override
    public PlanChange apply(Plan plan) {
        List<Acceptance> accepted = new ArrayList<>(plan.accepted());
        return accepted.removeIf(acceptance::isAboutSame)
                ? PlanChange.everywhere(plan, plan.withAccepted(accepted))
                : PlanChange.none(plan);
    }

    @Override
    public String labelKey() {
        return "edit.finding.withdraw";
    }
}
