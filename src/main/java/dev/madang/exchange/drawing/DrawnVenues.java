package dev.madang.exchange.drawing;

import dev.madang.model.Evidence;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.VenueRef;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Locale;

/** Makes empty plans on buildings that drawings show. */
public final class DrawnVenues {

    private DrawnVenues() {}

    /**
     * Returns an empty plan on the building; only if it has a floor. All of it is known from the drawing.
     *
     * @param id id of the venue
     * @param name what the venue is called
     * @param file name of the drawing's file
     */
    public static Plan plan(DrawnVenue venue, String id, LocalText name, String file) {
        Evidence evidence =
                new Evidence(Evidence.Kind.DERIVED, List.of(), both("exchange.drawing.evidence", file), List.of());
        Level level = venue.level(
                "level-1", both("exchange.drawing.level"), evidence, number -> both("exchange.drawing.hall", number));
        VenueRef ref = new VenueRef(id, 1, name, false);
        return Plan.blank(name.en(), ref, List.of(level));
    }

    private static LocalText both(String key, Object... args) {
        return new LocalText(
                Messages.of(Locale.KOREAN).get(key, args),
                Messages.of(Locale.ENGLISH).get(key, args));
    }
}
