package dev.madang.draw.overlay;

import dev.madang.check.AisleWidths;
import dev.madang.check.CheckResult;
import dev.madang.check.LimitResult;
import dev.madang.draw.DrawItem;
import dev.madang.draw.StyleKey;
import dev.madang.draw.WrittenLength;
import dev.madang.geometry.Footprint;
import dev.madang.geometry.Passage;
import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Booth;
import dev.madang.model.Feature;
import dev.madang.model.Segment;
import dev.madang.model.Vec;
import dev.madang.rules.LimitKind;
import dev.madang.text.Formats;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Clear widths written across aisles, the narrowest first. An aisle of one width between two straight sides is told in
 * its middle, a long one several times; no width covers a booth or another width. What breaks a limit stands on a tag
 * that can be read at every scale, as does the narrowest where it finds no room; others are then left out and counted.
 */
final class AisleMarks {

    private static final double HIGH_MM = 950;
    private static final double SAME_MM = 20;

    /** Where so much of an aisle is told of no width, another crosses it. */
    private static final double APART_MM = 6_000;

    private static final double LONG_MM = 30_000;

    private final CheckResult check;
    private final String level;
    private final Formats formats;
    private final SpatialIndex<Footprint> standing;
    private final List<List<Vec>> lines;
    private final List<Footprint> written = new ArrayList<>();
    private final List<DrawItem> items = new ArrayList<>();
    private int leftOut;

    AisleMarks(CheckResult check, String level, Formats formats) {
        this.check = check;
        this.level = level;
        this.formats = formats;
        List<Footprint> grounds = check.plan()
                .elementsOn(level)
                .filter(element -> element instanceof Booth || element instanceof Feature)
                .map(element -> Footprint.of(element.shape()))
                .toList();
        this.standing = SpatialIndex.of(grounds, Footprint::bounds);
        this.lines = lines(check, level);
    }

    /** What is drawn as a line on the floor, across which no words run. */
    private static List<List<Vec>> lines(CheckResult check, String level) {
        List<List<Vec>> lines = new ArrayList<>();
        check.plan().level(level).ifPresent(drawn -> {
            drawn.partitions().forEach(partition -> lines.add(partition.line().corners()));
            drawn.fixtures().stream()
                    .filter(fixture -> fixture.place() instanceof Segment)
                    .forEach(fixture -> lines.add(fixture.place().corners()));
        });
        return lines;
    }

    /** Two parallel lines between which an aisle runs. */
    private record Aisle(long direction, long near, long far) {}

    /** A way across an aisle, and where along it. */
    private record Across(Passage way, double along) {}

    List<DrawItem> draw() {
        Map<Aisle, List<Across>> aisles = new LinkedHashMap<>();
        for (Passage way : AisleWidths.on(check, level)) {
            add(way, aisles);
        }
        List<List<Across>> stretches = new ArrayList<>();
        aisles.values().forEach(aisle -> split(aisle, stretches));
        stretches.sort(Comparator.comparingDouble(stretch -> narrowest(stretch).widthMm()));
        for (List<Across> stretch : stretches) {
            mark(stretch);
        }
        return items;
    }

    /** Returns how many widths found no room, once all is drawn. */
    int leftOut() {
        return leftOut;
    }

    private static Passage narrowest(List<Across> stretch) {
        return stretch.stream()
                .map(Across::way)
                .min(Comparator.comparingDouble(Passage::widthMm))
                .orElseThrow();
    }

    private static void add(Passage way, Map<Aisle, List<Across>> aisles) {
        double dx = (way.to().x() - way.from().x()) / way.widthMm();
        double dy = (way.to().y() - way.from().y()) / way.widthMm();
        boolean isTurned = dx < -1e-9 || (Math.abs(dx) <= 1e-9 && dy < 0);
        double x = isTurned ? -dx : dx;
        double y = isTurned ? -dy : dy;
        Vec from = isTurned ? way.to() : way.from();
        Vec to = isTurned ? way.from() : way.to();
        Aisle aisle = new Aisle(
                Math.round(Math.toDegrees(Math.atan2(y, x))),
                Math.round((from.x() * x + from.y() * y) / SAME_MM),
                Math.round((to.x() * x + to.y() * y) / SAME_MM));
        double along = way.middle().y() * x - way.middle().x() * y;
        aisles.computeIfAbsent(aisle, missing -> new ArrayList<>()).add(new Across(way, along));
    }

    private static void split(List<Across> aisle, List<List<Across>> stretches) {
        aisle.sort(Comparator.comparingDouble(Across::along));
        List<Across> stretch = new ArrayList<>();
        for (Across next : aisle) {
            boolean isElsewhere = !stretch.isEmpty()
                    && (next.along() - stretch.get(stretch.size() - 1).along() > APART_MM
                            || next.along() - stretch.get(0).along() > LONG_MM);
            if (isElsewhere) {
                stretches.add(stretch);
                stretch = new ArrayList<>();
            }
            stretch.add(next);
        }
        stretches.add(stretch);
    }

    /** Takes the place nearest to the middle of a stretch that is free. */
    private void mark(List<Across> stretch) {
        double middle =
                (stretch.get(0).along() + stretch.get(stretch.size() - 1).along()) / 2;
        stretch.sort(Comparator.comparingDouble(across -> Math.abs(across.along() - middle)));
        boolean isFirst = items.isEmpty();
        Passage narrowest = narrowest(stretch);
        if (isBroken(narrowest.widthMm())) {
            tag(narrowest);
        } else if (!isWritten(stretch)) {
            if (isFirst) {
                tag(narrowest);
            } else {
                leftOut++;
            }
        }
    }

    private boolean isBroken(double widthMm) {
        return check.limits().stream()
                .filter(limit -> limit.level().equals(level))
                .map(LimitResult::applied)
                .anyMatch(applied -> applied.limit().kind() == LimitKind.AISLE_WIDTH && applied.isBrokenBy(widthMm));
    }

    private boolean isWritten(List<Across> stretch) {
        for (Across across : stretch) {
            Passage way = across.way();
            WrittenLength length = new WrittenLength(way.from(), way.to(), HIGH_MM, words(way));
            if (isFree(length.ground())) {
                written.add(length.ground());
                items.addAll(length.clearOf(lines).items());
                return true;
            }
        }
        return false;
    }

    private String words(Passage way) {
        return formats.length(Math.rint(way.widthMm()));
    }

    /** Draws the way, and its width on a tag for which room is found once the scale is known. */
    private void tag(Passage way) {
        written.add(Footprint.along(way.from(), way.to(), HIGH_MM));
        items.add(DrawItem.Figure.line(StyleKey.DIMENSION, null, List.of(way.from(), way.to())));
        items.add(new DrawItem.Measured(null, way.from(), way.to(), List.of(way.from(), way.to()), ""));
        items.add(WayTag.near(way.middle(), words(way)));
    }

    private boolean isFree(Footprint room) {
        return standing.touching(room.bounds()).stream().noneMatch(room::overlaps)
                && written.stream().noneMatch(room::overlaps);
    }
}
