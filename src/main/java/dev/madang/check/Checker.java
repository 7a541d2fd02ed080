package dev.madang.check;

import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Checks plans against rule books. Immutable; any thread may use it.
 *
 * <p>Law: {@link #update} after any edit says the same as {@link #full} of the plan it led to.
 */
public final class Checker {

    private final List<RuleBook> books;
    private final ExitClearanceRule exitClearance;
    private final List<LocalRule> localRules;

    /** Makes a checker that applies the strictest limits of some books. */
    public Checker(List<RuleBook> books) {
        this.books = List.copyOf(books);
        this.exitClearance = new ExitClearanceRule(AppliedLimit.of(books, ExitClearanceRule.ID));
        this.localRules = List.of(
                new OverlapRule(), new OutsideHallRule(), new ObstacleRule(), new ClosedPartitionRule(), exitClearance);
    }

    /** Returns the books whose limits are applied. */
    public List<RuleBook> books() {
        return books;
    }

    /** Checks a whole plan. Costs n log n. */
    public CheckResult full(Plan plan) {
        PerLevel<Ground> grounds = grounds(plan);
        PerLevel<Surroundings> arounds = surroundings(plan, grounds, id -> true);
        Set<Finding> found = new LinkedHashSet<>();
        plan.elements().forEach(element -> checkElement(element, arounds.on(element.level()), found));
        return result(plan, grounds, arounds, found);
    }

    /**
     * Returns the same as {@link #full} of the plan after a change, but runs the local rules on what changed only.
     *
     * @param before the result for the plan before the change; any other is not used, and all is checked
     */
    public CheckResult update(CheckResult before, PlanChange change) {
        if (change.everywhere() || before.plan() != change.before()) {
            return full(change.after());
        }
        Plan plan = change.after();
        Set<Finding> found = new LinkedHashSet<>();
        before.findings().stream()
                .filter(finding -> !finding.rule().equals(DuplicateNumberRule.ID))
                .filter(finding -> finding.subjects().stream().noneMatch(change.touched()::contains))
                .forEach(found::add);
        PerLevel<Surroundings> arounds = surroundings(plan, before.grounds(), change.touched()::contains);
        for (ElementId id : change.touched()) {
            plan.element(id).ifPresent(e -> checkElement(e, arounds.on(e.level()), found));
        }
        return result(plan, before.grounds(), arounds, found);
    }

    /** Prepares for a gesture that begins with a plan: what does not move is indexed once. */
    public Preview preview(Plan start) {
        return new Preview(this, start, surroundings(start, grounds(start), id -> false));
    }

    /** Prepares for a gesture that begins with a plan that has been checked, which costs next to nothing. */
    public Preview preview(CheckResult start) {
        return new Preview(this, start.plan(), start.arounds());
    }

    void checkElement(PlanElement element, Surroundings around, Collection<Finding> found) {
        if (Placed.takesFloor(element)) {
            checkPlaced(Placed.of(element), around, found);
        }
    }

    void checkPlaced(Placed placed, Surroundings around, Collection<Finding> found) {
        localRules.forEach(rule -> rule.check(placed, around, found::add));
    }

    private CheckResult result(
            Plan plan, PerLevel<Ground> grounds, PerLevel<Surroundings> arounds, Set<Finding> found) {
        DuplicateNumberRule.check(plan, found::add);
        return new CheckResult(plan, books, found, limits(arounds), grounds, arounds);
    }

    private List<LimitResult> limits(PerLevel<Surroundings> arounds) {
        OptionalDouble least = arounds.all()
                .map(exitClearance::leastDepth)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .min();
        return AppliedLimit.of(books, ExitClearanceRule.ID).stream()
                .map(applied -> new LimitResult(applied, least))
                .toList();
    }

    private static PerLevel<Ground> grounds(Plan plan) {
        return PerLevel.of(plan, level -> Ground.of(plan, level));
    }

    private static PerLevel<Surroundings> surroundings(
            Plan plan, PerLevel<Ground> grounds, Predicate<ElementId> checked) {
        return PerLevel.of(plan, level -> Surroundings.of(plan, grounds.on(level.id()), checked));
    }
}
