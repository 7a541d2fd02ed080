package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import java.util.ArrayList;
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
 * an aisle, an aisle an equal distance, that a middle. Only where no line is within reach the box falls on the grid,
 * with the first of its edges that may move. Pure: the same question always gets the same answer.
 */
final class Snapper {

    /** How far around the box lines are looked for. Further ones are no help to the eye. */
    static final double SEARCH_MM = 12_000;

    /** Lines that differ by less are the same; rotated things have edges between millimetres. */
    static final double SAME_MM = 0.5;

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
        return new SnapSearch(axis, probe, targets, settings.aisleMm(), settings.reachMm())
                .nearest()
                .map(SnapLine::delta)
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

    /** One guide for each line that binds, to the nearest thing along it; middles only where nothing else binds. */
    private List<Guide> guides(Axis axis, Probe probe, List<SnapTarget> targets) {
        Map<Long, Guide> byLine = new TreeMap<>();
        List<SnapLine> binding = new SnapSearch(axis, probe, targets, settings.aisleMm(), SAME_MM).lines();
        boolean middlesOnly = binding.stream().allMatch(line -> line.kind() == Guide.Kind.MIDDLE);
        boolean gapsToo = binding.stream().noneMatch(line -> line.kind() == Guide.Kind.AISLE);
        for (SnapLine line : binding) {
            boolean isShown = line.kind() == Guide.Kind.GAP ? gapsToo : line.kind() != Guide.Kind.MIDDLE;
            if (middlesOnly || isShown) {
                for (Guide guide : line.guides(axis, probe.box())) {
                    byLine.merge(Math.round(guide.at()), guide, Snapper::shorter);
                }
            }
        }
        return List.copyOf(byLine.values());
    }

    /** A distance says more than the line along it. */
    private static Guide shorter(Guide one, Guide other) {
        if (one.isDistance() != other.isDistance()) {
            return one.isDistance() ? one : other;
        }
        return other.to() - other.from() < one.to() - one.from() && !one.isDistance() ? other : one;
    }
}
