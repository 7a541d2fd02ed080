package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * The free distance from a box to what it faces.
 *
 * @param axis the direction in which it is measured
 * @param from one edge along the axis
 * @param to the other edge, further along the axis
 * @param at where across the axis it is drawn
 * @param acrossFrom where both begin to face each other
 * @param acrossTo where that ends
 */
record Gap(Axis axis, double from, double to, double at, double acrossFrom, double acrossTo) {

    private static final double TOUCHING_MM = 1;
    private static final double FIRST_LOOK_MM = 9_000;
    private static final double LOOK_FURTHER = 4;

    double lengthMm() {
        return to - from;
    }

    /** Returns the free floor between both. */
    Bounds floor() {
        return axis.box(from, to, acrossFrom, acrossTo);
    }

    /** Returns the line from one to the other. */
    Bounds box() {
        return axis.box(from, to, at, at);
    }

    /**
     * Returns the distances to the nearest obstacle on each of the four sides, none where the box touches it.
     *
     * @param box what is measured from
     * @param reachMm how far to look
     * @param near finds what touches a box
     */
    static List<Gap> around(Bounds box, double reachMm, Function<Bounds, List<SnapTarget>> near) {
        List<Gap> gaps = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            nearest(reachMm, reach -> before(axis, box, obstacles(axis, box, -reach, near)))
                    .ifPresent(gaps::add);
            nearest(reachMm, reach -> after(axis, box, obstacles(axis, box, reach, near)))
                    .ifPresent(gaps::add);
        }
        return gaps;
    }

    /** Looks near first: before a long row there may be half of the hall, of which only the next row matters. */
    private static Optional<Gap> nearest(double reachMm, DoubleFunction<List<Gap>> within) {
        double reach = Math.min(FIRST_LOOK_MM, reachMm);
        List<Gap> found = within.apply(reach);
        while (found.isEmpty() && reach < reachMm) {
            reach = Math.min(reach * LOOK_FURTHER, reachMm);
            found = within.apply(reach);
        }
        return found.stream()
                .min(Comparator.comparingDouble(Gap::lengthMm))
                .filter(gap -> gap.lengthMm() > TOUCHING_MM);
    }

    private static List<Bounds> obstacles(
            Axis axis, Bounds box, double reachMm, Function<Bounds, List<SnapTarget>> near) {
        double edge = reachMm < 0 ? axis.min(box) : axis.max(box);
        Bounds strip = axis.box(
                Math.min(edge, edge + reachMm),
                Math.max(edge, edge + reachMm),
                axis.other().min(box),
                axis.other().max(box));
        return near.apply(strip).stream()
                .filter(target -> target.isObstacle() && axis.faces(box, target.box()))
                .map(SnapTarget::box)
                .toList();
    }

    private static List<Gap> before(Axis axis, Bounds box, List<Bounds> obstacles) {
        return obstacles.stream()
                .filter(other -> axis.max(other) <= axis.min(box) + TOUCHING_MM)
                .map(other -> of(axis, Math.min(axis.max(other), axis.min(box)), axis.min(box), box, other))
                .toList();
    }

    private static List<Gap> after(Axis axis, Bounds box, List<Bounds> obstacles) {
        return obstacles.stream()
                .filter(other -> axis.min(other) >= axis.max(box) - TOUCHING_MM)
                .map(other -> of(axis, axis.max(box), Math.max(axis.min(other), axis.max(box)), box, other))
                .toList();
    }

    /** It is drawn in the middle of where both lie across the axis. */
    private static Gap of(Axis axis, double from, double to, Bounds one, Bounds other) {
        Axis across = axis.other();
        double first = Math.max(across.min(one), across.min(other));
        double last = Math.min(across.max(one), across.max(other));
        return new Gap(axis, from, to, (first + last) / 2, first, last);
    }
}
