package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the lines along one axis to which a box could snap. */
final class SnapSearch {

    private final Axis axis;
    private final Probe probe;
    private final List<SnapTarget> targets;
    private final double aisleMm;
    private final List<SnapLine> found = new ArrayList<>();
    private final Map<Probe.Side, List<SnapTarget>> facing = new EnumMap<>(Probe.Side.class);
    private double reachMm;
    private boolean nearestOnly;
    private @Nullable SnapLine nearest;

    /** {@code reachMm} is how near a line must be, {@code aisleMm} the width of an aisle. */
    SnapSearch(Axis axis, Probe probe, List<SnapTarget> targets, double aisleMm, double reachMm) {
        this.axis = axis;
        this.probe = probe;
        this.targets = targets;
        this.aisleMm = aisleMm;
        this.reachMm = reachMm;
    }

    /** Returns all lines within reach. */
    List<SnapLine> lines() {
        search();
        found.removeIf(line -> line.kind() == Guide.Kind.AISLE && !isOpen(line));
        return found;
    }

    /** Returns the line that wins. What is farther than the best so far is not looked at. */
    Optional<SnapLine> nearest() {
        nearestOnly = true;
        search();
        return Optional.ofNullable(nearest);
    }

    private void search() {
        for (Probe.Side side : probe.along(axis)) {
            for (SnapTarget target : targets) {
                if (side.isMiddle()) {
                    addMiddle(side, target);
                } else {
                    addEdges(side, target);
                    addAisle(side, target);
                }
            }
        }
        List<SnapLine> gaps = new ArrayList<>();
        new EqualGaps(axis, probe, targets).lines(reachMm, gaps);
        gaps.forEach(this::take);
    }

    private void take(SnapLine line) {
        SnapLine best = nearest;
        if (!nearestOnly) {
            found.add(line);
        } else if ((best == null || SnapLine.NEAREST.compare(line, best) < 0)
                && (line.kind() != Guide.Kind.AISLE || isOpen(line))) {
            nearest = line;
            reachMm = Math.min(reachMm, Math.abs(line.delta()) + Snapper.SAME_MM);
        }
    }

    private void addMiddle(Probe.Side side, SnapTarget target) {
        if (target.hasMiddle()) {
            add(Guide.Kind.MIDDLE, side, target, axis.middle(target.box()));
        }
    }

    private void addEdges(Probe.Side side, SnapTarget target) {
        double low = axis.min(target.box());
        double high = axis.max(target.box());
        add(Guide.Kind.EDGE, side, target, low);
        if (high > low) {
            add(Guide.Kind.EDGE, side, target, high);
        }
    }

    /** The left edge keeps the aisle's width from the right edge of what it faces, and so on. */
    private void addAisle(Probe.Side side, SnapTarget target) {
        if (target.hasAisle() && axis.faces(probe.box(), target.box())) {
            double at = side.isLow() ? axis.max(target.box()) + aisleMm : axis.min(target.box()) - aisleMm;
            add(Guide.Kind.AISLE, side, target, at);
        }
    }

    private void add(Guide.Kind kind, Probe.Side side, SnapTarget target, double at) {
        double delta = at - side.of(probe.box());
        if (Math.abs(delta) <= reachMm) {
            take(new SnapLine(delta, kind, target, side, at));
        }
    }

    /** Tells whether nothing stands in the aisle, so that the two edges really face each other. */
    private boolean isOpen(SnapLine aisle) {
        Axis across = axis.other();
        Bounds box = probe.box();
        Bounds there = aisle.target().box();
        double low = aisle.side().isLow() ? aisle.at() - aisleMm : aisle.at();
        Bounds between = axis.box(
                low,
                low + aisleMm,
                Math.max(across.min(box), across.min(there)),
                Math.min(across.max(box), across.max(there)));
        Bounds inner = between.grown(-Snapper.SAME_MM);
        // Asked for every pair of things that face each other: a plain loop takes a fifth of the time of a stream.
        for (SnapTarget other : facing.computeIfAbsent(aisle.side(), this::obstaclesBefore)) {
            if (other != aisle.target() && other.box().touches(inner)) {
                return false;
            }
        }
        return true;
    }

    /** Returns what may stand in an aisle before a side, wherever within reach the side comes to lie. */
    private List<SnapTarget> obstaclesBefore(Probe.Side side) {
        Bounds box = probe.box();
        double at = side.of(box);
        Axis across = axis.other();
        Bounds strip = axis.box(
                at - reachMm - (side.isLow() ? aisleMm : 0),
                at + reachMm + (side.isLow() ? 0 : aisleMm),
                across.min(box),
                across.max(box));
        return targets.stream()
                .filter(target -> target.isObstacle() && target.box().touches(strip))
                .toList();
    }
}
