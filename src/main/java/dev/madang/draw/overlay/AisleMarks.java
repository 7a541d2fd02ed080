package dev.madang.draw.overlay;

import dev.madang.check.AisleWidths;
import dev.madang.check.CheckResult;
import dev.madang.draw.DrawItem;
import dev.madang.draw.WrittenLength;
import dev.madang.geometry.Passage;
import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Feature;
import dev.madang.model.Segment;
import dev.madang.model.Vec;
import dev.madang.text.Formats;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Clear widths written across aisles. An aisle of one width between two straight sides is told in its middle, a long
 * one several times; no width covers a booth or another width.
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
    private final SpatialIndex<Bounds> standing;
    private final List<List<Vec>> lines;
    private final List<Bounds> written = new ArrayList<>();
    private final List<DrawItem> items = new ArrayList<>();

    AisleMarks(CheckResult check, String level, Formats formats) {
        this.check = check;
        this.level = level;
        this.formats = formats;
        List<Bounds> boxes = check.plan()
                .elementsOn(level)
                .filter(element -> element instanceof Booth || element instanceof Feature)
                .map(element -> element.shape().bounds())
                .toList();
        this.standing = SpatialIndex.of(boxes, box -> box);
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
        aisles.values().forEach(this::mark);
        return items;
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

    private void mark(List<Across> aisle) {
        aisle.sort(Comparator.comparingDouble(Across::along));
        List<Across> stretch = new ArrayList<>();
        for (Across next : aisle) {
            boolean isElsewhere = !stretch.isEmpty()
                    && (next.along() - stretch.get(stretch.size() - 1).along() > APART_MM
                            || next.along() - stretch.get(0).along() > LONG_MM);
            if (isElsewhere) {
                markMiddle(stretch);
                stretch = new ArrayList<>();
            }
            stretch.add(next);
        }
        markMiddle(stretch);
    }

    /** Takes the place nearest to the middle of a stretch that is free. */
    private void markMiddle(List<Across> stretch) {
        double middle =
                (stretch.get(0).along() + stretch.get(stretch.size() - 1).along()) / 2;
        stretch.sort(Comparator.comparingDouble(across -> Math.abs(across.along() - middle)));
        for (Across across : stretch) {
            Passage way = across.way();
            String words = formats.length(Math.rint(way.widthMm()));
            WrittenLength length = new WrittenLength(way.from(), way.to(), HIGH_MM, words);
            if (isFree(length.room())) {
                written.add(length.room());
                items.addAll(length.clearOf(lines).items());
                return;
            }
        }
    }

    private boolean isFree(Bounds room) {
        return standing.touching(room).stream().noneMatch(room::sharesInterior)
                && written.stream().noneMatch(room::sharesInterior);
    }
}
