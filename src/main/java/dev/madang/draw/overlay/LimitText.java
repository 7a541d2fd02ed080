package dev.madang.draw.overlay;

import dev.madang.check.FindingText;
import dev.madang.check.LimitResult;
import dev.madang.rules.AppliedLimit;
import dev.madang.rules.LimitKind;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Optional;

/** The limits of one kind on a level, in words. */
final class LimitText {

    private final LimitKind kind;
    private final List<AppliedLimit> limits;
    private final Messages messages;

    LimitText(List<LimitResult> results, String level, LimitKind kind, Messages messages) {
        this.kind = kind;
        this.messages = messages;
        this.limits = results.stream()
                .filter(result -> result.level().equals(level))
                .map(LimitResult::applied)
                .filter(applied -> applied.limit().kind() == kind)
                .toList();
    }

    /** Returns the strictest limit, binding or not. */
    Optional<AppliedLimit> strictest() {
        return limits.stream().reduce((one, other) -> kind.isStricter(other.value(), one.value()) ? other : one);
    }

    /** Returns value, book and how well it is known. */
    String words(AppliedLimit limit) {
        String amount = FindingText.amount(limit.value(), kind.measure(), messages);
        String known =
                messages.get(EnumKeys.of("confidence", limit.limit().origin().confidence()));
        return messages.get(
                limit.limit().binding() ? "overlay.limit" : "overlay.limit.advice",
                amount,
                limit.book().name().in(messages.locale()),
                known);
    }
}
