package dev.madang.draw.overlay;

import dev.madang.check.SideSlack;
import dev.madang.check.Slack;
import dev.madang.draw.DrawItem;
import dev.madang.draw.StyleKey;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import dev.madang.text.Formats;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How far booths may grow on each side: arrows as long as that, with the length. */
public final class GrowthArrows {

    private static final double HALF_SHAFT_MM = 90;
    private static final double HALF_HEAD_MM = 320;
    private static final double HEAD_MM = 450;
    private static final double TAG_WIDTH_MM = 3_000;
    private static final double TAG_HEIGHT_MM = 950;

    private GrowthArrows() {}

    /** Draws the arrows of some booths. Takes some milliseconds for each. */
    public static List<DrawItem> of(Slack slack, Collection<Booth> booths, Formats formats) {
        List<DrawItem> items = new ArrayList<>();
        for (Booth booth : booths) {
            Vec middle = booth.shape().bounds().center();
            for (SideSlack side : slack.of(booth)) {
                double grow = side.growMm().orElse(0);
                if (grow > 0) {
                    items.addAll(arrow(side, grow, middle, formats));
                }
            }
        }
        return items;
    }

    private static List<DrawItem> arrow(SideSlack side, double growMm, Vec within, Formats formats) {
        Vec from = new Vec(
                (side.from().x() + side.to().x()) / 2,
                (side.from().y() + side.to().y()) / 2);
        double length = side.from().distanceTo(side.to());
        double outX = (side.to().y() - side.from().y()) / length;
        double outY = (side.from().x() - side.to().x()) / length;
        boolean isInwards = (from.x() - within.x()) * outX + (from.y() - within.y()) * outY < 0;
        Vec out = isInwards ? new Vec(-outX, -outY) : new Vec(outX, outY);
        String text =
                growMm >= Slack.MOST_MM ? "≥\u00a0" + formats.length(Slack.MOST_MM) : "+" + formats.length(growMm);
        List<DrawItem> items = new ArrayList<>();
        items.add(DrawItem.Figure.closed(StyleKey.OVERLAY_ARROW, null, outline(from, out, growMm)));
        items.add(tag(place(from, out, growMm + TAG_HEIGHT_MM), text));
        return items;
    }

    private static List<Vec> outline(Vec from, Vec out, double growMm) {
        double head = Math.min(HEAD_MM, growMm);
        double neck = growMm - head;
        return List.of(
                place(from, out, 0, -HALF_SHAFT_MM),
                place(from, out, neck, -HALF_SHAFT_MM),
                place(from, out, neck, -HALF_HEAD_MM),
                place(from, out, growMm),
                place(from, out, neck, HALF_HEAD_MM),
                place(from, out, neck, HALF_SHAFT_MM),
                place(from, out, 0, HALF_SHAFT_MM));
    }

    private static Vec place(Vec from, Vec out, double along) {
        return place(from, out, along, 0);
    }

    private static Vec place(Vec from, Vec out, double along, double aside) {
        return from.plus(out.x() * along - out.y() * aside, out.y() * along + out.x() * aside);
    }

    private static DrawItem tag(Vec at, String text) {
        Bounds box = new Bounds(
                at.x() - TAG_WIDTH_MM / 2,
                at.y() - TAG_HEIGHT_MM / 2,
                at.x() + TAG_WIDTH_MM / 2,
                at.y() + TAG_HEIGHT_MM / 2);
        return WayTag.on(StyleKey.OVERLAY_ARROW_GROUND, box, text);
    }
}
