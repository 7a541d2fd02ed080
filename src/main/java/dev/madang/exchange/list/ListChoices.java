package dev.madang.exchange.list;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the planner decides about a list beside what its columns mean.
 *
 * @param key by which column rows are matched with the plan, one of {@link ListKind#keys()}
 * @param unit what lengths without a unit are in, or null to take what headings say or what is likely
 * @param answers which nearly equal names mean the same
 */
public record ListChoices(String key, @Nullable LengthUnit unit, NameAnswers answers) {

    /** Checks that nothing is missing. */
    public ListChoices {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(answers, "answers");
    }

    /** Returns what is usual for a kind of list. */
    public static ListChoices of(ListKind kind) {
        return new ListChoices(kind.keys().get(0), null, NameAnswers.NONE);
    }

    /** Returns a copy with other answers. */
    public ListChoices with(NameAnswers newAnswers) {
        return new ListChoices(key, unit, newAnswers);
    }
}
