package dev.madang.edit;

import dev.madang.model.Plan;
import java.util.List;

/**
 * Says by which rule books the plan is checked.
 *
 * @param rules ids of the books, in order
 */
public record SetRules(List<String> rules) implements EditCommand {

    /** Copies the list. */
    public SetRules {
        rules = List.copyOf(rules);
    }

    @Override
    public PlanChange apply(Plan plan) {
        return plan.rules().equals(rules) ? PlanChange.none(plan) : PlanChange.everywhere(plan, plan.withRules(rules));
    }

    @Override
    public String labelKey() {
        return "edit.rules";
    }
}
