package dev.madang.check;

import dev.madang.edit.Neighbours;
import dev.madang.model.Acceptance;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.LocalText;
import dev.madang.model.Phase;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Promise;
import dev.madang.model.Zone;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Measure;
import dev.madang.text.EnumKeys;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Says findings in words. */
public final class FindingText {

    /** More subjects than that are counted instead of named. */
    private static final int MOST_NAMED = 4;

    private FindingText() {}

    /**
     * Returns one sentence that names the subjects, what was measured and what would be right.
     *
     * @param plan the plan that was checked
     */
    public static String of(Finding finding, Plan plan, Messages messages) {
        String subjects = subjects(finding.subjects(), plan, messages);
        String parts = finding.parts().stream()
                .map(part -> partName(part, finding.level(), plan, messages))
                .collect(Collectors.joining(", "));
        Optional<Booth> first = finding.subjects().stream().findFirst().flatMap(plan.booths()::get);
        Optional<Promise> promise = first.flatMap(Booth::promised);
        String sentence = messages.get(
                sentence(finding),
                subjects,
                parts,
                amount(finding.measured(), finding.measure(), messages),
                amount(finding.limit(), finding.measure(), messages),
                first.map(Booth::number).orElse(""),
                finding.note().isEmpty()
                        ? messages.get("subject.unnamed")
                        : finding.note().in(messages.locale()),
                finding.source(),
                first.flatMap(plan::tenantOf)
                        .map(name -> name.in(messages.locale()))
                        .orElse(""),
                promise.map(Promise::number).orElse(""),
                promise.map(sold -> kindName(sold.build(), plan, messages)).orElse(""));
        String begun = sentence.startsWith(subjects) && beginsWithStandIn(finding, plan)
                ? sentence.substring(0, 1).toUpperCase(messages.locale()) + sentence.substring(1)
                : sentence;
        return withAssumed(finding, inScenario(finding, plan, begun, messages), messages);
    }

    /** Halls have names; other parts of a building go by their ids. */
    private static String partName(String part, String level, Plan plan, Messages messages) {
        return plan.level(level).stream()
                .flatMap(on -> on.halls().stream())
                .filter(hall -> hall.id().equals(part))
                .findFirst()
                .map(hall -> hall.name().in(messages.locale()))
                .orElse(part);
    }

    private static String sentence(Finding finding) {
        if (isSlot(finding)) {
            return "rule.aisle-width.slot";
        }
        boolean isOfAll =
                finding.rule().equals("no-way-out") && finding.subjects().isEmpty();
        return isOfAll ? "rule.no-way-out.nowhere" : "rule." + finding.rule() + ".message";
    }

    /** Nobody walks in what is so narrow; it is no aisle, and should not be there. */
    private static boolean isSlot(Finding finding) {
        return finding.rule().equals(LimitKind.AISLE_WIDTH.id()) && finding.measured() < Neighbours.AISLE_FROM_MM;
    }

    private static String inScenario(Finding finding, Plan plan, String sentence, Messages messages) {
        if (finding.scenario().isEmpty()) {
            return sentence;
        }
        if (finding.scenario().equals(Finding.SHUTTERS_DOWN)) {
            return messages.get("finding.shutters", sentence);
        }
        String phase = plan.site().phases().stream()
                .filter(candidate -> candidate.id().equals(finding.scenario()))
                .findFirst()
                .map(candidate -> phaseName(candidate, messages))
                .orElse(finding.scenario());
        return messages.get("finding.phase", phase, sentence);
    }

    private static String phaseName(Phase phase, Messages messages) {
        return phase.name().isEmpty()
                ? messages.get(EnumKeys.of("phase", phase.kind()))
                : phase.name().in(messages.locale());
    }

    /** What was not known of the building counted as the stricter case; that is said. */
    private static String withAssumed(Finding finding, String sentence, Messages messages) {
        if (finding.assumed().isEmpty()) {
            return sentence;
        }
        String unknown = finding.assumed().stream()
                .map(fact -> messages.get(EnumKeys.of("fact", fact)))
                .collect(Collectors.joining(", "));
        return messages.get("finding.assumed", sentence, unknown);
    }

    /** A stand-in begins small, for the middle of a sentence; names are written as the planner wrote them. */
    private static boolean beginsWithStandIn(Finding finding, Plan plan) {
        return finding.subjects().stream()
                .limit(1)
                .anyMatch(id -> plan.element(id).map(FindingText::isNameless).orElse(true));
    }

