package dev.madang.edit.venue;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes the plan's levels anew from the catalogue. A level that the catalogue no longer has stays as it is. Halls that
 * were leased stay leased; of a level that was leased as a whole new halls are leased, too.
 *
 * @param venue the catalogue's entry
 */
public record UpdateLevels(Venue venue) implements EditCommand {

    /** Checks that a venue is given. */
    public UpdateLevels {
        Objects.requireNonNull(venue, "venue");
    }

    @Override
    public PlanChange apply(Plan plan) {
        List<Level> levels = plan.levels().stream()
                .map(level -> venue.level(level.id()).orElse(level))
                .toList();
        if (levels.equals(plan.levels()) && venue.ref().equals(plan.venue())) {
            return PlanChange.none(plan);
        }
        Set<PartRef> leased = new TreeSet<>(plan.leased());
        for (Level level : plan.levels()) {
            if (plan.leased().containsAll(halls(level))) {
                venue.level(level.id()).ifPresent(newer -> leased.addAll(halls(newer)));
            }
        }
        return Levels.put(plan, venue.ref(), levels, leased);
    }

    private static Set<PartRef> halls(Level level) {
        Set<PartRef> halls = new TreeSet<>();
        level.halls().forEach(hall -> halls.add(new PartRef(level.id(), hall.id())));
        return halls;
    }

    @Override
    public String labelKey() {
        return "edit.level.update";
    }
}
