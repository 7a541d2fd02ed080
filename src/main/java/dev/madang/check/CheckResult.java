package dev.madang.check;

import dev.madang.model.Plan;
import java.util.List;
import java.util.Objects;

/**
 * What a check says of a plan.
 *
 * @param plan the plan that was checked
 * @param book the rule book whose limits were applied
 * @param findings everything found, the worst first
 * @param capacity what the plan holds
 */
public record CheckResult(Plan plan, RuleBook book, List<Finding> findings, Capacity capacity) {

    /** Copies the findings in their order. */
    public CheckResult {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(book, "book");
        findings = findings.stream().sorted().toList();
        Objects.requireNonNull(capacity, "capacity");
    }

    /** Returns how many findings of that severity there are. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
