package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.model.Bounds;
import dev.madang.model.Fixture;
import dev.madang.model.Opening;
import dev.madang.model.Vec;
import dev.madang.rules.AppliedLimit;
import dev.madang.rules.LimitKind;
import java.util.List;
import java.util.Set;

/**
 * The floor before exits, entrances and freight doors must stay free, as wide as the door and as deep as the book says.
 * Touching the edge of that floor is legal. The floor outside a door, in a lobby or in the open, is not looked at.
 */
final class DoorClearanceRule implements LocalRule {

    /** Farther away nothing is measured: it would say nothing about the door. */
    private static final double LOOK_MM = 20_000;

    private final LimitKind kind;

    /** Applies the limit of a kind to the doors to which it belongs. */
    DoorClearanceRule(LimitKind kind) {
        this.kind = kind;
    }

    @Override
    public Set<LimitKind> kinds() {
        return Set.of(kind);
    }

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        Ground ground = around.ground();
        double needed = ground.limits().strictest(kind, 0);
        double depth = outcome.measures() ? Math.max(needed, LOOK_MM) : needed;
        for (Fixture door : kind == LimitKind.EXIT_CLEARANCE ? ground.waysOut() : ground.freightDoors()) {
            if (depth > 0 && door.place() instanceof Opening opening && mayReach(opening, depth, placed)) {
                Footprint corridor = Footprint.before(opening, depth);
                if (placed.footprint().overlaps(corridor)) {
                    check(placed, door, placed.footprint().distanceWithin(corridor, opening), ground, outcome);
                }
            }
        }
    }

    private void check(Placed placed, Fixture door, double free, Ground ground, Outcome outcome) {
        outcome.measured(kind, placed, free);
        ground.limits()
                .broken(kind, free)
                .ifPresent(limit -> outcome.found(Finding.of(
                        limit,
                        ground.level().id(),
                        place(placed, (Opening) door.place(), limit),
                        free,
                        List.of(placed.element().id()),
                        List.of(door.id()))));
    }

    /** Most things are far from most doors; that is told without the corners of the floor before the door. */
    private static boolean mayReach(Opening opening, double depth, Placed placed) {
        Vec door = opening.at().toVec();
        double reach = opening.width() + depth;
        Bounds box = placed.footprint().bounds();
        return box.minX() - reach <= door.x()
                && door.x() <= box.maxX() + reach
                && box.minY() - reach <= door.y()
                && door.y() <= box.maxY() + reach;
    }

    private static Vec place(Placed placed, Opening opening, AppliedLimit limit) {
        return placed.footprint()
                .sharedWith(Footprint.before(opening, limit.value()))
                .map(Footprint.Shared::place)
                .orElse(opening.at().toVec());
    }
}
