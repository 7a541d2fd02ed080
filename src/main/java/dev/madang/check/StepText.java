package dev.madang.check;

import dev.madang.crowd.Method;
import dev.madang.crowd.Quantity;
import dev.madang.crowd.Step;
import dev.madang.crowd.StepName;
import dev.madang.crowd.Unit;
import dev.madang.text.EnumKeys;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.stream.Collectors;

/**
 * Says lines of arithmetic in words: {@code Visitors on an even day: 39,000 p ÷ 3 d = 13,000 p}. Always metric, as the
 * sources of the formulas are.
 */
public final class StepText {

    private final Messages messages;
    private final Formats formats;

    /** Speaks the language of the messages. */
    public StepText(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages.locale());
    }

    /** Returns the whole line: what, how, and the result. */
    public String line(Step step) {
        String formula = formula(step);
        String result = quantity(step.result());
        return formula.equals(result)
                ? messages.get("crowd.line.given", name(step.name()), result)
                : messages.get("crowd.line", name(step.name()), formula, result);
    }

    /** Returns what is worked out. */
    public String name(StepName name) {
        return messages.get(EnumKeys.of("crowd.step", name));
    }

    /** Returns the formula with its numbers; of a sum without terms, nothing. */
    public String formula(Step step) {
        String pattern = step.name().formula();
        if (pattern.isEmpty()) {
            return step.terms().stream().map(this::quantity).collect(Collectors.joining(" + "));
        }
        String text = pattern;
        for (int i = step.terms().size() - 1; i >= 0; i--) {
            text = text.replace("{" + i + "}", quantity(step.terms().get(i)));
        }
        return text;
    }

    /** Returns a number with its unit. */
    public String quantity(Quantity quantity) {
        if (Double.isInfinite(quantity.value())) {
            return "∞";
        }
        if (quantity.unit() == Unit.SHARE) {
            return formats.percent(quantity.value());
        }
        String number = formats.decimal(quantity.value(), quantity.unit().decimals());
        return messages.get(EnumKeys.of("crowd.unit", quantity.unit()), number);
    }

    /** Returns by what a line is reckoned, with its evidence. */
    public String method(Method method) {
        return messages.get(
                "crowd.method",
                method.evidence().note().in(messages.locale()),
                messages.get(EnumKeys.of("evidence", method.evidence().kind())));
    }
}
