package dev.madang.check.global;

import dev.madang.edit.BoothSides;
import dev.madang.geometry.Footprint;
import dev.madang.geometry.OpenSides;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.Vec;
import dev.madang.rules.LimitKind;
import dev.madang.walk.DeadEnd;
import dev.madang.walk.DeadEnds;
import dev.madang.walk.Farthest;
import dev.madang.walk.Pocket;
import dev.madang.walk.WalkField;
import dev.madang.walk.WalkSpace;
import dev.madang.walk.WalkWatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How people get out of a level in one scenario.
 *
 * @param scenario which
 * @param space the free floor
 * @param field the walking distances
 * @param deadEnds where there is one way only
 */
record WalkStudy(Scenario scenario, WalkSpace space, WalkField field, DeadEnds deadEnds) {

    /** What is smaller than that is a corner behind a column, not a place. */
    private static final double LEAST_POCKET_MM2 = 250_000;

    /** Into so many parts an open side is divided to find the best place to leave. */
    private static final int PLACES_ON_SIDE = 4;

    /** An aisle that is wider is open floor. */
    private static final int WIDEST_MOUTH_MM = 6_000;

    static WalkStudy of(Scenario scenario, int passableMm, WalkWatch watch) {
        WalkSpace space = WalkSpace.of(scenario.ground(), passableMm, watch.part(0, 0.3));
        WalkField field = space.field(watch.part(0.3, 0.6));
        return new WalkStudy(scenario, space, field, DeadEnds.of(field, WIDEST_MOUTH_MM, watch.part(0.6, 1)));
    }

    /** Compares what was found with the limits; how close the show as planned comes to them is noted. */
    void judge(Plan plan, Level level, LevelVerdict verdict, WalkWatch watch) {
        for (Pocket pocket : field.unreachable()) {
            if (pocket.areaMm2() >= LEAST_POCKET_MM2) {
                verdict.unreachable(pocket.place(), pocket.areaMm2(), scenario);
            }
        }
        deadEnds.list()
                .forEach(end -> verdict.judge(
                        LimitKind.DEAD_END, end.depthMm(), LevelVerdict.Spot.at(end.deepest()), scenario));
        Optional<Farthest> common = deadEnds.longestCommonPath();
        common.ifPresent(path ->
                verdict.judge(LimitKind.COMMON_PATH, path.distanceMm(), LevelVerdict.Spot.at(path.place()), scenario));
        List<Booth> enclosed = new ArrayList<>();
        Optional<Reach> farthest = farthest(plan, level, enclosed, watch);
        judgeFloorless(enclosed, BoothSides.forFew(plan), level, verdict);
        farthest.ifPresent(reach -> verdict.judge(
                LimitKind.TRAVEL_DISTANCE,
                reach.distanceMm(),
                new LevelVerdict.Spot(reach.place(), reach.booths(), List.of()),
                scenario));
        if (scenario.isShow()) {
            double deepest =
                    deadEnds.list().stream().mapToDouble(DeadEnd::depthMm).max().orElse(0);
            verdict.note(LimitKind.DEAD_END, limit -> deepest);
            verdict.note(LimitKind.COMMON_PATH, limit -> common.map(Farthest::distanceMm)
                    .orElse(0.0));
            farthest.ifPresent(reach -> verdict.note(LimitKind.TRAVEL_DISTANCE, limit -> reach.distanceMm()));
        }
    }

    /**
     * A way out.
     *
     * @param place where it begins
     * @param distanceMm how long it is
     * @param booths the booth in which it begins, if it does
     */
    record Reach(Vec place, double distanceMm, List<ElementId> booths) {}

    /** Where a body finds no floor to stand on, there is no pocket to tell of either. */
    private void judgeFloorless(List<Booth> enclosed, BoothSides sides, Level level, LevelVerdict verdict) {
        List<Booth> stranded = enclosed.stream()
                .filter(booth -> isFloorless(booth, sides.of(booth)))
                .toList();
        if (!stranded.isEmpty()) {
            Vec place = stranded.get(0).shape().bounds().center();
            List<ElementId> ids = stranded.stream().map(Booth::id).toList();
            verdict.noWayOut(place, ids, scenario);
        } else if (space.areaMm2() == 0) {
            Vec middle = level.floor().bounds().center();
            verdict.noWayOut(middle, List.of(), scenario);
        }
    }

    /** A booth outside the halls or without an open side has a finding of its own. */
    private boolean isFloorless(Booth booth, OpenSides sides) {
        List<Vec> ways = onOpenSides(booth, sides);
        Vec middle = booth.shape().bounds().center();
        return !ways.isEmpty()
                && scenario.ground().floor().stream()
                        .anyMatch(hall -> Footprint.of(hall).contains(middle))
                && ways.stream()
                        .noneMatch(way -> space.nearestFree(way, reachMm()).isPresent());
    }

    /** So far from its open side whoever leaves a booth must find free floor. */
    private double reachMm() {
        return space.passableWidthMm() / 2.0 + 100;
    }

    /**
     * Returns the longest way out, from the floor or from within a booth.
     *
     * @param enclosed takes the booths from which there is no way
     */
    private Optional<Reach> farthest(Plan plan, Level level, List<Booth> enclosed, WalkWatch watch) {
        @Nullable
        Reach worst = field.farthest()
                .map(found -> new Reach(found.place(), found.distanceMm(), List.of()))
                .orElse(null);
        BoothSides sides = BoothSides.of(plan);
        for (Booth booth : plan.booths().values()) {
            if (booth.level().equals(level.id())) {
                watch.giveWay();
                Optional<Reach> inside = fromWithin(booth, sides.of(booth));
                if (inside.isEmpty()) {
                    enclosed.add(booth);
                }
                if (inside.isPresent() && (worst == null || inside.get().distanceMm() > worst.distanceMm())) {
                    worst = inside.get();
                }
            }
        }
        return Optional.ofNullable(worst);
    }

    /**
     * People leave a booth straight to a place on one of its open sides that is not walled; of the corners the worst
     * counts.
     */
    private Optional<Reach> fromWithin(Booth booth, OpenSides sides) {
        double reach = reachMm();
        List<Vec> ways = onOpenSides(booth, sides);
        Map<Vec, Double> restOf = new HashMap<>();
        for (Vec way : ways) {
            restOf.put(way, field.distanceFrom(way, reach).orElse(Double.POSITIVE_INFINITY));
        }
        @Nullable Reach worst = null;
        for (Vec corner : booth.shape().corners()) {
            double least = Double.POSITIVE_INFINITY;
            for (Vec way : ways) {
                double rest = Objects.requireNonNull(restOf.get(way));
                least = Math.min(least, corner.distanceTo(way) + rest);
            }
            if (Double.isFinite(least) && (worst == null || least > worst.distanceMm())) {
                worst = new Reach(corner, least, List.of(booth.id()));
            }
        }
        return Optional.ofNullable(worst);
    }

    private static List<Vec> onOpenSides(Booth booth, OpenSides sides) {
        List<Vec> corners = booth.shape().corners();
        List<Vec> places = new ArrayList<>();
        for (int side : sides.open()) {
            if (booth.stand().isWalled(side)) {
                continue;
            }
            Vec from = corners.get(side);
            Vec to = corners.get((side + 1) % corners.size());
            for (int i = 0; i <= PLACES_ON_SIDE; i++) {
                double share = i / (double) PLACES_ON_SIDE;
                places.add(new Vec(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
            }
        }
        return places;
    }
}
