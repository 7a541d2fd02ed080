package dev.madang.view.find;

import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.text.SearchWords;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found.
 *
 * @param group what it is
 * @param title its number or name
 * @param detail where it is, or who
 * @param level id of the level on which it lies; empty if it lies nowhere
 * @param box where on that level, or null if it lies nowhere
 * @param ids the elements to select
 * @param folded what is searched
 */
record Found(
        Group group,
        String title,
        String detail,
        String level,
        @Nullable Bounds box,
        Set<ElementId> ids,
        String folded) {

    private static final int NO_MATCH = -1;

    /** What can be found, in the order in which it is listed. */
    enum Group {
        BOOTH,
        EXHIBITOR,
        FEATURE,
        ZONE,
        NOTE,
        HALL,
        FIXTURE
    }

    Found {
        Objects.requireNonNull(group, "group");
        ids = Set.copyOf(ids);
    }

    /** Returns where it lies, if it lies anywhere. */
    Optional<Bounds> place() {
        return Optional.ofNullable(box);
    }

    /**
     * Returns how far it is from what is looked for: 0 for exactly that, then what begins so, then words that do, then
     * all else; negative if a word is missing.
     */
    int distance(SearchWords wanted) {
        int farthest = 0;
        for (String word : wanted.words()) {
            int at = SearchWords.find(word, folded);
            if (at < 0) {
                return NO_MATCH;
            }
            farthest = Math.max(farthest, distance(word, at));
        }
        return farthest;
    }

    private int distance(String word, int at) {
        if (at == 0) {
            boolean isWhole = word.length() == folded.length() || folded.charAt(word.length()) == '\n';
            return isWhole ? 0 : 1;
        }
        return Character.isLetterOrDigit(folded.charAt(at - 1)) ? 3 : 2;
    }
}
