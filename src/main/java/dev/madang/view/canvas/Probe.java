package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The box of what is moved or drawn, and which of its lines may snap.
 *
 * @param box the box
 * @param sides the lines that move
 */
record Probe(Bounds box, Set<Side> sides) {

    /** A line of a box that may snap. */
    enum Side {
        LEFT(Axis.X),
        CENTER(Axis.X),
        RIGHT(Axis.X),
        TOP(Axis.Y),
        MIDDLE(Axis.Y),
        BOTTOM(Axis.Y);

        private final Axis axis;

        Side(Axis axis) {
            this.axis = axis;
        }

        boolean isMiddle() {
            return this == CENTER || this == MIDDLE;
        }

        boolean isLow() {
            return this == LEFT || this == TOP;
        }

        double of(Bounds box) {
            return isMiddle() ? axis.middle(box) : isLow() ? axis.min(box) : axis.max(box);
        }
    }

    Probe {
        sides = Set.copyOf(sides);
    }

    /** Returns the probe of something that moves as a whole. */
    static Probe whole(Bounds box) {
        return new Probe(box, EnumSet.allOf(Side.class));
    }

    /** Returns the lines along an axis that may snap, in their order. */
    List<Side> along(Axis axis) {
        List<Side> along = new ArrayList<>();
        for (Side side : Side.values()) {
            if (side.axis == axis && sides.contains(side)) {
                along.add(side);
            }
        }
        return along;
    }

    Probe moved(Axis axis, double by) {
        return new Probe(axis.moved(box, by), sides);
    }
}
