package dev.madang.report;

import dev.madang.check.CheckResult;
import dev.madang.check.Finding;
import dev.madang.check.FindingText;
import dev.madang.check.LimitResult;
import dev.madang.report.Part.Column;
import dev.madang.report.Part.Table;
import dev.madang.rules.Limit;
import java.util.ArrayList;
import java.util.List;

/** Everything found, numbered in the order of the check. */
final class FindingParts {

    private final CheckResult result;
    private final Words words;

    FindingParts(CheckResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    List<Part> parts() {
        if (result.findings().isEmpty()) {
            return List.of(SafetyReport.plain(words.get("report.findings.none")));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : result.findings()) {
            rows.add(row(finding, rows.size() + 1));
        }
        List<Column> columns = List.of(
                Column.number(words.get("report.finding.number"), 3),
                Column.words(words.get("report.finding.rule"), 11),
                Column.words(words.get("report.finding.sentence"), 26),
                Column.words(words.get("report.finding.place"), 12),
                Column.number(words.get("report.measured"), 8),
                Column.number(words.get("report.limit"), 8),
                Column.words(words.get("report.source"), 16),
                Column.words(words.get("report.finding.accepted"), 16));
        return List.of(new Table(columns, rows));
    }

    private List<String> row(Finding finding, int number) {
        String acceptance = FindingText.acceptance(finding, result, words.messages());
        return List.of(
                Integer.toString(number),
                words.get(
                        "report.finding.kind",
                        words.name("severity", finding.severity()),
                        FindingText.ruleName(finding.rule(), words.messages())),
                FindingText.of(finding, result.plan(), words.messages()),
                words.get(
                        "report.finding.at",
                        words.level(finding.level()),
                        words.formats().coordinate(finding.place().x()),
                        words.formats().coordinate(finding.place().y()),
                        words.formats().lengthUnit()),
                words.amount(finding.measured(), finding.measure()),
                words.amount(finding.limit(), finding.measure()),
                source(finding),
                acceptance.isEmpty() ? words.get("report.finding.open") : acceptance);
    }

    /** The clause stands with the limit that the finding breaks. */
    private String source(Finding finding) {
        if (finding.source().isEmpty()) {
            return words.get("report.finding.nature");
        }
        return result.limits().stream()
                .filter(limit -> breaks(finding, limit))
                .map(limit -> book(limit) + clause(limit.applied().limit()))
                .findFirst()
                .orElse(finding.source());
    }

    private static boolean breaks(Finding finding, LimitResult limit) {
        return limit.level().equals(finding.level())
                && limit.applied().book().id().equals(finding.source())
                && limit.applied().limit().kind().id().equals(finding.rule());
    }

    private String book(LimitResult limit) {
        return words.book(limit.applied().book());
    }

    private static String clause(Limit limit) {
        return limit.origin().clause().isEmpty() ? "" : ", " + limit.origin().clause();
    }
}
