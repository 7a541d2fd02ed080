package dev.madang.draw.overlay;

import dev.madang.draw.DrawItem;
import dev.madang.draw.StyleKey;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;

/** A figure on a ground of its own beside a place, so that it can be read over anything. */
final class WayTag {

    private static final double ASIDE_MM = 700;

    private WayTag() {}

    /** Returns a tag that can be read at every scale. */
    static DrawItem at(Vec place, String text) {
        return steady(place.plus(ASIDE_MM, 0), text, DrawItem.Tag.Setting.STEADY);
    }

    /** Returns a tag that can be read at every scale, where there is room near a place. */
    static DrawItem near(Vec place, String text) {
        return steady(place, text, DrawItem.Tag.Setting.LED);
    }

    private static DrawItem steady(Vec place, String text, DrawItem.Tag.Setting setting) {
        Bounds from = new Bounds(place.x(), place.y(), place.x(), place.y());
        return new DrawItem.Tag(StyleKey.OVERLAY_TAG_GROUND, label(from, text), setting);
    }

    /** Returns a tag that is left out where its words do not fit. */
    static DrawItem on(StyleKey style, Bounds box, String text) {
        return new DrawItem.Tag(style, label(box, text), DrawItem.Tag.Setting.FITTED);
    }

    private static DrawItem.Label label(Bounds box, String text) {
        return WalkingOverlay.label(StyleKey.OVERLAY_TAG, box, text);
    }
}
