package dev.madang.view.inspector;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who may take a booth: an exhibitor, or nobody.
 *
 * @param exhibitor id of the exhibitor, or null for nobody
 * @param name what is shown
 */
record Seat(@Nullable ElementId exhibitor, String name) {

    /** Returns nobody, then all exhibitors by name. */
    static List<Seat> all(Plan plan, Messages messages) {
        List<Seat> seats = new ArrayList<>();
        for (Exhibitor exhibitor : plan.exhibitors().values()) {
            seats.add(new Seat(exhibitor.id(), exhibitor.name().in(messages.locale())));
        }
        Collator collator = Collator.getInstance(messages.locale());
        seats.sort(Comparator.comparing(Seat::name, collator));
        seats.add(0, new Seat(null, messages.get("booth.exhibitor.none")));
        return seats;
    }

    /** Returns the seat of a booth among all. */
    static Seat of(List<Seat> all, Booth booth) {
        return all.stream()
                .filter(seat -> Objects.equals(seat.exhibitor(), booth.exhibitor()))
                .findFirst()
                .orElse(all.get(0));
    }
}
