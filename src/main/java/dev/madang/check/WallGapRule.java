package dev.madang.check;

import dev.madang.check.Ground.Built;
import dev.madang.geometry.Passage;
import dev.madang.geometry.Solid;
import dev.madang.model.Bounds;
import dev.madang.rules.LimitKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Booths keep a gap to the walls of the hall and to closed partitions, where technicians and fire fighters reach what
 * is on the wall. Features may lean on walls. What stands through a wall is told by other rules.
 */
final class WallGapRule implements LocalRule {

    private static final LimitKind KIND = LimitKind.WALL_GAP;

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
        if (!ground.limits().of(KIND).isEmpty()
                && placed.booth().isPresent()
                && ground.leased().covers(placed.footprint())) {
            double look = outcome.measures() ? Math.max(needed, LOOK_MM) : needed;
            nearest(placed, ground, look).ifPresent(gap -> check(placed, gap, ground, outcome));
        }
    }

    private static void check(Placed placed, Passage gap, Ground ground, Outcome outcome) {
        outcome.measured(KIND, placed, gap.widthMm());
        ground.limits()
                .broken(KIND, gap.widthMm())
                .ifPresent(limit -> outcome.found(Finding.of(
                        limit,
                        ground.level().id(),
                        gap.middle(),
                        gap.widthMm(),
                        List.of(placed.element().id()),
                        List.of())));
    }

    private static Optional<Passage> nearest(Placed placed, Ground ground, double look) {
        Bounds box = placed.footprint().bounds().grown(look);
        Solid solid = placed.solid();
        Optional<Passage> nearest = Optional.empty();
        for (Built built : ground.built().touching(box)) {
            boolean mayBe = built.kind() != Built.Kind.COLUMN && !isThrough(placed, built, ground);
            if (mayBe) {
                Passage gap = solid.closest(built.solid());
                boolean isNearer = gap.widthMm() <= look
                        && (nearest.isEmpty() || gap.widthMm() < nearest.get().widthMm());
                nearest = isNearer ? Optional.of(gap) : nearest;
            }
        }
        return nearest;
    }

    private static boolean isThrough(Placed placed, Built built, Ground ground) {
        return ground.closedPartitions().stream()
                .anyMatch(wall ->
                        wall.id().equals(built.part()) && placed.footprint().isCrossedBy(wall.line()));
    }
}
