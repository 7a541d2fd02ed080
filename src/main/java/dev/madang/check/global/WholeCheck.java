package dev.madang.check.global;

import dev.madang.check.CheckResult;
import dev.madang.check.Checker;
import dev.madang.model.Plan;
import dev.madang.rules.RuleBook;
import dev.madang.walk.WalkWatch;
import java.util.List;
import java.util.Objects;

/**
 * What all rules say of one plan, those that look at single elements and those that look at whole levels. What is
 * printed, reported and told to scripts is made from it, so that all of them agree.
 *
 * @param result findings, limits and capacity of all rules together
 * @param global what lies behind the global ones
 */
public record WholeCheck(CheckResult result, GlobalResult global) {

    /**
     * Checks that both are about one plan.
     *
     * @throws IllegalArgumentException if they are not, or the result lacks the global rules
     */
    public WholeCheck {
        Objects.requireNonNull(result, "result");
        if (result.plan() != global.plan() || !result.isWhole()) {
            throw new IllegalArgumentException("result and global must be about the same plan.");
        }
    }

    /**
     * Checks a plan by all rules.
     *
     * @param books the books that are checked
     * @param known all books whose loads are set beside each other
     * @throws java.util.concurrent.CancellationException once the watch says that the work is no longer wanted
     */
    public static WholeCheck of(Plan plan, List<RuleBook> books, List<RuleBook> known, WalkWatch watch) {
        return of(new Checker(books).full(plan), known, watch);
    }

    /** Adds to a local result what the global rules of the same books say. */
    public static WholeCheck of(CheckResult local, List<RuleBook> known, WalkWatch watch) {
        GlobalResult global = new GlobalChecker(local.books(), known).check(local.plan(), watch);
        return new WholeCheck(local.with(global.said()), global);
    }

    /** Returns the plan that was checked. */
    public Plan plan() {
        return result.plan();
    }
}
