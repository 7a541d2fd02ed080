package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a moved box would repeat the distance between its neighbours, or lie in the middle between two of them.
 */
final class EqualGaps {

    private static final double TOUCHING_MM = 1;

    private final Axis axis;
    private final Probe probe;
    private final List<SnapTarget> targets;

    EqualGaps(Axis axis, Probe probe, List<SnapTarget> targets) {
        this.axis = axis;
        this.probe = probe;
        this.targets = targets;
    }

    /** Adds every line within reach. */
    void lines(double reachMm, List<SnapLine> found) {
        List<Probe.Side> sides = probe.along(axis);
        Optional<SnapTarget> before = neighbour(probe.box(), false);
        Optional<SnapTarget> after = neighbour(probe.box(), true);
        for (Probe.Side side : sides) {
            if (side.isMiddle()) {
                before.ifPresent(low -> after.ifPresent(high -> between(side, low, high, reachMm, found)));
            } else {
                Optional<SnapTarget> near = side.isLow() ? before : after;
                near.ifPresent(one -> repeated(side, one, reachMm, found));
            }
        }
    }

    private void between(Probe.Side side, SnapTarget low, SnapTarget high, double reachMm, List<SnapLine> found) {
        double at = (axis.max(low.box()) + axis.min(high.box())) / 2;
        double gap = (axis.min(high.box()) - axis.max(low.box()) - axis.max(probe.box()) + axis.min(probe.box())) / 2;
        if (gap > TOUCHING_MM) {
            add(new SnapLine(at - side.of(probe.box()), Guide.Kind.GAP, low, side, at, high), reachMm, found);
        }
    }

    /** The neighbour's own neighbour on the far side gives the distance. */
    private void repeated(Probe.Side side, SnapTarget near, double reachMm, List<SnapLine> found) {
        neighbour(near.box(), !side.isLow()).ifPresent(far -> {
            double gap = side.isLow()
                    ? axis.min(near.box()) - axis.max(far.box())
                    : axis.min(far.box()) - axis.max(near.box());
            double at = side.isLow() ? axis.max(near.box()) + gap : axis.min(near.box()) - gap;
            if (gap > TOUCHING_MM) {
                add(new SnapLine(at - side.of(probe.box()), Guide.Kind.GAP, near, side, at, far), reachMm, found);
            }
        });
    }

    private static void add(SnapLine line, double reachMm, List<SnapLine> found) {
        if (Math.abs(line.delta()) <= reachMm) {
            found.add(line);
        }
    }

    /** Returns the nearest stand that a box faces, after it along the axis or before it. */
    private Optional<SnapTarget> neighbour(Bounds box, boolean after) {
        return targets.stream()
                .filter(target -> target.kind() == SnapTarget.Kind.STAND && axis.faces(box, target.box()))
                .filter(target -> distance(box, target.box(), after) >= -TOUCHING_MM)
                .min(Comparator.comparingDouble(target -> distance(box, target.box(), after)));
    }

    private double distance(Bounds box, Bounds other, boolean after) {
        return after ? axis.min(other) - axis.max(box) : axis.min(box) - axis.max(other);
    }
}
