package dev.madang.draw.overlay;

import dev.madang.check.global.GlobalResult;
import dev.madang.check.global.LevelResult;
import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawItem.Figure;
import dev.madang.draw.Overlay;
import dev.madang.draw.StyleKey;
import dev.madang.geometry.Region;
import dev.madang.model.Bounds;
import dev.madang.model.Colour;
import dev.madang.model.Fixture;
import dev.madang.model.Vec;
import dev.madang.rules.AppliedLimit;
import dev.madang.rules.LimitKind;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.walk.DeadEnd;
import dev.madang.walk.Farthest;
import dev.madang.walk.Pocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far it is to the nearest exit: bands between round lengths, contour lines with numbers, the longest way. */
final class WalkingOverlay {

    /** What is smaller is a corner, not a place. */
    private static final double LEAST_POCKET_MM2 = 250_000;

    private static final double LEAST_DEAD_END_MM = 1_000;
    private static final double NUMBER_GAP_MM = 900;
    private static final double NUMBERED_FROM_MM = 2_600;
    private static final double BETWEEN_NUMBERS_MM = 12_000;
    private static final double MARK_MM = 350;

    private final GlobalResult result;
    private final LevelResult level;
    private final OverlayScale scale;
    private final Messages messages;
    private final Formats formats;
    private final List<DrawItem> items = new ArrayList<>();
    private final List<DrawItem> tags = new ArrayList<>();
    private final List<Overlay.Entry> legend = new ArrayList<>();

    WalkingOverlay(GlobalResult result, LevelResult level, OverlayScale scale, Messages messages) {
        this.result = result;
        this.level = level;
        this.scale = scale;
        this.messages = messages;
        this.formats = new Formats(messages.locale());
    }

    Overlay draw() {
        Optional<Farthest> farthest = level.field().farthest();
        if (farthest.isPresent()) {
            BandedFloor floor = BandedFloor.of(level.field());
            bands(floor, farthest.get().distanceMm());
            limit(floor, farthest.get().distanceMm());
        }
        unreachable();
        deadEnds();
        doors();
        farthest.ifPresent(this::longestWay);
        items.addAll(tags);
        String width = formats.length(level.field().space().passableWidthMm());
        return new Overlay(
                messages.get("overlay.walking"),
                items,
                legend,
                List.of(messages.get("overlay.walking.note", width), messages.get("overlay.walking.note.booths")));
    }

    private void bands(BandedFloor floor, double greatestMm) {
        Steps steps = Steps.to(greatestMm, formats.unitSystem());
        List<Double> beginnings = steps.beginnings();
        List<DrawItem> lines = new ArrayList<>();
        Region rest = floor.whole();
        for (int i = 0; i < beginnings.size(); i++) {
            Colour colour = scale.step(i, beginnings.size());
            if (i > 0) {
                BandedFloor.Part beyond = floor.beyond(beginnings.get(i), rest);
                rest = beyond.area();
                contours(beyond.edges(), StyleKey.OVERLAY_CONTOUR, steps.number(i, formats), lines);
            }
            List<List<Vec>> rings = rest.rings();
            if (!rings.isEmpty()) {
                items.add(new DrawItem.Area(StyleKey.OVERLAY_BAND, rings, colour));
            }
            boolean isLast = i == beginnings.size() - 1;
            String to = isLast
                    ? formats.length(Math.round(greatestMm / 100) * 100.0)
                    : formats.length(beginnings.get(i + 1));
            legend.add(new Overlay.Entry(
                    StyleKey.OVERLAY_BAND, colour, messages.get("overlay.walking.band", steps.number(i, formats), to)));
        }
        items.addAll(lines);
    }

    /** A line gives way to its number. */
    private void contours(List<List<Vec>> edges, StyleKey style, String number, List<DrawItem> lines) {
        List<Vec> numbered = new ArrayList<>();
        for (List<Vec> edge : edges) {
            Polyline line = new Polyline(edge);
            double length = line.length();
            Vec middle = line.at(length / 2);
            boolean isFar = numbered.stream().allMatch(other -> other.distanceTo(middle) >= BETWEEN_NUMBERS_MM);
            if (length >= NUMBERED_FROM_MM && isFar) {
                numbered.add(middle);
                lines.add(Figure.line(style, null, line.part(0, length / 2 - NUMBER_GAP_MM)));
                lines.add(Figure.line(style, null, line.part(length / 2 + NUMBER_GAP_MM, length)));
                Bounds box = new Bounds(middle.x(), middle.y(), middle.x(), middle.y()).grown(NUMBER_GAP_MM);
                lines.add(label(StyleKey.OVERLAY_NUMBER, box, number));
            } else {
                lines.add(Figure.line(style, null, edge));
            }
        }
    }

