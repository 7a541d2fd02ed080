package dev.madang.arrange;

import dev.madang.edit.RenumberBooths;
import dev.madang.model.ElementId;
import dev.madang.model.NumberBook;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What numbering by rule gives.
 *
 * @param numbers the new numbers, in the order in which booths were walked; some may be as before
 * @param stays sold booths that keep their numbers
 * @param left booths that get no number, and the key of the sentence that says why
 * @param book what the plan is to remember
 * @param alsoSold whether sold booths get other numbers, too
 */
public record Numbering(
        Map<ElementId, String> numbers,
        Set<ElementId> stays,
        Map<ElementId, String> left,
        NumberBook book,
        boolean alsoSold) {

    /** Copies the collections in their order. */
    public Numbering {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        stays = Collections.unmodifiableSet(new LinkedHashSet<>(stays));
        left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
    }

    /**
     * Works out the numbers.
     *
     * @throws PatternFault if the pattern cannot be read, or its numbers could be taken for others
     */
    public static Numbering of(NumberingRequest request) throws PatternFault {
        return new Counter(request).count();
    }

    /** Returns the deed that gives the numbers. */
    public RenumberBooths edit() {
        return new RenumberBooths(numbers, alsoSold, book);
    }
}