    private static boolean isNameless(PlanElement element) {
        return element instanceof Booth booth
                ? booth.number().isEmpty()
                : element instanceof Zone zone && zone.name().isEmpty();
    }

    /** Returns how many errors and warnings there are, and how many findings are accepted, in one line. */
    public static String summary(CheckResult result, Messages messages) {
        String open = messages.get("check.summary", result.count(Severity.ERROR), result.count(Severity.WARNING));
        long accepted = result.countAccepted();
        return accepted == 0 ? open : messages.get("check.summary.accepted", open, accepted);
    }

    /** Returns who accepted a finding and why, or why that no longer counts; empty if nobody did. */
    public static String acceptance(Finding finding, CheckResult result, Messages messages) {
        return result.accepted(finding)
                .map(acceptance -> messages.get(
                        "finding.accepted", acceptance.by(), day(acceptance, messages), acceptance.reason()))
                .or(() -> result.lapsed(finding).map(lapsed -> lapse(lapsed, finding, messages)))
                .orElse("");
    }

    private static String lapse(LapsedAcceptance lapsed, Finding finding, Messages messages) {
        Acceptance acceptance = lapsed.acceptance();
        return messages.get(
                EnumKeys.of("finding.lapsed", lapsed.reason()),
                acceptance.by(),
                day(acceptance, messages),
                amount(acceptance.measured(), finding.measure(), messages),
                acceptance.bookRevision());
    }

    /** Days of acceptances are those of their moment in universal time, so that every machine tells the same. */
    private static String day(Acceptance acceptance, Messages messages) {
        return new Formats(messages.locale())
                .date(acceptance.at().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** Returns what a rule is called. */
    public static String ruleName(String rule, Messages messages) {
        return messages.get("rule." + rule + ".name");
    }

    /** Returns what a person would call an element: its number or name, else what it is. */
    public static String nameOf(PlanElement element, Messages messages) {
        if (element instanceof Booth booth) {
            return booth.number().isEmpty() ? messages.get("subject.booth.unnumbered") : booth.number();
        }
        if (element instanceof Feature feature) {
            return feature.name().isEmpty()
                    ? messages.get(EnumKeys.of("feature", feature.kind()))
                    : feature.name().in(messages.locale());
        }
        if (!(element instanceof Zone zone)) {
            return element.id().value();
        }
        LocalText name = zone.name();
        return name.isEmpty() ? messages.get("subject.zone.unnamed") : name.in(messages.locale());
    }

    /** Returns a measured value with its unit. */
    public static String amount(double value, Measure measure, Messages messages) {
        if (Double.isInfinite(value)) {
            return value < 0 ? "−∞" : "∞";
        }
        Formats formats = new Formats(messages.locale());
        return switch (measure) {
            case LENGTH_MM -> formats.length(value);
            case AREA_MM2 -> formats.exactArea(value);
            case COUNT -> formats.count(Math.round(value));
            case PERCENT -> formats.percent(value / 100);
            default -> messages.get(EnumKeys.of("measure", measure), formats.decimal(value, 2), value);
        };
    }

    /** Returns a measured value with its unit, or a dash if there was nothing to measure. */
    public static String amount(OptionalDouble value, Measure measure, Messages messages) {
        return value.isPresent() ? amount(value.getAsDouble(), measure, messages) : "–";
    }

    /** Returns the value of a limit, and whether it is the least or the most. */
    public static String limit(LimitKind kind, double value, Messages messages) {
        String key = kind.way() == LimitKind.Way.AT_LEAST ? "limit.atLeast" : "limit.atMost";
        return messages.get(key, amount(value, kind.measure(), messages));
    }

    /** Returns whether a limit or factor binds. */
    public static String force(boolean binding, Messages messages) {
        return messages.get(binding ? "limit.binds" : "limit.advises");
    }

    /** A kind that the event no longer offers goes by its id. */
    private static String kindName(String build, Plan plan, Messages messages) {
        return plan.buildKinds().stream()
                .filter(kind -> kind.id().equals(build))
                .map(kind -> kind.name().in(messages.locale()))
                .findFirst()
                .orElse(build);
    }

    private static String subjects(List<ElementId> ids, Plan plan, Messages messages) {
        String named = ids.stream()
                .limit(MOST_NAMED)
                .map(id -> plan.element(id).map(e -> nameOf(e, messages)).orElseGet(() -> messages.get("subject.new")))
                .collect(Collectors.joining(", "));
        int more = ids.size() - MOST_NAMED;
        return more <= 0 ? named : messages.get("subject.more", named, more);
    }
}
