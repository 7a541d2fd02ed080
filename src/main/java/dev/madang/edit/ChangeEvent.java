package dev.madang.edit;

import dev.madang.model.BuildKind;
import dev.madang.model.Event;
import dev.madang.model.Plan;
import dev.madang.model.Show;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes the event of the plan: its name, days, shows, build kinds and terms. What booths and zones use must stay.
 *
 * @param event the event as it is to be
 */
public record ChangeEvent(Event event) implements EditCommand {

    /** Checks that an event is given. */
    public ChangeEvent {
        Objects.requireNonNull(event, "event");
    }

    @Override
    public PlanChange apply(Plan plan) {
        if (event.equals(plan.event())) {
            return PlanChange.none(plan);
        }
        requireKept(
                "build kind",
                plan.booths().values().stream().map(booth -> booth.build()).collect(Collectors.toSet()),
                event.offeredKinds().stream().map(BuildKind::id).toList());
        List<Show> former = plan.plannedEvent().map(Event::shows).orElse(List.of());
        Set<String> held = former.stream().map(Show::id).collect(Collectors.toSet());
        Set<String> used = plan.zones().values().stream()
                .map(zone -> zone.show())
                .filter(held::contains)
                .collect(Collectors.toSet());
        requireKept("show", used, event.shows().stream().map(Show::id).toList());
        return PlanChange.everywhere(plan, plan.withEvent(event));
    }

    private static void requireKept(String what, Set<String> used, List<String> kept) {
        for (String id : used) {
            if (!kept.contains(id)) {
                throw new IllegalArgumentException("The " + what + " \"" + id + "\" is in use and must stay.");
            }
        }
    }

    @Override
    public String labelKey() {
        return "edit.event";
    }
}
