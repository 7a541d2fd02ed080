package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.model.Event;
import dev.madang.model.Venue;
import java.util.Collection;
import java.util.function.Function;

/** Venues and events as JSON text, just as their files say it, evidence included. Each text ends with a line feed. */
public final class JsonText {

    private JsonText() {}

    /** Returns one venue as its file. */
    public static String venue(Venue venue) {
        return JsonWriter.text(VenueCodec.write(venue), LineLayout.VENUE);
    }

    /** Returns one event as its file. */
    public static String event(Event event) {
        return JsonWriter.text(EventCodec.writeFile(event), LineLayout.EVENT);
    }

    /** Returns a list of venues. */
    public static String venues(Collection<Venue> venues) {
        return list(venues, VenueCodec::write, LineLayout.VENUE);
    }

    /** Returns a list of events. */
    public static String events(Collection<Event> events) {
        return list(events, EventCodec::writeFile, LineLayout.EVENT);
    }

    private static <T> String list(Collection<T> values, Function<T, JsonNode> writer, LineLayout layout) {
        return JsonWriter.text(Tree.array(values, writer), layout.inArray());
    }
}
