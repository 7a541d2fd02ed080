package dev.madang.draw.overlay;

import dev.madang.check.global.GlobalResult;
import dev.madang.check.global.LevelResult;
import dev.madang.crowd.Crowding;
import dev.madang.crowd.LevelOfService;
import dev.madang.draw.DrawItem;
import dev.madang.draw.Overlay;
import dev.madang.draw.StyleKey;
import dev.madang.geometry.Lattice;
import dev.madang.geometry.Region;
import dev.madang.model.Bounds;
import dev.madang.model.Colour;
import dev.madang.model.Vec;
import dev.madang.rules.LimitKind;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much room people have at the busiest time: areas by Fruin's levels of service, with their letters. */
final class CrowdingOverlay {

    private static final double TILE_MM = 18_000;
    private static final double LETTER_MM = 2_600;

    private final GlobalResult result;
    private final LevelResult level;
    private final OverlayScale scale;
    private final Messages messages;
    private final Formats formats;

    CrowdingOverlay(GlobalResult result, LevelResult level, OverlayScale scale, Messages messages) {
        this.result = result;
        this.level = level;
        this.scale = scale;
        this.messages = messages;
        this.formats = new Formats(messages.locale());
    }

    Overlay draw() {
        Optional<Crowding> known = level.crowding().filter(crowd -> crowd.persons() > 0 && crowd.areaM2() > 0);
        if (known.isEmpty()) {
            return new Overlay(
                    messages.get("overlay.crowding"),
                    List.of(),
                    List.of(),
                    List.of(messages.get("overlay.crowding.unknown")));
        }
        Crowding crowd = known.get();
        Lattice distances = BandedFloor.distances(level.field());
        Lattice density = SpreadCrowd.perM2(result.plan(), level.level(), crowd, distances);
        List<DrawItem> items = new ArrayList<>();
        bands(BandedFloor.of(level.field()).with(density), items);
        letters(density, items);
        return new Overlay(messages.get("overlay.crowding"), items, legend(), notes(crowd));
    }

    private void bands(BandedFloor floor, List<DrawItem> items) {
        LevelOfService[] levels = LevelOfService.values();
        Region rest = floor.whole();
        for (int i = 0; i < levels.length; i++) {
            if (i > 0) {
                rest = floor.beyond(1 / levels[i - 1].leastWalkwayM2(), rest).area();
            }
            List<List<Vec>> rings = rest.rings();
            if (!rings.isEmpty()) {
                items.add(new DrawItem.Area(StyleKey.OVERLAY_BAND, rings, colour(i)));
            }
        }
    }

    private Colour colour(int index) {
        return scale.step(index, LevelOfService.values().length);
    }

    /** In each tile the free place nearest to its middle bears a letter. */
    private void letters(Lattice density, List<DrawItem> items) {
        int side = Math.toIntExact(Math.round(TILE_MM / density.pitchMm()));
        for (int top = 0; top < density.rows(); top += side) {
            for (int left = 0; left < density.columns(); left += side) {
                nearest(density, left, top, side).ifPresent(items::add);
            }
        }
    }

    private static Optional<DrawItem> nearest(Lattice density, int left, int top, int side) {
        int column = -1;
        int row = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int y = top; y < Math.min(density.rows(), top + side); y++) {
            for (int x = left; x < Math.min(density.columns(), left + side); x++) {
                double away = Math.hypot(x - left - side / 2.0, y - top - side / 2.0);
                if (away < least && !Float.isNaN(density.at(x, y))) {
                    least = away;
                    column = x;
                    row = y;
                }
            }
        }
        if (column < 0) {
            return Optional.empty();
        }
        Vec at = density.place(column, row);
        Bounds box = new Bounds(at.x(), at.y(), at.x(), at.y()).grown(LETTER_MM / 2);
        double perM2 = density.at(column, row);
        double room = perM2 == 0 ? Double.POSITIVE_INFINITY : 1 / perM2;
        return Optional.of(WalkingOverlay.label(
                StyleKey.OVERLAY_LETTER, box, LevelOfService.walking(room).name()));
    }

    private List<Overlay.Entry> legend() {
        List<Overlay.Entry> legend = new ArrayList<>();
        LevelOfService[] levels = LevelOfService.values();
        for (int i = 0; i < levels.length; i++) {
            String letter = levels[i].name();
            String text = i == levels.length - 1
                    ? messages.get("overlay.crowding.least", letter, room(levels[i - 1].leastWalkwayM2()))
                    : messages.get("overlay.crowding.step", letter, room(levels[i].leastWalkwayM2()));
            legend.add(new Overlay.Entry(StyleKey.OVERLAY_BAND, colour(i), text));
        }
        LimitText limits = new LimitText(result.said().limits(), level.level(), LimitKind.CROWDING, messages);
        limits.strictest()
                .ifPresent(limit -> legend.add(Overlay.Entry.plain(StyleKey.OVERLAY_NUMBER, limits.words(limit))));
        return legend;
    }

    private List<String> notes(Crowding crowd) {
        return List.of(
                messages.get(
                        "overlay.crowding.level",
                        Math.round(crowd.persons()),
                        formats.area(crowd.areaM2() * 1e6),
                        room(crowd.m2PerPerson()),
                        crowd.level().name()),
                messages.get("overlay.crowding.spread", formats.length(SpreadCrowd.AROUND_MM)),
                messages.get("overlay.crowding.source"));
    }

    private String room(double m2) {
        return formats.exactArea(m2 * 1e6);
    }
}
