package dev.madang.edit.venue;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.model.Plan;
import dev.madang.model.VenueRef;
import java.util.Objects;

/**
 * Says what the venue is called and which entry of the catalogue the levels are, such as after saving them there.
 *
 * @param venue the venue
 */
public record SetVenue(VenueRef venue) implements EditCommand {

    /** Checks that a venue is given. */
    public SetVenue {
        Objects.requireNonNull(venue, "venue");
    }

    @Override
    public PlanChange apply(Plan plan) {
        return venue.equals(plan.venue())
                ? PlanChange.none(plan)
                : Levels.put(plan, venue, plan.levels(), plan.leased());
    }

    @Override
    public String labelKey() {
        return "edit.venue";
    }
}
