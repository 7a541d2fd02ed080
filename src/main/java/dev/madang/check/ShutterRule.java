package dev.madang.check;

import dev.madang.geometry.Solid;
import dev.madang.model.Fixture;
import dev.madang.model.Segment;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Measure;
import java.util.List;
import java.util.Set;

/**
 * Nothing may stand under the line on which a fire shutter drops, whatever the books say; and on both sides of it the
 * floor must stay free as far as they say.
 */
final class ShutterRule implements LocalRule {

    static final String UNDER = "under-shutter";

    private static final LimitKind KIND = LimitKind.SHUTTER_CLEARANCE;

    /** Farther away nothing is measured. */
    private static final double LOOK_MM = 5_000;

    @Override
    public Set<LimitKind> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        Ground ground = around.ground();
        double needed = ground.limits().strictest(KIND, 0);
        double look = outcome.measures() ? Math.max(needed, LOOK_MM) : needed;
        for (Fixture shutter : ground.shutters()) {
            Segment line = (Segment) shutter.place();
            if (Solid.between(placed.footprint().bounds(), line.bounds()) <= look) {
                check(placed, shutter, line, ground, outcome);
            }
        }
    }

    private static void check(Placed placed, Fixture shutter, Segment line, Ground ground, Outcome outcome) {
        List<String> parts = List.of(shutter.id());
        if (placed.footprint().isCrossedBy(line)) {
            outcome.measured(KIND, placed, 0);
            outcome.found(placed.error(UNDER, ground, placed.footprint().sharedWith(line), Measure.LENGTH_MM, parts));
            return;
        }
        double free = placed.solid().distanceTo(Solid.of(line));
        outcome.measured(KIND, placed, free);
        ground.limits()
                .broken(KIND, free)
                .ifPresent(limit -> outcome.found(Finding.of(
                        limit,
                        ground.level().id(),
                        placed.solid().closest(Solid.of(line)).middle(),
                        free,
                        List.of(placed.element().id()),
                        parts)));
    }
}
