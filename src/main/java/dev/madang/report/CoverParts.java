package dev.madang.report;

import dev.madang.check.CheckResult;
import dev.madang.check.FindingText;
import dev.madang.check.LimitResult;
import dev.madang.check.Severity;
import dev.madang.check.global.BookLoad;
import dev.madang.model.Event;
import dev.madang.model.FactKind;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.report.Part.Column;
import dev.madang.report.Part.Paragraph;
import dev.madang.report.Part.Table;
import dev.madang.report.Part.Tone;
import dev.madang.rules.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stands first: of what the report is, what came out, and how far it can be trusted. */
final class CoverParts {

    private final ReportRequest request;
    private final CheckResult result;
    private final Words words;

    CoverParts(ReportRequest request, Words words) {
        this.request = request;
        this.result = request.check().result();
        this.words = words;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph(Tone.STRONG, verdict()));
        parts.add(new Table(List.of(Column.words("", 1), Column.words("", 4)), facts()));
        parts.add(new Paragraph(Tone.STRONG, words.get("report.noAdvice")));
        if (request.check().plan().venue().planned()) {
            parts.add(new Paragraph(Tone.STRONG, words.get("check.planned")));
        }
        remembered(parts);
        assumed(parts);
        return parts;
    }

    private String verdict() {
        String key = result.count(Severity.ERROR) > 0 ? "report.verdict.errors" : "report.verdict.fine";
        return words.get(key, FindingText.summary(result, words.messages()));
    }

    private List<List<String>> facts() {
        Plan plan = request.check().plan();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.get("report.plan"), plan.name()));
        plan.plannedEvent().ifPresent(event -> rows.add(List.of(words.get("report.event"), event(event))));
        rows.add(List.of(
                words.get("report.venue"),
                plan.venue().name().in(words.messages().locale())));
        rows.add(List.of(
                words.get("report.halls"),
                plan.leased().stream().sorted().map(this::hall).collect(Collectors.joining(", "))));
        rows.add(List.of(
                words.get("report.books"),
                result.books().stream().map(words::book).collect(Collectors.joining(", "))));
        rows.add(List.of(words.get("report.result"), FindingText.summary(result, words.messages())));
        rows.add(List.of(words.get("report.date"), words.formats().date(request.date())));
        rows.add(List.of(words.get("report.fingerprint"), request.fingerprint()));
        return rows;
    }

    private String event(Event event) {
        String name = event.name().in(words.messages().locale());
        if (event.firstDay() == null || event.lastDay() == null) {
            return name;
        }
        return words.get(
                "report.event.days",
                name,
                words.formats().date(event.firstDay()),
                words.formats().date(event.lastDay()));
    }

    private String hall(PartRef hall) {
        return words.get("report.hallOf", words.level(hall.level()), words.hall(hall.level(), hall.part()));
    }

    private void remembered(List<Part> parts) {
        Set<String> limits = new TreeSet<>();
        for (LimitResult limit : result.limits()) {
            if (limit.applied().limit().origin().confidence() == Confidence.MEMORY) {
                limits.add(words.get(
                        "report.memory.item",
                        FindingText.ruleName(limit.applied().limit().kind().id(), words.messages()),
                        limit.applied().book().id()));
            }
        }
        request.check().global().levels().stream()
                .flatMap(level -> level.loads().stream())
                .filter(CoverParts::isRemembered)
                .map(load -> words.get(
                        "report.memory.item",
                        words.get("report.memory.load"),
                        load.book().id()))
                .forEach(limits::add);
        parts.add(SafetyReport.plain(
                limits.isEmpty()
                        ? words.get("report.memory.none")
                        : words.get("report.memory", String.join(", ", limits))));
    }

    private static boolean isRemembered(BookLoad load) {
        return load.parts().stream().anyMatch(part -> part.factor().origin().confidence() == Confidence.MEMORY);
    }

    private void assumed(List<Part> parts) {
        Set<FactKind> facts = new TreeSet<>();
        result.limits().forEach(limit -> facts.addAll(limit.applied().assumed()));
        if (!facts.isEmpty()) {
            String names = facts.stream().map(words.facts()::name).collect(Collectors.joining(", "));
            parts.add(SafetyReport.plain(words.get("report.assumed", names)));
        }
    }
}
