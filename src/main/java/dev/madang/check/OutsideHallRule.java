package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.geometry.Region;
import dev.madang.model.Booth;
import dev.madang.rules.Measure;
import java.util.List;

/**
 * Booths must stand in leased halls. Features may also stand beside the halls, as registration does in a lobby, but on
 * the floor and not in a hall that somebody else has leased.
 */
final class OutsideHallRule implements LocalRule {

    static final String ID = "outside-hall";

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        Ground ground = around.ground();
        Footprint footprint = placed.footprint();
        if (ground.leased().covers(footprint)) {
            return;
        }
        if (placed.element() instanceof Booth) {
            outcome.found(outside(placed, ground, ground.leased()));
        } else if (!ground.floor().covers(footprint)) {
            outcome.found(outside(placed, ground, ground.floor()));
        } else if (ground.notLeased().overlaps(footprint)) {
            outcome.found(outside(placed, ground, ground.leased()));
        }
    }

    private static Finding outside(Placed placed, Ground ground, Region allowed) {
        return placed.error(ID, ground, allowed.outside(placed.footprint()), Measure.AREA_MM2, List.of());
    }
}
