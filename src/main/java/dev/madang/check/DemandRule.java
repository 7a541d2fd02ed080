package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.rules.Measure;
import java.util.List;
import java.util.Set;

/** Nothing may stand in an area that a hall's operator wants clear. Touching is legal. */
final class DemandRule implements LocalRule {

    static final String ID = "demand";

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        for (Ground.DemandArea area : around.ground().demands()) {
            if (placed.footprint().overlaps(area.footprint())) {
                outcome.found(finding(placed, area, around.ground()));
            }
        }
    }

    private static Finding finding(Placed placed, Ground.DemandArea area, Ground ground) {
        Footprint.Shared shared = placed.footprint()
                .sharedWith(area.footprint())
                .orElseGet(() ->
                        new Footprint.Shared(0, placed.footprint().bounds().center()));
        return new Finding(
                ID,
                area.demand().binding() ? Severity.ERROR : Severity.WARNING,
                ground.level().id(),
                shared.place(),
                shared.size(),
                0,
                Measure.AREA_MM2,
                List.of(placed.element().id()),
                List.of(area.demand().hall().part()),
                area.book(),
                Set.of(),
                "",
                area.demand().name());
    }
}
