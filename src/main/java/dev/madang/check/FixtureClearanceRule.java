package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.model.Bounds;
import dev.madang.model.FixtureKind;
import dev.madang.rules.LimitKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Around hydrant cabinets, extinguishers, panels and freight lifts the floor must stay free on all sides, as the
 * building does not say to which side they open. What ends exactly at the distance is legal.
 */
final class FixtureClearanceRule implements LocalRule {

    private static final Map<FixtureKind, LimitKind> KINDS = new EnumMap<>(Map.of(
            FixtureKind.HYDRANT, LimitKind.HYDRANT_CLEARANCE,
            FixtureKind.EXTINGUISHER, LimitKind.EXTINGUISHER_CLEARANCE,
            FixtureKind.PANEL, LimitKind.PANEL_CLEARANCE,
            FixtureKind.UTILITY_POINT, LimitKind.COVER_CLEARANCE,
            FixtureKind.FREIGHT_LIFT, LimitKind.FREIGHT_CLEARANCE));

    /** The fixtures that it guards. */
    static final Set<FixtureKind> GUARDED = KINDS.keySet();

    /** Farther away nothing is measured: it would say nothing about the fixture. */
    private static final double LOOK_MM = 5_000;

    @Override
    public Set<LimitKind> kinds() {
        return EnumSet.copyOf(KINDS.values());
    }

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        Ground ground = around.ground();
        double reach = outcome.measures() ? LOOK_MM : 0;
        for (LimitKind kind : KINDS.values()) {
            reach = Math.max(reach, ground.limits().strictest(kind, 0));
        }
        Bounds box = placed.footprint().bounds().grown(reach);
        for (Ground.Obstacle fixture : ground.guarded().touching(box)) {
            check(placed, fixture, around, outcome);
        }
    }

    private static void check(Placed placed, Ground.Obstacle fixture, Surroundings around, Outcome outcome) {
        Ground ground = around.ground();
        LimitKind kind = KINDS.getOrDefault(fixture.fixture().kind(), LimitKind.FREIGHT_CLEARANCE);
        double free = free(kind, placed.footprint(), fixture.footprint(), placed, around);
        outcome.measured(kind, placed, free);
        ground.limits()
                .broken(kind, free)
                .ifPresent(limit -> outcome.found(Finding.of(
                        limit,
                        ground.level().id(),
                        fixture.footprint().bounds().center(),
                        free,
                        List.of(placed.element().id()),
                        List.of(fixture.fixture().id()))));
    }

    /** A cover may lie within a stand, which takes its supply from there; only walls keep off. */
    private static double free(
            LimitKind kind, Footprint footprint, Footprint fixture, Placed placed, Surroundings around) {
        if (kind != LimitKind.COVER_CLEARANCE) {
            return footprint.solid().isBox() && fixture.solid().isBox()
                    ? footprint.solid().distanceTo(fixture.solid())
                    : footprint.distanceTo(fixture);
        }
        return StandWalls.of(placed, around).stream()
                .mapToDouble(wall -> wall.distanceTo(fixture.solid()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
