package dev.madang.exchange.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the planner says of names that are nearly equal: nothing is taken for the same unless somebody says so.
 *
 * @param given for each listed name, folded, whether it means who is known
 * @param otherwise what holds for all others, or null to leave them undecided
 */
public record NameAnswers(Map<String, Boolean> given, @Nullable Boolean otherwise) {

    /** Nothing is decided yet. */
    public static final NameAnswers NONE = new NameAnswers(Map.of(), null);

    /** All are new. */
    public static final NameAnswers ALL_NEW = new NameAnswers(Map.of(), false);

    /** All are the same. */
    public static final NameAnswers ALL_SAME = new NameAnswers(Map.of(), true);

    /** Copies the answers. */
    public NameAnswers {
        given = Map.copyOf(given);
    }

    /** Returns whether a listed name means who is known; nothing while that is undecided. */
    public Optional<Boolean> of(String listed) {
        return Optional.ofNullable(given.getOrDefault(ListTexts.folded(listed), otherwise));
    }

    /** Returns a copy with one more answer. */
    public NameAnswers with(String listed, boolean isSame) {
        Map<String, Boolean> more = new HashMap<>(given);
        more.put(ListTexts.folded(listed), isSame);
        return new NameAnswers(more, otherwise);
    }

    /** Returns a copy with the same answer to all questions of some rows. */
    public NameAnswers withAll(List<ListLine> lines, boolean isSame) {
        Map<String, Boolean> more = new HashMap<>(given);
        for (ListLine line : lines) {
            if (line.question() != null) {
                more.put(ListTexts.folded(line.question().listed()), isSame);
            }
        }
        return new NameAnswers(more, otherwise);
    }
}
