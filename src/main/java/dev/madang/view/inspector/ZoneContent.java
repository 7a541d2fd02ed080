package dev.madang.view.inspector;

import dev.madang.geometry.Footprint;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Zone;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The booths of a zone: those whose middle lies in it, as in the totals of sales.
 *
 * @param booths their ids
 * @param areaMm2 their area, in mm²
 */
record ZoneContent(Set<ElementId> booths, long areaMm2) {

    ZoneContent {
        booths = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(booths));
    }

    static ZoneContent of(Plan plan, Zone zone) {
        Footprint ground = Footprint.of(zone.shape());
        Set<ElementId> inside = new LinkedHashSet<>();
        long areaMm2 = 0;
        for (Booth booth : plan.booths().values()) {
            if (booth.level().equals(zone.level())
                    && ground.contains(booth.shape().bounds().center())) {
                inside.add(booth.id());
                areaMm2 += booth.shape().areaMm2();
            }
        }
        return new ZoneContent(inside, areaMm2);
    }
}
