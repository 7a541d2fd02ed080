package dev.madang.view.booth;

import dev.madang.geometry.Footprint;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Zone;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which booths are numbered.
 *
 * @param kind the selected ones, or all of a level or a zone
 * @param zone the zone, or null
 */
record Where(Kind kind, @Nullable ElementId zone) {

    static final Where SELECTED = new Where(Kind.SELECTED, null);
    static final Where LEVEL = new Where(Kind.LEVEL, null);

    enum Kind {
        SELECTED,
        LEVEL,
        ZONE
    }

    /** Returns the booths; a booth is in a zone if its middle is. */
    Set<ElementId> booths(Plan plan, String level, Set<ElementId> selection) {
        Set<ElementId> booths = new LinkedHashSet<>();
        if (kind == Kind.SELECTED) {
            booths.addAll(selection);
            booths.retainAll(plan.booths().ids());
            return booths;
        }
        Optional<Zone> within = Optional.ofNullable(zone).flatMap(plan.zones()::get);
        if (kind == Kind.ZONE && within.isEmpty()) {
            return booths;
        }
        Optional<Footprint> area = within.map(found -> Footprint.of(found.shape()));
        String wanted = within.map(Zone::level).orElse(level);
        for (Booth booth : plan.booths().values()) {
            boolean isIn = area.map(
                            ground -> ground.contains(booth.shape().bounds().center()))
                    .orElse(true);
            if (booth.level().equals(wanted) && isIn) {
                booths.add(booth.id());
            }
        }
        return booths;
    }
}
