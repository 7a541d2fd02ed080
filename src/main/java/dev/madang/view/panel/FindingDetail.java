package dev.madang.view.panel;

import dev.madang.check.CheckResult;
import dev.madang.check.Finding;
import dev.madang.check.FindingText;
import dev.madang.check.LimitResult;
import dev.madang.model.Acceptance;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import dev.madang.text.EnumKeys;
import dev.madang.text.FactText;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says all that is known of a finding: value, limit, margin, source with its confidence, place, subjects. */
final class FindingDetail {

    private final CheckResult check;
    private final Messages messages;
    private final Formats formats;
    private final List<String> lines = new ArrayList<>();

    private FindingDetail(CheckResult check, Messages messages) {
        this.check = check;
        this.messages = messages;
        this.formats = new Formats(messages.locale());
    }

    /** Returns the lines about a finding of a plan; {@code check} is the latest check. */
    static List<String> of(FindingRow row, CheckResult check, Messages messages) {
        FindingDetail detail = new FindingDetail(check, messages);
        detail.addAll(row.finding(), row.plan());
        return List.copyOf(detail.lines);
    }

    /** Returns the second line of a row: margin and book in a few words. */
    static String brief(Finding finding, CheckResult check, Messages messages) {
        return new FindingDetail(check, messages).brief(finding);
    }

    private String brief(Finding finding) {
        Optional<LimitKind> kind = LimitKind.of(finding.rule());
        String book = check.books().stream()
                .filter(candidate -> candidate.id().equals(finding.source()))
                .findFirst()
                .map(candidate -> local(candidate.name()))
                .orElseGet(() -> FindingText.ruleName(finding.rule(), messages));
        return kind.isEmpty()
                ? book
                : messages.get(
                        "findings.brief",
                        amount(finding, kind.get().margin(finding.measured(), finding.limit())),
                        book);
    }

    private void addAll(Finding finding, Plan plan) {
        lines.add(FindingText.ruleName(finding.rule(), messages));
        Optional<LimitKind> kind = LimitKind.of(finding.rule());
        if (kind.isPresent()) {
            double margin = kind.get().margin(finding.measured(), finding.limit());
            add("measured", amount(finding, finding.measured()));
            add("limit", limit(finding));
            add("margin", amount(finding, margin));
        }
        addSource(finding);
        String level =
                plan.level(finding.level()).map(Level::name).map(this::local).orElse(finding.level());
        add(
                "place",
                messages.get(
                        "findings.detail.at",
                        level,
                        formats.coordinate(finding.place().x()),
                        formats.coordinate(finding.place().y()),
                        formats.lengthUnit()));
        List<String> subjects = new ArrayList<>(finding.subjects().stream()
                .map(id -> plan.element(id)
                        .map(element -> FindingText.nameOf(element, messages))
                        .orElse(id.value()))
                .toList());
        subjects.addAll(finding.parts());
        if (!subjects.isEmpty()) {
            add("subjects", String.join(", ", subjects));
        }
        addAcceptance(finding);
    }

    private void addSource(Finding finding) {
        Optional<RuleBook> book = check.books().stream()
                .filter(candidate -> candidate.id().equals(finding.source()))
                .findFirst();
        if (book.isEmpty()) {
            add("source", messages.get("findings.detail.natural"));
            return;
        }
        String name = messages.get(
                "findings.detail.book", local(book.get().name()), book.get().revision());
        Optional<LimitResult> applied = check.limits().stream()
                .filter(limit -> limit.level().equals(finding.level())
                        && limit.applied().limit().kind().id().equals(finding.rule())
                        && limit.applied().book().id().equals(finding.source())
                        && limit.applied().value() == finding.limit())
                .findFirst();
        if (applied.isEmpty()) {
            add("source", name);
            return;
        }
        Origin origin = applied.get().applied().limit().origin();
        String confidence = messages.get(EnumKeys.of("confidence", origin.confidence()));
        add(
                "source",
                origin.clause().isEmpty()
                        ? messages.get("findings.detail.setting", name, confidence)
                        : messages.get("findings.detail.clause", name, origin.clause(), confidence));
        add("binding", FindingText.force(applied.get().applied().limit().binding(), messages));
        add("evidence", new FactText(messages).evidence(origin.evidence()));
        if (!finding.assumed().isEmpty()) {
            add(
                    "assumed",
                    finding.assumed().stream()
                            .map(fact -> new FactText(messages).name(fact))
                            .collect(Collectors.joining(", ")));
        }
    }

    private void addAcceptance(Finding finding) {
        check.accepted(finding).ifPresent(acceptance -> add("accepted", said(acceptance)));
        check.lapsed(finding).ifPresent(lapsed -> {
            String why = messages.get(EnumKeys.of("findings.lapsed", lapsed.reason()));
            add("lapsed", messages.get("findings.detail.lapsed.why", why, said(lapsed.acceptance())));
        });
    }

    /** Returns who accepted it when and why. */
    private String said(Acceptance acceptance) {
        LocalDate day = LocalDate.ofInstant(acceptance.at(), ZoneId.systemDefault());
        return messages.get(
                "findings.detail.said",
                acceptance.reason(),
                acceptance.by(),
                DateTimeFormatter.ISO_LOCAL_DATE.format(day));
    }

    private String amount(Finding finding, double value) {
        return FindingText.amount(value, finding.measure(), messages);
    }

    private String limit(Finding finding) {
        return LimitKind.of(finding.rule())
                .map(kind -> FindingText.limit(kind, finding.limit(), messages))
                .orElseGet(() -> messages.get("limit.atMost", amount(finding, finding.limit())));
    }

    private String local(LocalText text) {
        return text.in(messages.locale());
    }

    private void add(String name, String value) {
        lines.add(messages.get("findings.detail.line", messages.get("findings.detail." + name), value));
    }
}
