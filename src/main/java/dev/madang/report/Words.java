package dev.madang.report;

import dev.madang.check.FindingText;
import dev.madang.check.StepText;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.rules.Measure;
import dev.madang.rules.RuleBook;
import dev.madang.text.EnumKeys;
import dev.madang.text.FactText;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.Locale;

/** How a report calls things, in its language. */
final class Words {

    /** Stands where there is nothing to say. */
    static final String NOTHING = "–";

    private final Plan plan;
    private final Messages messages;
    private final Formats formats;
    private final StepText steps;
    private final FactText facts;

    Words(Plan plan, Locale locale) {
        this.plan = plan;
        this.messages = Messages.of(locale);
        this.formats = new Formats(locale);
        this.steps = new StepText(messages);
        this.facts = new FactText(messages);
    }

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    String name(String prefix, Enum<?> constant) {
        return messages.get(EnumKeys.of(prefix, constant));
    }

    Messages messages() {
        return messages;
    }

    Formats formats() {
        return formats;
    }

    StepText steps() {
        return steps;
    }

    FactText facts() {
        return facts;
    }

    String level(String id) {
        return plan.level(id).map(this::level).orElse(id);
    }

    String level(Level level) {
        return named(level.name().in(messages.locale()), level.id());
    }

    String hall(String level, String hall) {
        return plan.level(level).stream()
                .flatMap(found -> found.halls().stream())
                .filter(found -> found.id().equals(hall))
                .map(Hall::name)
                .map(name -> named(name.in(messages.locale()), hall))
                .findFirst()
                .orElse(hall);
    }

    private static String named(String name, String id) {
        return name.isEmpty() ? id : name;
    }

    String book(RuleBook book) {
        return messages.get(
                "report.book", named(book.name().in(messages.locale()), book.id()), book.id(), book.revision());
    }

    String amount(double value, Measure measure) {
        return Double.isFinite(value) ? FindingText.amount(value, measure, messages) : "∞";
    }

    String seconds(double seconds) {
        return amount(seconds, Measure.SECONDS);
    }

    String yes(boolean yes) {
        return messages.get(yes ? "answer.yes" : "answer.no");
    }
}
