package dev.madang.view.safety;

import dev.madang.check.CheckResult;
import dev.madang.check.FindingText;
import dev.madang.check.LimitResult;
import dev.madang.check.StepText;
import dev.madang.check.global.BookLoad;
import dev.madang.check.global.GlobalResult;
import dev.madang.check.global.HeadcountText;
import dev.madang.check.global.LevelAreas;
import dev.madang.check.global.LevelResult;
import dev.madang.check.global.PublishedUnits;
import dev.madang.crowd.Crowding;
import dev.madang.crowd.LevelOfService;
import dev.madang.crowd.PeakOccupancy;
import dev.madang.crowd.RegistrationQueue;
import dev.madang.crowd.Step;
import dev.madang.model.Hall;
import dev.madang.model.Plan;
import dev.madang.rules.AppliedLimit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.LoadFactor;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import dev.madang.text.EnumKeys;
import dev.madang.text.FactText;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in tables what is known of capacity and safety, with the arithmetic and with how each number is known. */
final class SafetySections {

    private final CheckResult check;
    private final GlobalResult global;
    private final Messages messages;
    private final Formats formats;
    private final StepText steps;

    SafetySections(CheckResult check, GlobalResult global, Messages messages) {
        this.check = check;
        this.global = global;
        this.messages = messages;
        this.formats = new Formats(messages.locale());
        this.steps = new StepText(messages);
    }

    /** Returns what is said of a level, if it has leased halls, and of the whole plan. */
    List<SafetySection> of(String level, Optional<ExitLosses> losses) {
        List<SafetySection> sections = new ArrayList<>();
        global.on(level).ifPresent(result -> {
            sections.add(areas(result.areas()));
            sections.add(loads(result));
            sections.add(headcount(result));
        });
        global.peak().ifPresentOrElse(peak -> sections.add(peak(peak)), () -> sections.add(noVisitors()));
        global.on(level).ifPresent(result -> result.crowding().ifPresent(crowd -> sections.add(crowding(crowd))));
        global.queue().ifPresent(queue -> sections.add(queue(queue)));
        global.on(level)
                .ifPresent(result -> sections.addAll(
                        new EvacuationSections(messages).of(result, losses.filter(l -> l.isOf(result)))));
        sections.add(limits(level));
        units().ifPresent(sections::add);
        return sections;
    }

    private SafetySection areas(LevelAreas areas) {
        return table(
                "areas",
                List.of(),
                List.of(
                        area("gross", areas.grossMm2()),
                        area("closed", areas.closedMm2()),
                        area("open", areas.openToVisitorsMm2()),
                        area("booths", areas.boothsMm2()),
                        area("net", areas.netOpenMm2()),
                        area("walking", areas.walkingMm2())),
                List.of());
    }

    private List<String> area(String key, long mm2) {
        return List.of(text("safety.area." + key), formats.area(mm2), text("safety.area." + key + ".explained"));
    }

    private SafetySection loads(LevelResult result) {
        List<List<String>> rows = new ArrayList<>();
        for (BookLoad load : result.loads()) {
            String persons = formats.count(load.persons());
            String book = book(load.book());
            String mark = isChecked(load.book()) ? text("safety.load.chosen") : text("safety.load.compared");
            boolean isOne = load.parts().size() == 1;
            if (!isOne) {
                rows.add(List.of(book, mark, text("safety.load.all"), persons, "", "", ""));
            }
            for (BookLoad.Part part : load.parts()) {
                rows.add(part(isOne ? book : "", isOne ? mark : "", part));
            }
        }
        String design = text("safety.load.design", result.persons());
        return table(
                "loads",
                columns("book", "compared", "use", "persons", "arithmetic", "force", "confidence"),
                rows,
                List.of(design));
    }

    private SafetySection headcount(LevelResult result) {
        HeadcountText words = new HeadcountText(messages);
        return new SafetySection(
                text("headcount"),
                List.of(text("headcount.what"), text("headcount.persons"), text("headcount.use")),
                words.rows(result),
                words.remark(result.headcount()).stream().toList());
    }

    private List<String> part(String book, String mark, BookLoad.Part part) {
        LoadFactor factor = part.factor();
        return List.of(
                book,
                mark,
                text(EnumKeys.of("loadUse", factor.use())),
                formats.count(part.load().persons()),
                steps.formula(part.load().step()),
                FindingText.force(factor.binding(), messages),
                origin(factor.origin()));
    }

