package dev.madang.draw;

import dev.madang.model.Bounds;
import dev.madang.model.Evidence;
import dev.madang.model.Fixture;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Partition;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Turns a plan into what is drawn, in model millimetres.
 *
 * <p>A booth's status is its inside and pattern; a zone is a pale ground that shows in the aisles. So what is drawn for
 * an element depends on nothing but the element and, for a booth, on its exhibitor, and may be kept as long as these
 * stay the same objects.
 */
public final class PlanDrawing {

    private static final double NAME_HEIGHT_MM = 2_200;
    private static final double NAME_INSET_MM = 400;
    private static final double NAME_SHARE = 0.8;

    private PlanDrawing() {}

    /**
     * Returns the fixed parts of a level: floor, halls with their names, partitions and fixtures, in painting order.
     */
    public static List<DrawItem> level(Plan plan, Level level, Locale locale) {
        return level(plan, level, locale, Set.of());
    }

    /** Returns the fixed parts of a level without fixtures of some styles. */
    static List<DrawItem> level(Plan plan, Level level, Locale locale, Set<StyleKey> leftOut) {
        Messages messages = Messages.of(locale);
        List<DrawItem> items = new ArrayList<>();
        items.add(DrawItem.Figure.closed(StyleKey.FLOOR, null, level.floor().corners()));
        FixtureDrawing fixtures = new FixtureDrawing(messages);
        List<Fixture> shown = level.fixtures().stream()
                .filter(fixture -> !leftOut.contains(FixtureDrawing.styleOf(fixture)))
                .toList();
        shown.stream()
                .filter(fixture -> fixture.kind().isGround())
                .forEach(ground -> items.addAll(fixtures.of(ground)));
        for (Hall hall : level.halls()) {
            items.addAll(hall(plan, level, hall, locale, messages));
        }
        items.add(DrawItem.Figure.closed(wallStyle(level), null, level.floor().corners()));
        items.addAll(new HallWalls(level).draw());
        level.partitions().forEach(partition -> items.add(partition(plan, level, partition)));
        shown.stream()
                .filter(fixture -> !fixture.kind().isGround())
                .forEach(fixture -> items.addAll(fixtures.of(fixture)));
        return inLayers(items);
    }

    /** Returns what shows a booth, feature or zone: its figure, then its label. */
    public static List<DrawItem> element(Plan plan, PlanElement element, Locale locale) {
        return new ElementDrawing(plan, locale, BoothLook.FULL).of(element);
    }

    /** Returns a level with all that lies on it; its extent is the box around everything drawn. */
    public static Drawing of(Plan plan, Level level, Locale locale) {
        return drawing(items(plan, level, locale, BoothLook.FULL, Set.of()));
    }

    /** Returns a level with all that lies on it, in no order, as a look tells it and without some styles. */
    public static List<DrawItem> items(Plan plan, Level level, Locale locale, BoothLook look, Set<StyleKey> leftOut) {
        List<DrawItem> items = new ArrayList<>(level(plan, level, locale, leftOut));
        ElementDrawing elements = new ElementDrawing(plan, locale, look);
        plan.elementsOn(level.id()).forEach(element -> items.addAll(elements.of(element)));
        items.removeIf(item -> leftOut.contains(item.style()));
        return items;
    }

    /** Returns items in the order of painting; the extent is the box around them. */
    public static Drawing drawing(List<DrawItem> items) {
        Bounds extent = items.stream()
                .filter(item -> item.style() != StyleKey.SERVICES)
                .map(DrawItem::bounds)
                .reduce(Bounds::union)
                .orElseThrow();
        return new Drawing(extent, inLayers(new ArrayList<>(items)));
    }

    /** Returns a drawing with an overlay, each item on its layer, but walls above it; the extent stays. */
    public static Drawing with(Drawing drawing, List<DrawItem> overlay) {
        List<DrawItem> items = new ArrayList<>(drawing.items());
        items.addAll(overlay);
        List<DrawItem> sorted = new ArrayList<>(inLayers(items));
        List<DrawItem> walls = sorted.stream().filter(PlanDrawing::isWall).toList();
        sorted.removeAll(walls);
        int above = 0;
        while (above < sorted.size() && sorted.get(above).style().layer().compareTo(DrawLayer.OVERLAY) <= 0) {
            above++;
        }
        sorted.addAll(above, walls);
        return new Drawing(drawing.extent(), sorted);
    }

    private static boolean isWall(DrawItem item) {
        return item.style() == StyleKey.OUTER_WALL || item.style() == StyleKey.OUTER_WALL_ASSUMED;
    }

    private static List<DrawItem> hall(Plan plan, Level level, Hall hall, Locale locale, Messages messages) {
        boolean leased = plan.leased().contains(new PartRef(level.id(), hall.id()));
        StyleKey style = !leased
                ? StyleKey.HALL_NOT_LEASED
                : hall.outlineEvidence().isGuess() ? StyleKey.HALL_ASSUMED : StyleKey.HALL;
        String name = hall.name().in(locale);
        String shown = leased ? name : messages.get("draw.hall.notLeased", name);
        List<Vec> corners = hall.outline().corners();
        return List.of(
                DrawItem.Figure.closed(style, null, corners),
                new DrawItem.Label(
                        StyleKey.HALL_NAME,
                        null,
                        alongTop(InnerBox.of(corners)),
                        0,
                        List.of(new DrawItem.Line(StyleKey.HALL_NAME, shown))));
    }

    /** Hall names stand along the upper wall, where an aisle usually runs. */
    private static Bounds alongTop(Bounds room) {
        double half = room.width() * NAME_SHARE / 2;
        double top = room.minY() + Math.min(NAME_INSET_MM, room.height() / 4);
        double bottom = Math.min(top + NAME_HEIGHT_MM, room.maxY());
        return new Bounds(room.center().x() - half, top, room.center().x() + half, bottom);
    }

    /** The outer wall stands where the halls' sides put it: unless more is said, it is as well known as the least. */
    private static StyleKey wallStyle(Level level) {
        boolean guess = level.floorEvidence().kind() == Evidence.Kind.ASSUMED
                || level.halls().stream().map(Hall::outlineEvidence).anyMatch(Evidence::isGuess);
        return guess ? StyleKey.OUTER_WALL_ASSUMED : StyleKey.OUTER_WALL;
    }

    private static DrawItem partition(Plan plan, Level level, Partition partition) {
        boolean closed = plan.closedPartitions().contains(new PartRef(level.id(), partition.id()));
        StyleKey style = closed ? StyleKey.PARTITION_CLOSED : StyleKey.PARTITION_OPEN;
        return DrawItem.Figure.line(
                partition.evidence().isGuess() ? style.assumed() : style,
                null,
                partition.line().corners());
    }

    /** Sorts by layer; within a layer the order of adding stays. */
    private static List<DrawItem> inLayers(List<DrawItem> items) {
        items.sort(Comparator.comparing(item -> item.style().layer()));
        return List.copyOf(items);
    }
}
