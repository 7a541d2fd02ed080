package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds where a moved box comes to lie: on edges and middles of what is near, at an aisle's width from what it faces,
 * or on the grid.
 *
 * <p>Both directions are decided on their own. The nearest line within reach wins; of lines equally near an edge beats
 * an aisle, an aisle a middle. Only where no line is within reach the box falls on the grid, with the first of its
 * edges that may move. Pure: the same question always gets the same answer.
 */
final class Snapper {

    /** How far around the box lines are looked for. Further ones are no help to the eye. */
    static final double SEARCH_MM = 12_000;

    /** Lines that differ by less are the same; rotated things have edges between millimetres. */
    private static final double SAME_MM = 0.5;

    private final Function<Bounds, List<SnapTarget>> near;
    private final Settings settings;

    /**
     * How snapping works.
     *
     * @param reachMm how near a line must be
     * @param aisleMm width of an aisle
     * @param gridMm step of the grid
     */
    record Settings(double reachMm, double aisleMm, int gridMm) {}

    private record Candidate(double delta, Guide.Kind kind, SnapTarget target, Probe.Side side, double line) {}

    private static final Comparator<Candidate> NEAREST = Comparator.<Candidate>comparingLong(
                    c -> Math.round(Math.abs(c.delta()) / SAME_MM))
            .thenComparing(Candidate::kind)
            .thenComparing(Candidate::side)
            .thenComparing(Candidate::line);

    Snapper(Function<Bounds, List<SnapTarget>> near, Settings settings) {
        this.near = near;
        this.settings = settings;
    }

    /** Returns how far the box must go on to where it snaps. */
    Snap snap(Probe probe) {
        List<SnapTarget> targets = near.apply(probe.box().grown(SEARCH_MM));
        double dx = delta(Axis.X, probe, targets);
        double dy = delta(Axis.Y, probe.moved(Axis.X, dx), targets);
        Probe there = probe.moved(Axis.X, dx).moved(Axis.Y, dy);
        List<Guide> guides = new ArrayList<>(guides(Axis.X, there, targets));
        guides.addAll(guides(Axis.Y, there, targets));
        return new Snap(dx, dy, guides);
    }

    private double delta(Axis axis, Probe probe, List<SnapTarget> targets) {
        return candidates(axis, probe, targets, settings.reachMm()).stream()
                .min(NEAREST)
                .map(Candidate::delta)
                .orElseGet(() -> toGrid(axis, probe));
    }

    private double toGrid(Axis axis, Probe probe) {
        int step = settings.gridMm();
        Optional<Probe.Side> side =
                probe.along(axis).stream().filter(s -> !s.isMiddle()).findFirst();
        if (side.isEmpty() || step <= 0) {
            return 0;
        }
        double at = side.get().of(probe.box());
        return Math.rint(at / step) * step - at;
    }

    private List<Candidate> candidates(Axis axis, Probe probe, List<SnapTarget> targets, double reachMm) {
        List<Candidate> found = new ArrayList<>();
        for (Probe.Side side : probe.along(axis)) {
            double at = side.of(probe.box());
            for (SnapTarget target : targets) {
                addLines(found, axis, side, at, target, reachMm);
                addAisle(found, axis, side, probe, target, reachMm);
            }
        }
        found.removeIf(c -> c.kind() == Guide.Kind.AISLE && !isOpen(axis, probe.box(), c, targets));
        return found;
    }

    private static void addLines(
            List<Candidate> found, Axis axis, Probe.Side side, double at, SnapTarget target, double reachMm) {
        if (side.isMiddle()) {
            if (target.hasMiddle()) {
                add(found, Guide.Kind.MIDDLE, side, target, axis.middle(target.box()), at, reachMm);
            }
            return;
        }
        add(found, Guide.Kind.EDGE, side, target, axis.min(target.box()), at, reachMm);
        if (axis.max(target.box()) > axis.min(target.box())) {
            add(found, Guide.Kind.EDGE, side, target, axis.max(target.box()), at, reachMm);
        }
    }

    /** The left edge keeps the aisle's width from the right edge of what it faces, and so on. */
    private void addAisle(
            List<Candidate> found, Axis axis, Probe.Side side, Probe probe, SnapTarget target, double reachMm) {
        if (side.isMiddle() || !target.hasAisle() || !axis.faces(probe.box(), target.box())) {
            return;
        }
        double line = side.isLow()
                ? axis.max(target.box()) + settings.aisleMm()
                : axis.min(target.box()) - settings.aisleMm();
        add(found, Guide.Kind.AISLE, side, target, line, side.of(probe.box()), reachMm);
    }

    private static void add(
            List<Candidate> found,
            Guide.Kind kind,
            Probe.Side side,
            SnapTarget target,
            double line,
            double at,
            double reachMm) {
        if (Math.abs(line - at) <= reachMm) {
            found.add(new Candidate(line - at, kind, target, side, line));
        }
    }

    /** Tells whether nothing stands in the aisle, so that the two edges really face each other. */
    private boolean isOpen(Axis axis, Bounds box, Candidate aisle, List<SnapTarget> targets) {
        double low = aisle.side().isLow() ? aisle.line() - settings.aisleMm() : aisle.line();
        Bounds between = axis.box(
                low,
                low + settings.aisleMm(),
                Math.max(axis.other().min(box), axis.other().min(aisle.target().box())),
                Math.min(axis.other().max(box), axis.other().max(aisle.target().box())));
        Bounds inner = between.grown(-SAME_MM);
        return targets.stream()
                .noneMatch(other -> other != aisle.target()
                        && other.isObstacle()
                        && other.box().touches(inner));
    }

    /** One guide for each line that binds, to the nearest thing along it; middles only where nothing else binds. */
    private List<Guide> guides(Axis axis, Probe probe, List<SnapTarget> targets) {
        Map<Long, Guide> byLine = new TreeMap<>();
        List<Candidate> binding = candidates(axis, probe, targets, SAME_MM);
        boolean middlesOnly = binding.stream().allMatch(c -> c.kind() == Guide.Kind.MIDDLE);
        for (Candidate candidate : binding) {
            if (middlesOnly || candidate.kind() != Guide.Kind.MIDDLE) {
                byLine.merge(Math.round(candidate.line()), guide(axis, probe.box(), candidate), Snapper::shorter);
            }
        }
        return List.copyOf(byLine.values());
    }

    /** An aisle says more than the line along it. */
    private static Guide shorter(Guide one, Guide other) {
        if (one.kind() != other.kind()) {
            return one.kind() == Guide.Kind.AISLE ? one : other;
        }
        return other.to() - other.from() < one.to() - one.from() && one.kind() != Guide.Kind.AISLE ? other : one;
    }

    private Guide guide(Axis axis, Bounds box, Candidate candidate) {
        Axis across = axis.other();
        Bounds target = candidate.target().box();
        if (candidate.kind() == Guide.Kind.AISLE) {
            double edge = candidate.side().isLow() ? axis.max(target) : axis.min(target);
            double middle =
                    (Math.max(across.min(box), across.min(target)) + Math.min(across.max(box), across.max(target))) / 2;
            return new Guide(Guide.Kind.AISLE, axis, candidate.line(), edge, middle);
        }
        return new Guide(
                candidate.kind(),
                axis,
                candidate.line(),
                Math.min(across.min(box), across.min(target)),
                Math.max(across.max(box), across.max(target)));
    }
}
