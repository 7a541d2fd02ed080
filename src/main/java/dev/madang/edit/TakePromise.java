package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.Set;

/**
 * Says that sold booths, as they stand now, are what was sold: after a change to which the exhibitor agreed. What is
 * not sold stays as it is.
 *
 * @param ids the booths
 */
public record TakePromise(Set<ElementId> ids) implements EditCommand {

    /** Copies the ids. */
    public TakePromise {
        ids = Set.copyOf(ids);
    }

    @Override
    public PlanChange apply(Plan plan) {
        BoothSides sides = Promises.sides(plan, ids.size());
        return Edits.replaceBooths(
                plan, ids, booth -> plan.isSold(booth) ? booth.withPromise(Promises.now(booth, sides)) : booth);
    }

    @Override
    public String labelKey() {
        return "edit.promise.take";
    }
}
