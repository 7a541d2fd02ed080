package dev.madang.report;

import dev.madang.check.CheckResult;
import dev.madang.check.FindingText;
import dev.madang.check.LimitResult;
import dev.madang.report.Part.Column;
import dev.madang.report.Part.Heading;
import dev.madang.report.Part.Table;
import dev.madang.rules.Limit;
import dev.madang.rules.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every limit applied, also where nothing is wrong. */
final class LimitParts {

    private final CheckResult result;
    private final Words words;

    LimitParts(CheckResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    List<Part> parts() {
        Map<String, List<List<String>>> byLevel = new LinkedHashMap<>();
        for (LimitResult limit : result.limits()) {
            byLevel.computeIfAbsent(limit.level(), missing -> new ArrayList<>()).add(row(limit));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(SafetyReport.small(words.get("report.limits.explained")));
        byLevel.forEach((level, rows) -> {
            parts.add(new Heading(3, words.level(level)));
            parts.add(new Table(columns(), rows));
        });
        return parts;
    }

    private List<Column> columns() {
        return List.of(
                Column.words(words.get("report.limit.rule"), 14),
                Column.number(words.get("report.limit"), 11),
                Column.number(words.get("report.measured"), 10),
                Column.number(words.get("report.limit.margin"), 10),
                Column.words(words.get("report.limit.binding"), 6),
                Column.words(words.get("report.limit.book"), 16),
                Column.words(words.get("report.known"), 9),
                Column.words(words.get("report.source"), 24));
    }

    private List<String> row(LimitResult result) {
        Limit limit = result.applied().limit();
        Measure measure = limit.kind().measure();
        String clause = limit.origin().clause();
        String book = words.book(result.applied().book());
        return List.of(
                FindingText.ruleName(limit.kind().id(), words.messages()),
                FindingText.limit(limit.kind(), result.applied().value(), words.messages()),
                FindingText.amount(result.measured(), measure, words.messages()),
                FindingText.amount(result.margin(), measure, words.messages()),
                FindingText.force(limit.binding(), words.messages()),
                clause.isEmpty() ? book : book + ", " + clause,
                words.name("confidence", limit.origin().confidence()),
                source(result));
    }

    private String source(LimitResult result) {
        String source = words.facts().evidence(result.applied().limit().origin().evidence());
        if (result.applied().assumed().isEmpty()) {
            return source;
        }
        String facts =
                result.applied().assumed().stream().map(words.facts()::name).collect(Collectors.joining(", "));
        return words.get("report.limit.assumed", source, facts);
    }
}
