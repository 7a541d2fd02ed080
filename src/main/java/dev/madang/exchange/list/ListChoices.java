package dev.madang.exchange.list;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the planner decides about a list beside what its columns mean.
 *
 * @param key by which column rows are matched with the plan, one of {@link ListKind#keys()}
 * @param unit what lengths without a unit are in, or null to take what headings say or what is likely
 * @param answers which nearly equal names mean the same
 * @param gone what becomes of what the list does not name
 */
public record ListChoices(String key, @Nullable LengthUnit unit, NameAnswers answers, Gone gone) {

    /** Checks that nothing is missing. */
    public ListChoices {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(gone, "gone");
    }

    /** Returns what is usual for a kind of list. */
    public static ListChoices of(ListKind kind) {
        return new ListChoices(kind.keys().get(0), null, NameAnswers.NONE, Gone.KEEP);
    }

    /** Returns a copy by which rows are matched by another column. */
    public ListChoices withKey(String newKey) {
        return new ListChoices(newKey, unit, answers, gone);
    }

    /** Returns a copy with another unit, or null. */
    public ListChoices with(@Nullable LengthUnit newUnit) {
        return new ListChoices(key, newUnit, answers, gone);
    }

    /** Returns a copy with other answers. */
    public ListChoices with(NameAnswers newAnswers) {
        return new ListChoices(key, unit, newAnswers, gone);
    }

    /** Returns a copy by which something else becomes of what the list does not name. */
    public ListChoices with(Gone newGone) {
        return new ListChoices(key, unit, answers, newGone);
    }
}