    private void limit(BandedFloor floor, double greatestMm) {
        LimitText limits = new LimitText(result.said().limits(), level.level(), LimitKind.TRAVEL_DISTANCE, messages);
        Optional<AppliedLimit> strictest = limits.strictest();
        if (strictest.isEmpty()) {
            legend.add(Overlay.Entry.plain(StyleKey.OVERLAY_LIMIT, messages.get("overlay.limit.none")));
            return;
        }
        AppliedLimit limit = strictest.get();
        legend.add(Overlay.Entry.plain(StyleKey.OVERLAY_LIMIT, limits.words(limit)));
        if (greatestMm > limit.value()) {
            BandedFloor.Part beyond = floor.beyond(limit.value(), floor.whole());
            List<List<Vec>> rings = beyond.area().rings();
            if (!rings.isEmpty()) {
                items.add(new DrawItem.Area(StyleKey.OVERLAY_BEYOND, rings, null));
                legend.add(Overlay.Entry.plain(StyleKey.OVERLAY_BEYOND, messages.get("overlay.walking.beyond")));
            }
            contours(beyond.edges(), StyleKey.OVERLAY_LIMIT, formats.length(limit.value()), items);
        }
    }

    private void unreachable() {
        List<Pocket> pockets = level.field().unreachable().stream()
                .filter(pocket -> pocket.areaMm2() >= LEAST_POCKET_MM2)
                .toList();
        pockets.forEach(
                pocket -> items.add(new DrawItem.Area(StyleKey.OVERLAY_UNREACHABLE, List.of(pocket.outline()), null)));
        if (!pockets.isEmpty()) {
            legend.add(Overlay.Entry.plain(StyleKey.OVERLAY_UNREACHABLE, messages.get("overlay.walking.unreachable")));
        }
    }

    private void deadEnds() {
        List<DeadEnd> ends = level.deadEnds().list().stream()
                .filter(end -> end.depthMm() >= LEAST_DEAD_END_MM)
                .toList();
        for (DeadEnd end : ends) {
            items.add(
                    Figure.closed(StyleKey.OVERLAY_DEAD_END, null, end.pocket().outline()));
            Vec at = end.pocket().place();
            Bounds box = new Bounds(at.x(), at.y(), at.x(), at.y()).grown(NUMBER_GAP_MM);
            items.add(label(StyleKey.OVERLAY_NUMBER, box, rounded(end.depthMm())));
        }
        if (!ends.isEmpty()) {
            LimitText limits = new LimitText(result.said().limits(), level.level(), LimitKind.DEAD_END, messages);
            String text = limits.strictest()
                    .map(limit -> messages.get("overlay.deadEnd.limit", limits.words(limit)))
                    .orElse(messages.get("overlay.deadEnd"));
            legend.add(Overlay.Entry.plain(StyleKey.OVERLAY_DEAD_END, text));
        }
    }

    private void doors() {
        boolean anyLost = false;
        for (Fixture door : level.doors()) {
            List<Vec> corners = door.place().corners();
            Vec from = corners.get(0);
            Vec to = corners.get(1);
            if (level.usable().contains(door)) {
                items.add(bar(from, to));
            } else {
                anyLost = true;
                Vec middle = new Vec((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
                double half = Math.max(from.distanceTo(to) / 2, MARK_MM);
                cross(middle, half);
            }
        }
        if (!level.usable().isEmpty()) {
            legend.add(Overlay.Entry.plain(StyleKey.OVERLAY_EXIT, messages.get("overlay.exit")));
        }
        if (anyLost) {
            legend.add(Overlay.Entry.plain(StyleKey.OVERLAY_EXIT_LOST, messages.get("overlay.exit.lost")));
        }
    }

    private static DrawItem bar(Vec from, Vec to) {
        double length = Math.max(1, from.distanceTo(to));
        double dx = (to.y() - from.y()) / length * MARK_MM;
        double dy = (from.x() - to.x()) / length * MARK_MM;
        return Figure.closed(
                StyleKey.OVERLAY_EXIT,
                null,
                List.of(from.plus(dx, dy), to.plus(dx, dy), to.plus(-dx, -dy), from.plus(-dx, -dy)));
    }

    private void cross(Vec middle, double half) {
        items.add(Figure.line(
                StyleKey.OVERLAY_EXIT_LOST, null, List.of(middle.plus(-half, -half), middle.plus(half, half))));
        items.add(Figure.line(
                StyleKey.OVERLAY_EXIT_LOST, null, List.of(middle.plus(-half, half), middle.plus(half, -half))));
    }

    private void longestWay(Farthest farthest) {
        List<Vec> way = level.field().way(farthest.place());
        if (way.size() < 2) {
            return;
        }
        Vec start = way.get(0);
        items.add(Figure.line(StyleKey.OVERLAY_WAY, null, way));
        cross(StyleKey.OVERLAY_WAY, start);
        String length = rounded(farthest.distanceMm());
        tags.add(WayTag.at(start, length));
        legend.add(Overlay.Entry.plain(StyleKey.OVERLAY_WAY, messages.get("overlay.walking.longest", length)));
    }

    private void cross(StyleKey style, Vec at) {
        double half = MARK_MM;
        items.add(Figure.line(style, null, List.of(at.plus(-half, -half), at.plus(half, half))));
        items.add(Figure.line(style, null, List.of(at.plus(-half, half), at.plus(half, -half))));
    }

    /** A tenth of a metre is what distances are good for. */
    private String rounded(double mm) {
        return formats.length(Math.round(mm / 100) * 100.0);
    }

    static DrawItem.Label label(StyleKey style, Bounds box, String text) {
        return new DrawItem.Label(style, null, box, 0, List.of(new DrawItem.Line(style, text)));
    }
}
