package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import java.util.Comparator;

/**
 * A line to which one side of a moved box could snap.
 *
 * @param delta how far the box must go on
 * @param kind what would bind
 * @param target to what
 * @param side which side of the box
 * @param at where the side would lie
 */
record SnapLine(double delta, Guide.Kind kind, SnapTarget target, Probe.Side side, double at) {

    /** The nearest first, then the strongest; equal ones always in the same order. */
    static final Comparator<SnapLine> NEAREST = Comparator.<SnapLine>comparingLong(
                    line -> Math.round(Math.abs(line.delta()) / Snapper.SAME_MM))
            .thenComparing(SnapLine::kind)
            .thenComparing(SnapLine::side)
            .thenComparing(SnapLine::at);

    /** Returns what is drawn once the box lies there. */
    Guide guide(Axis axis, Bounds box) {
        Axis across = axis.other();
        Bounds there = target.box();
        if (kind == Guide.Kind.AISLE) {
            double edge = side.isLow() ? axis.max(there) : axis.min(there);
            double middle =
                    (Math.max(across.min(box), across.min(there)) + Math.min(across.max(box), across.max(there))) / 2;
            return new Guide(kind, axis, at, edge, middle);
        }
        return new Guide(
                kind,
                axis,
                at,
                Math.min(across.min(box), across.min(there)),
                Math.max(across.max(box), across.max(there)));
    }
}
