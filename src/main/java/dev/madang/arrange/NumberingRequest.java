package dev.madang.arrange;

import dev.madang.model.ElementId;
import dev.madang.model.NumberRange;
import dev.madang.model.NumberRules;
import dev.madang.model.Plan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Which booths are to be numbered, and how.
 *
 * @param plan the plan
 * @param booths the booths; others keep their numbers
 * @param rules how
 * @param reserved numbers that are not given
 * @param alsoSold whether sold booths get other numbers, too
 * @param locale language of the names of halls and zones
 */
public record NumberingRequest(
        Plan plan,
        Set<ElementId> booths,
        NumberRules rules,
        List<NumberRange> reserved,
        boolean alsoSold,
        Locale locale) {

    /** Copies the collections. */
    public NumberingRequest {
        Objects.requireNonNull(plan, "plan");
        booths = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(booths));
        Objects.requireNonNull(rules, "rules");
        reserved = List.copyOf(reserved);
        Objects.requireNonNull(locale, "locale");
    }
}
