package dev.madang.check;

import dev.madang.model.Plan;
import java.util.Collection;
import java.util.List;

/** What a check says of a plan. Immutable. */
public final class CheckResult {

    private final Plan plan;
    private final List<RuleBook> books;
    private final List<Finding> findings;
    private final List<LimitResult> limits;
    private final Capacity capacity;
    private final PerLevel<Ground> grounds;
    private final PerLevel<Surroundings> arounds;

    CheckResult(
            Plan plan,
            List<RuleBook> books,
            Collection<Finding> findings,
            List<LimitResult> limits,
            PerLevel<Ground> grounds,
            PerLevel<Surroundings> arounds) {
        this.plan = plan;
        this.books = List.copyOf(books);
        this.findings = FindingOrder.sorted(findings, plan);
        this.limits = List.copyOf(limits);
        this.capacity = CapacityCount.count(plan, grounds);
        this.grounds = grounds;
        this.arounds = arounds;
    }

    /** Returns the plan that was checked. */
    public Plan plan() {
        return plan;
    }

    /** Returns the rule books whose limits were applied. */
    public List<RuleBook> books() {
        return books;
    }

    /** Returns everything found, the worst first. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns every limit applied, also where nothing is wrong. */
    public List<LimitResult> limits() {
        return limits;
    }

    /** Returns what the plan holds. */
    public Capacity capacity() {
        return capacity;
    }

    /** Returns how many findings of that severity there are. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** The fixed parts of the levels, ready for the next check. */
    PerLevel<Ground> grounds() {
        return grounds;
    }

    /** What stands on the levels, ready for a gesture that begins with this plan. */
    PerLevel<Surroundings> arounds() {
        return arounds;
    }
}
