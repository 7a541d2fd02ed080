package dev.madang.edit;

import dev.madang.model.MergedNumber;
import dev.madang.model.NumberBook;
import dev.madang.model.Plan;
import java.util.Objects;
import java.util.Set;

/**
 * Says which number merged booths get from now on.
 *
 * @param merged which
 */
public record SetMergedNumber(MergedNumber merged) implements EditCommand {

    /** Checks that one is given. */
    public SetMergedNumber {
        Objects.requireNonNull(merged, "merged");
    }

    @Override
    public PlanChange apply(Plan plan) {
        NumberBook book = plan.numbers();
        return book.rules().merged() == merged
                ? PlanChange.none(plan)
                : PlanChange.of(
                        plan, plan.withNumbers(book.withRules(book.rules().withMerged(merged))), Set.of());
    }

    @Override
    public String labelKey() {
        return "edit.mergedNumber";
    }
}
