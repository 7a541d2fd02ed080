package dev.madang.view.panel;

import dev.madang.check.Severity;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which findings are listed.
 *
 * @param severities the open ones of these
 * @param accepted also those that somebody accepted
 * @param rule of one rule; empty for all
 * @param level on one level; empty for all
 */
record FindingFilter(Set<Severity> severities, boolean accepted, String rule, String level)
        implements Predicate<FindingRow> {

    FindingFilter {
        severities = Set.copyOf(severities);
    }

    @Override
    public boolean test(FindingRow row) {
        boolean isWanted = row.state() == FindingRow.State.ACCEPTED
                ? accepted
                : severities.contains(row.finding().severity());
        return isWanted
                && (rule.isEmpty() || rule.equals(row.finding().rule()))
                && (level.isEmpty() || level.equals(row.finding().level()));
    }
}
