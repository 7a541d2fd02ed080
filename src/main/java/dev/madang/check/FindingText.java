package dev.madang.check;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Zone;
import dev.madang.rules.Measure;
import dev.madang.text.EnumKeys;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.List;
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
        String parts = String.join(", ", finding.parts());
        String sentence = messages.get(
                "rule." + finding.rule() + ".message",
                subjects,
                parts,
                amount(finding.measured(), finding.measure(), messages),
                amount(finding.limit(), finding.measure(), messages),
                finding.subjects().stream()
                        .findFirst()
                        .flatMap(plan.booths()::get)
                        .map(Booth::number)
                        .orElse(""));
        return sentence.startsWith(subjects) && beginsWithStandIn(finding, plan)
                ? sentence.substring(0, 1).toUpperCase(messages.locale()) + sentence.substring(1)
                : sentence;
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
        Formats formats = new Formats(messages.locale());
        return switch (measure) {
            case LENGTH_MM -> formats.length(value);
            case AREA_MM2 -> formats.exactArea(value);
            case COUNT -> formats.count(Math.round(value));
            case PERCENT -> formats.percent(value / 100);
            default -> messages.get(EnumKeys.of("measure", measure), formats.decimal(value, 2));
        };
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
