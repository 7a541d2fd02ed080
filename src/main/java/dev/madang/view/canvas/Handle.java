package dev.madang.view.canvas;

import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.Dimension;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * A grip on the selection.
 *
 * @param kind what it does
 * @param at where it is on the level
 * @param u for resizing: -1 for the side at which the rectangle's own x begins, 1 for the other, 0 for neither
 * @param v the same for its own y
 * @param angleCdeg how far the rectangle is turned
 */
record Handle(Kind kind, Vec at, int u, int v, int angleCdeg) {

    /** Handles keep their size at any zoom. */
    static final double SIZE_PX = 8;

    /** How far outside the selection the rotation handle lies. */
    static final double ROTATE_AWAY_PX = 22;

    /** Smaller things are moved rather than resized; there is no room for both. */
    private static final double RESIZE_FROM_PX = 30;

    private static final double ROTATE_FROM_PX = 12;

    /** What a handle does. */
    enum Kind {
        RESIZE,
        ROTATE,
        PIVOT
    }

    /** Returns the handles of what is selected; a single rectangle can be resized, everything can be turned. */
    static List<Handle> of(List<SceneElement> selected, double scalePxPerMm) {
        if (selected.isEmpty() || isDimension(selected)) {
            return List.of();
        }
        if (selected.size() == 1 && selected.get(0).element().shape() instanceof Rect rect) {
            return of(rect, scalePxPerMm);
        }
        Bounds box = selected.stream()
                .map(SceneElement::bounds)
                .reduce(Bounds::union)
                .orElseThrow();
        Vec at = new Vec(box.center().x(), box.minY() - ROTATE_AWAY_PX / scalePxPerMm);
        return List.of(new Handle(Kind.ROTATE, at, 0, -1, 0));
    }

    /** A dimension is turned by what it measures. */
    private static boolean isDimension(List<SceneElement> selected) {
        return selected.size() == 1 && selected.get(0).element() instanceof Dimension;
    }

    private static List<Handle> of(Rect rect, double scalePxPerMm) {
        List<Handle> handles = new ArrayList<>();
        double shorterPx = Math.min(rect.width(), rect.depth()) * scalePxPerMm;
        if (shorterPx >= ROTATE_FROM_PX) {
            double away = ROTATE_AWAY_PX / scalePxPerMm;
            handles.add(new Handle(Kind.ROTATE, place(rect, 0, -1, away), 0, -1, rect.rotation()));
        }
        if (shorterPx >= RESIZE_FROM_PX) {
            for (int v = -1; v <= 1; v++) {
                for (int u = -1; u <= 1; u++) {
                    if (u != 0 || v != 0) {
                        handles.add(new Handle(Kind.RESIZE, place(rect, u, v, 0), u, v, rect.rotation()));
                    }
                }
            }
        }
        return handles;
    }

    private static Vec place(Rect rect, int u, int v, double awayMm) {
        Vec own = rect.at().toVec().plus((u + 1) * rect.width() / 2.0, (v + 1) * rect.depth() / 2.0 + v * awayMm);
        return own.rotated(rect.rotation(), rect.at().toVec());
    }

    /** Returns the pointer that tells in which direction it pulls. */
    PointerShape shape() {
        if (kind == Kind.ROTATE) {
            return PointerShape.ROTATE;
        }
        if (kind == Kind.PIVOT) {
            return PointerShape.MOVE;
        }
        double direction = Math.toDegrees(Math.atan2(v, u)) + angleCdeg / 100.0;
        return switch (Math.floorMod(Math.round(direction / 45), 4)) {
            case 0 -> PointerShape.SIZE_EAST_WEST;
            case 1 -> PointerShape.SIZE_FALLING;
            case 2 -> PointerShape.SIZE_NORTH_SOUTH;
            default -> PointerShape.SIZE_RISING;
        };
    }

    /** Tells whether the rectangle stands upright, so that it can snap while it is resized. */
    boolean isUpright() {
        return angleCdeg % Angle.QUARTER_CDEG == 0;
    }
}
