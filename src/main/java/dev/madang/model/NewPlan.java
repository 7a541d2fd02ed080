package dev.madang.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a plan begins. */
public final class NewPlan {

    private NewPlan() {}

    /**
     * Returns an empty plan on levels of a venue. It leases the halls that the event names on these levels; all halls
     * if it names none of them.
     *
     * @param event the event, or null
     * @param rules ids of the rule books
     * @param locale language of the plan's title
     */
    public static Plan of(Venue venue, List<Level> levels, @Nullable Event event, List<String> rules, Locale locale) {
        String title = event == null ? venue.name().in(locale) : event.name().in(locale);
        Plan plan = Plan.blank(title, venue.ref(), levels).withRules(rules).withEvent(event);
        return plan.withLeased(leased(plan, venue, Optional.ofNullable(event)));
    }

    private static Set<PartRef> leased(Plan plan, Venue venue, Optional<Event> event) {
        Set<PartRef> named = new TreeSet<>();
        event.filter(e -> e.venue().equals(venue.id())).ifPresent(e -> named.addAll(e.halls()));
        named.retainAll(plan.leased());
        return named.isEmpty() ? plan.leased() : named;
    }
}
