package dev.madang.view.document;

import dev.madang.model.Event;
import dev.madang.model.Venue;
import java.util.List;

/**
 * What a new plan can be made of.
 *
 * @param venues all venues of the catalogue
 * @param events all events of the catalogue
 */
public record Offer(List<Venue> venues, List<Event> events) {

    /** Copies the lists. */
    public Offer {
        venues = List.copyOf(venues);
        events = List.copyOf(events);
    }
}
