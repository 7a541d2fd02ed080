package dev.madang.draw.overlay;

import dev.madang.draw.DrawItem;
import dev.madang.draw.StyleKey;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.List;

/** A figure on a ground of its own beside a place, so that it can be read over anything. */
final class WayTag {

    private static final double ASIDE_MM = 700;
    private static final double WIDTH_MM = 4_200;
    private static final double HEIGHT_MM = 1_300;

    private WayTag() {}

    static List<DrawItem> at(Vec place, String text) {
        Bounds box = new Bounds(
                place.x() + ASIDE_MM,
                place.y() - HEIGHT_MM / 2,
                place.x() + ASIDE_MM + WIDTH_MM,
                place.y() + HEIGHT_MM / 2);
        return on(StyleKey.OVERLAY_TAG_GROUND, box, text);
    }

    static List<DrawItem> on(StyleKey style, Bounds box, String text) {
        DrawItem ground = DrawItem.Figure.closed(
                style,
                null,
                List.of(
                        new Vec(box.minX(), box.minY()),
                        new Vec(box.maxX(), box.minY()),
                        new Vec(box.maxX(), box.maxY()),
                        new Vec(box.minX(), box.maxY())));
        return List.of(ground, WalkingOverlay.label(StyleKey.OVERLAY_TAG, box, text));
    }
}
