package dev.madang.view.document;

import dev.madang.model.Event;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import dev.madang.rules.RuleBook;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What a new plan can be made of.
 *
 * @param venues all venues of the catalogue
 * @param events all events of the catalogue
 * @param ruleBooks all rule books of the catalogue
 * @param templates plans to begin from, by name
 * @param copies asks for a plan to copy, and hands it over if one is chosen and can be read
 */
public record Offer(
        List<Venue> venues,
        List<Event> events,
        List<RuleBook> ruleBooks,
        Map<String, Plan> templates,
        Consumer<Consumer<Plan>> copies) {

    /** Copies the collections. */
    public Offer {
        venues = List.copyOf(venues);
        events = List.copyOf(events);
        ruleBooks = List.copyOf(ruleBooks);
        templates = Collections.unmodifiableMap(new TreeMap<>(templates));
    }

    /** Returns an offer without books, templates and plans to copy. */
    public Offer(List<Venue> venues, List<Event> events) {
        this(venues, events, List.of(), Map.of(), copy -> {});
    }
}
