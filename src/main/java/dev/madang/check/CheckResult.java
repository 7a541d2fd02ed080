package dev.madang.check;

import dev.madang.model.Acceptance;
import dev.madang.model.Plan;
import dev.madang.rules.RuleBook;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a check says of a plan: what the local rules found, and once it is known what the global ones did. Immutable.
 */
public final class CheckResult {

    private final Plan plan;
    private final List<RuleBook> books;
    private final List<Finding> local;
    private final List<LimitResult> localLimits;
    private final Optional<GlobalFindings> global;
    private final List<Finding> findings;
    private final Acceptances acceptances;
    private final Capacity capacity;
    private final Measurements measurements;
    private final PerLevel<Ground> grounds;
    private final PerLevel<Surroundings> arounds;

    CheckResult(
            Plan plan,
            List<RuleBook> books,
            Collection<Finding> findings,
            List<LimitResult> limits,
            Measurements measurements,
            PerLevel<Ground> grounds,
            PerLevel<Surroundings> arounds) {
        this.plan = plan;
        this.books = List.copyOf(books);
        this.local = FindingOrder.sorted(findings, plan);
        this.localLimits = List.copyOf(limits);
        this.global = Optional.empty();
        this.findings = local;
        this.acceptances = new Acceptances(plan, this.books);
        this.capacity = CapacityCount.count(plan, grounds);
        this.measurements = measurements;
        this.grounds = grounds;
        this.arounds = arounds;
    }

    private CheckResult(CheckResult result, GlobalFindings global) {
        this.plan = result.plan;
        this.books = result.books;
        this.local = result.local;
        this.localLimits = result.localLimits;
        this.global = Optional.of(global);
        this.findings = FindingOrder.sorted(
                Stream.concat(local.stream(), global.findings().stream()).toList(), plan);
        this.acceptances = result.acceptances;
        this.capacity = result.capacity;
        this.measurements = result.measurements;
        this.grounds = result.grounds;
        this.arounds = result.arounds;
    }

    /** Returns the same result with what the global rules found in the same plan. */
    public CheckResult with(GlobalFindings found) {
        return new CheckResult(this, found);
    }

    /** Tells whether the global rules have been asked, too. */
    public boolean isWhole() {
        return global.isPresent();
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
        return Stream.concat(localLimits.stream(), global.stream().flatMap(more -> more.limits().stream()))
                .toList();
    }

    /** Returns what the plan holds. */
    public Capacity capacity() {
        return capacity;
    }

    /** Returns how many findings of that severity there are that nobody accepted. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding ->
                        finding.severity() == severity && accepted(finding).isEmpty())
                .count();
    }

    /** Returns how many findings are accepted. */
    public long countAccepted() {
        return findings.stream()
                .filter(finding -> accepted(finding).isPresent())
                .count();
    }

    /** Returns the acceptance by which a finding counts as accepted. */
    public Optional<Acceptance> accepted(Finding finding) {
        return acceptances.of(finding);
    }

    /** Returns the acceptance of a finding that no longer counts; empty if one does or there is none. */
    public Optional<LapsedAcceptance> lapsed(Finding finding) {
        return acceptances.lapsed(finding);
    }

    /** Returns what accepting a finding of this result as it is now is. */
    public Acceptance accepting(Finding finding, String reason, String by, Instant at) {
        return acceptances.accepting(finding, reason, by, at);
    }

    /** What the local rules found. */
    List<Finding> localFindings() {
        return local;
    }

    /** How close the elements come to the limits. */
    Measurements measurements() {
        return measurements;
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
