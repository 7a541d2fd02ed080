package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.EnumSet;
import java.util.Set;

/** The arithmetic of resizing a rectangle by one of its handles, in the rectangle's own directions. */
final class Resizing {

    /** Nothing gets smaller. */
    static final int LEAST_MM = 100;

    private final Rect rect;
    private final Handle handle;
    private final boolean proportional;

    Resizing(Rect rect, Handle handle, boolean proportional) {
        this.rect = rect;
        this.handle = handle;
        this.proportional = proportional && handle.u() != 0 && handle.v() != 0;
    }

    /** Returns the rectangle whose dragged side or corner lies at the place. */
    Rect to(Vec place) {
        Vec own = place.rotated(-rect.rotation(), rect.at().toVec());
        double x = own.x() - rect.at().x();
        double y = own.y() - rect.at().y();
        double width = handle.u() == 0 ? rect.width() : handle.u() > 0 ? x : rect.width() - x;
        double depth = handle.v() == 0 ? rect.depth() : handle.v() > 0 ? y : rect.depth() - y;
        if (proportional) {
            double factor = Math.max(width / rect.width(), depth / rect.depth());
            width = rect.width() * factor;
            depth = rect.depth() * factor;
        }
        return sized(width, depth);
    }

    /** Returns the rectangle with whole steps along the sides that move. */
    Rect rounded(Rect wanted, int stepMm) {
        double width = handle.u() == 0 ? wanted.width() : Math.rint(wanted.width() / (double) stepMm) * stepMm;
        double depth = handle.v() == 0 ? wanted.depth() : Math.rint(wanted.depth() / (double) stepMm) * stepMm;
        return sized(width, depth);
    }

    /** Returns where the dragged side's middle or the dragged corner lies. */
    Vec grip(Rect wanted) {
        Vec own = wanted.at()
                .toVec()
                .plus((handle.u() + 1) * wanted.width() / 2.0, (handle.v() + 1) * wanted.depth() / 2.0);
        return own.rotated(wanted.rotation(), wanted.at().toVec());
    }

    /** Returns which sides of an upright rectangle's box move, and so may snap. */
    Probe probe(Rect wanted) {
        Bounds box = wanted.bounds();
        Vec grip = grip(wanted);
        Vec middle = box.center();
        Set<Probe.Side> sides = EnumSet.noneOf(Probe.Side.class);
        boolean across = isAcross();
        if (across ? handle.v() != 0 : handle.u() != 0) {
            sides.add(grip.x() < middle.x() ? Probe.Side.LEFT : Probe.Side.RIGHT);
        }
        if (across ? handle.u() != 0 : handle.v() != 0) {
            sides.add(grip.y() < middle.y() ? Probe.Side.TOP : Probe.Side.BOTTOM);
        }
        return new Probe(box, sides);
    }

    /** Tells whether the rectangle's own x axis runs down or up the page. */
    private boolean isAcross() {
        return Math.floorMod(rect.rotation() / 9_000, 2) == 1;
    }

    private Rect sized(double wantedWidth, double wantedDepth) {
        int width = side(wantedWidth);
        int depth = side(wantedDepth);
        double x = handle.u() < 0 ? rect.width() - width : 0;
        double y = handle.v() < 0 ? rect.depth() - depth : 0;
        Vec at = rect.at().toVec().plus(x, y).rotated(rect.rotation(), rect.at().toVec());
        return new Rect(Point.ofRounded(at), width, depth, rect.rotation());
    }

    private static int side(double wanted) {
        return Math.toIntExact(Math.round(Math.max(LEAST_MM, Math.min(Rect.MAX_SIDE_MM, wanted))));
    }
}
