package dev.madang.edit;

import dev.madang.model.Plan;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ends the rest of numbers, so that booths may get them again.
 *
 * @param numbers the numbers
 */
public record ReleaseNumbers(Set<String> numbers) implements EditCommand {

    /** Copies the numbers. */
    public ReleaseNumbers {
        numbers = Set.copyOf(numbers);
    }

    @Override
    public PlanChange apply(Plan plan) {
        Set<String> left = new TreeSet<>(plan.numbers().resting());
        return left.removeAll(numbers)
                ? PlanChange.of(plan, plan.withNumbers(plan.numbers().withResting(left)), Set.of())
                : PlanChange.none(plan);
    }

    @Override
    public String labelKey() {
        return "edit.release";
    }
}
