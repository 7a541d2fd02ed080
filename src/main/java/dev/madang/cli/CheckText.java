package dev.madang.cli;

import dev.madang.check.Capacity;
import dev.madang.check.CapacityText;
import dev.madang.check.CheckResult;
import dev.madang.check.Finding;
import dev.madang.check.FindingText;
import dev.madang.check.LimitResult;
import dev.madang.io.json.Fingerprint;
import dev.madang.model.EventTerms;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Measure;
import dev.madang.rules.RuleBook;
import dev.madang.text.EnumKeys;
import dev.madang.text.FactText;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Describes a check result for a terminal. */
final class CheckText {

    private final Messages messages;
    private final Formats formats;

    CheckText(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages.locale());
    }

    List<String> lines(CheckResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(result.plan().name());
        if (result.plan().venue().planned()) {
            lines.add(messages.get("check.planned"));
        }
        lines.add(messages.get(
                "cli.check.head",
                Fingerprint.of(result.plan()).shortForm(),
                result.books().stream().map(this::book).collect(Collectors.joining(", "))));
        lines.add("");
        addFindings(result, lines);
        lines.add("");
        capacity(result.capacity(), result.plan().terms()).lines().forEach(lines::add);
        if (!result.limits().isEmpty()) {
            lines.add("");
            limits(result).lines().forEach(lines::add);
        }
        return lines;
    }

    /** Returns how many errors and warnings there are, in one line. */
    String summary(CheckResult result) {
        return FindingText.summary(result, messages);
    }

    private void addFindings(CheckResult result, List<String> lines) {
        lines.add(summary(result));
        for (Finding finding : result.findings()) {
            lines.add("  " + messages.get(EnumKeys.of("severity", finding.severity())) + ": "
                    + TextTable.plain(FindingText.of(finding, result.plan(), messages))
                    + messages.get(
                            "cli.check.at",
                            finding.level(),
                            formats.coordinate(finding.place().x()),
                            formats.coordinate(finding.place().y()),
                            formats.lengthUnit()));
            String acceptance = FindingText.acceptance(finding, result, messages);
            if (!acceptance.isEmpty()) {
                lines.add("    " + TextTable.plain(acceptance));
            }
        }
    }

    private TextTable capacity(Capacity capacity, EventTerms terms) {
        CapacityText text = new CapacityText(terms, messages);
        TextTable table = new TextTable();
        table.row(text.head());
        capacity.halls().forEach(hall -> table.row(text.row(hall.hall().toString(), hall.figures())));
        table.row(text.row(messages.get("capacity.total"), capacity.total()));
        return table;
    }

    private TextTable limits(CheckResult result) {
        TextTable table = new TextTable();
        table.row(
                messages.get("cli.limit.rule"),
                messages.get("cli.limit.limit"),
                messages.get("cli.limit.measured"),
                messages.get("cli.limit.margin"),
                messages.get("cli.limit.book"),
                messages.get("cli.limit.source"));
        for (LimitResult limit : result.limits()) {
            Measure measure = limit.applied().limit().kind().measure();
            table.row(
                    FindingText.ruleName(limit.applied().limit().kind().id(), messages),
                    sign(limit) + FindingText.amount(limit.applied().value(), measure, messages),
                    FindingText.amount(limit.measured(), measure, messages),
                    FindingText.amount(limit.margin(), measure, messages),
                    book(limit.applied().book()),
                    new FactText(messages)
                            .evidence(limit.applied().limit().origin().evidence()));
        }
        return table;
    }

    private static String sign(LimitResult limit) {
        return limit.applied().limit().kind().way() == LimitKind.Way.AT_LEAST ? "\u2265 " : "\u2264 ";
    }

    private String book(RuleBook book) {
        return book.id() + " " + book.revision();
    }
}
