package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.NumberBook;
import dev.madang.model.Plan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Gives many booths other numbers at once, and remembers by what rules.
 *
 * <p>A number once sold stays: sold booths that have one keep it unless the planner says otherwise.
 *
 * @param numbers the new numbers
 * @param alsoSold whether sold booths get new numbers, too; theirs then rest
 * @param book reserved numbers, rules and patterns to remember; what rests is not taken from it
 */
public record RenumberBooths(Map<ElementId, String> numbers, boolean alsoSold, NumberBook book) implements EditCommand {

    /** Copies the numbers. */
    public RenumberBooths {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        Objects.requireNonNull(book, "book");
    }

    @Override
    public PlanChange apply(Plan plan) {
        PlanChange change = Edits.replaceBooths(plan, numbers.keySet(), booth -> renumbered(plan, booth));
        Plan after = change.after();
        NumberBook remembered = book.withResting(after.numbers().resting());
        return remembered.equals(after.numbers())
                ? change
                : new PlanChange(plan, after.withNumbers(remembered), change.touched(), false);
    }

    private Booth renumbered(Plan plan, Booth booth) {
        boolean stays = !alsoSold && plan.isSold(booth) && !booth.number().isEmpty();
        return stays ? booth : booth.withNumber(numbers.getOrDefault(booth.id(), booth.number()));
    }

    @Override
    public String labelKey() {
        return "edit.renumberBooths";
    }
}