    private SafetySection peak(PeakOccupancy peak) {
        List<List<String>> rows = stepRows(peak.steps());
        String time = formats.clock(Math.round(peak.peakMinute()));
        return table(
                "peak",
                columns("what", "arithmetic", "result", "method"),
                rows,
                List.of(text("safety.peak.at", peak.persons(), time)));
    }

    private SafetySection noVisitors() {
        return table("peak", List.of(), List.of(), List.of(text("safety.peak.unknown")));
    }

    private SafetySection crowding(Crowding crowding) {
        String level = text(
                "safety.crowding.level", crowding.level().name(), text(EnumKeys.of("safety.fruin", crowding.level())));
        return table(
                "crowding",
                columns("what", "arithmetic", "result", "method"),
                stepRows(crowding.steps()),
                List.of(level));
    }

    private SafetySection queue(RegistrationQueue queue) {
        return table(
                "queue",
                columns("what", "arithmetic", "result", "method"),
                stepRows(queue.steps(LevelOfService.C)),
                List.of());
    }

    private List<List<String>> stepRows(List<Step> lines) {
        return lines.stream()
                .map(step -> List.of(
                        steps.name(step.name()),
                        steps.formula(step),
                        steps.quantity(step.result()),
                        steps.method(step.name().method())))
                .toList();
    }

    private SafetySection limits(String level) {
        Stream<LimitResult> all = check.isWhole()
                ? check.limits().stream()
                : Stream.concat(check.limits().stream(), global.said().limits().stream());
        List<List<String>> rows = all.filter(limit -> limit.level().equals(level))
                .map(this::limit)
                .toList();
        return table(
                "limits",
                columns("rule", "measured", "limit", "margin", "verdict", "book", "confidence"),
                rows,
                List.of());
    }

    private List<String> limit(LimitResult result) {
        AppliedLimit applied = result.applied();
        LimitKind kind = applied.limit().kind();
        return List.of(
                FindingText.ruleName(kind.id(), messages),
                FindingText.amount(result.measured(), kind.measure(), messages),
                FindingText.limit(kind, applied.value(), messages),
                FindingText.amount(result.margin(), kind.measure(), messages),
                verdict(result),
                book(applied.book()),
                origin(applied.limit().origin()));
    }

    private String verdict(LimitResult result) {
        if (result.measured().isEmpty()) {
            return text("safety.verdict.nothing");
        }
        boolean isBroken = result.applied().isBrokenBy(result.measured().getAsDouble());
        boolean binds = result.applied().limit().binding();
        return text(isBroken ? binds ? "safety.verdict.broken" : "safety.verdict.advice" : "safety.verdict.kept");
    }

    private Optional<SafetySection> units() {
        Plan plan = check.plan();
        List<PublishedUnits> halls = PublishedUnits.of(plan, check.capacity());
        if (halls.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        FactText facts = new FactText(messages);
        for (PublishedUnits hall : halls) {
            String name = plan.level(hall.hall().level())
                    .flatMap(level -> level.hall(hall.hall().part()))
                    .map(Hall::name)
                    .map(local -> local.in(messages.locale()))
                    .orElse(hall.hall().part());
            rows.add(List.of(
                    name,
                    formats.decimal(hall.units(), 1),
                    formats.count(hall.count()),
                    formats.percent(hall.share()),
                    facts.evidence(hall.published().evidence())));
        }
        return Optional.of(table("units", columns("hall", "units", "published", "share", "evidence"), rows, List.of()));
    }

    private boolean isChecked(RuleBook book) {
        return check.books().stream().anyMatch(own -> own.id().equals(book.id()));
    }

    private String book(RuleBook book) {
        return book.name().in(messages.locale());
    }

    private String origin(Origin origin) {
        String confidence = text(EnumKeys.of("confidence", origin.confidence()));
        return origin.clause().isEmpty() ? confidence : text("safety.origin", origin.clause(), confidence);
    }

    private List<String> columns(String... keys) {
        return Stream.of(keys).map(key -> text("safety.column." + key)).toList();
    }

    private SafetySection table(String key, List<String> columns, List<List<String>> rows, List<String> notes) {
        return new SafetySection(text("safety.title." + key), columns, rows, notes);
    }

    private String text(String key, Object... args) {
        return messages.get(key, args);
    }
}
