package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line to which one side of a moved box could snap.
 *
 * @param delta how far the box must go on
 * @param kind what would bind
 * @param target to what
 * @param side which side of the box
 * @param at where the side would lie
 * @param other for equal distances, what the second distance is measured to; else null
 */
record SnapLine(
        double delta, Guide.Kind kind, SnapTarget target, Probe.Side side, double at, @Nullable SnapTarget other) {

    /** The nearest first, then the strongest; equal ones always in the same order. */
    static final Comparator<SnapLine> NEAREST = Comparator.<SnapLine>comparingLong(
                    line -> Math.round(Math.abs(line.delta()) / Snapper.SAME_MM))
            .thenComparing(SnapLine::kind)
            .thenComparing(SnapLine::side)
            .thenComparing(SnapLine::at);

    SnapLine(double delta, Guide.Kind kind, SnapTarget target, Probe.Side side, double at) {
        this(delta, kind, target, side, at, null);
    }

    /** Returns what is drawn once the box lies there. */
    List<Guide> guides(Axis axis, Bounds box) {
        SnapTarget second = other;
        if (second != null) {
            boolean isBetween = side.isMiddle();
            return List.of(
                    distance(axis, box, target.box()), distance(axis, isBetween ? box : target.box(), second.box()));
        }
        return List.of(kind == Guide.Kind.AISLE ? aisle(axis, box) : line(axis, box));
    }

    private Guide aisle(Axis axis, Bounds box) {
        Bounds there = target.box();
        double edge = side.isLow() ? axis.max(there) : axis.min(there);
        return new Guide(kind, axis, at, edge, across(axis, box, there));
    }

    private Guide line(Axis axis, Bounds box) {
        Axis across = axis.other();
        Bounds there = target.box();
        return new Guide(
                kind,
                axis,
                at,
                Math.min(across.min(box), across.min(there)),
                Math.max(across.max(box), across.max(there)));
    }

    private Guide distance(Axis axis, Bounds one, Bounds two) {
        boolean inOrder = axis.max(one) <= axis.min(two);
        double from = inOrder ? axis.max(one) : axis.min(one);
        double to = inOrder ? axis.min(two) : axis.max(two);
        return new Guide(kind, axis, from, to, across(axis, one, two));
    }

    /** The middle of where both lie across the axis. */
    private static double across(Axis axis, Bounds one, Bounds two) {
        Axis across = axis.other();
        return (Math.max(across.min(one), across.min(two)) + Math.min(across.max(one), across.max(two))) / 2;
    }
}
