package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Show;
import dev.madang.model.Zone;
import java.util.List;
import java.util.Objects;

/**
 * Says which of the event's shows a zone holds.
 *
 * @param id the zone
 * @param show id of the show; empty for none
 */
public record SetZoneShow(ElementId id, String show) implements EditCommand {

    /** Checks that both are given. */
    public SetZoneShow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(show, "show");
    }

    @Override
    public PlanChange apply(Plan plan) {
        Zone zone = plan.zones()
                .get(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no zone with id \"" + id + "\"."));
        List<Show> shows = plan.plannedEvent().map(event -> event.shows()).orElse(List.of());
        if (!show.isEmpty() && shows.stream().noneMatch(held -> held.id().equals(show))) {
            throw new IllegalArgumentException("The event holds no show \"" + show + "\".");
        }
        Zone changed = new Zone(id, zone.level(), zone.name(), zone.colour(), zone.shape(), show);
        return Edits.replace(plan, List.of(id), element -> changed);
    }

    @Override
    public String labelKey() {
        return "edit.zoneShow";
    }
}
