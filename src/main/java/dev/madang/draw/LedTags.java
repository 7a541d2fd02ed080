package dev.madang.draw;

import dev.madang.geometry.Footprint;
import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts tags that are led to by a line where the floor is empty, as near to what they tell as the size of their letters
 * allows at a scale: on no booth and no area, on no words, and on no other tag. A tag without such room lies where it
 * covers the least.
 */
public final class LedTags {

    /** How far one ring of places lies from the next, and how many there are. */
    private static final double STEP_MM = 3;

    private static final int STEPS = 12;
    private static final int DIRECTIONS = 16;

    /** What a dimension line takes to either side. */
    private static final double LINE_MM = 0.6;

    private static final Set<StyleKey> WORDS = Set.of(
            StyleKey.DIMENSION_TEXT, StyleKey.FIGURE, StyleKey.FIXTURE_NAME, StyleKey.POINT_NUMBER, StyleKey.HALL_NAME);

    private final Typesetter typesetter;
    private final double unitsPerMm;
    private final Bounds extent;
    private final List<Footprint> later = new ArrayList<>();
    private SpatialIndex<Footprint> taken = SpatialIndex.of(List.of(), Footprint::bounds);

    /**
     * Makes what puts the tags of one drawing.
     *
     * @param unitsPerMm how many units of the drawing a millimetre of paper is
     * @param extent what tags stay within
     */
    public LedTags(Typesetter typesetter, double unitsPerMm, Bounds extent) {
        this.typesetter = typesetter;
        this.unitsPerMm = unitsPerMm;
        this.extent = extent;
    }

    /** Returns the items with each such tag put beside its place, behind a line to it; the others as they are. */
    public List<DrawItem> place(List<DrawItem> items) {
        if (items.stream().noneMatch(LedTags::isLed)) {
            return items;
        }
        List<Footprint> grounds = new ArrayList<>();
        items.forEach(item -> grounds.addAll(grounds(item)));
        taken = SpatialIndex.of(grounds, Footprint::bounds);
        List<DrawItem> placed = new ArrayList<>();
        for (DrawItem item : items) {
            if (item instanceof DrawItem.Tag tag && isLed(tag)) {
                placed.addAll(led(tag));
            } else {
                placed.add(item);
            }
        }
        return placed;
    }

    private static boolean isLed(DrawItem item) {
        return item instanceof DrawItem.Tag tag && tag.setting() == DrawItem.Tag.Setting.LED;
    }

    /** What of an item no tag may lie on. */
    private List<Footprint> grounds(DrawItem item) {
        if (item instanceof DrawItem.Measured measured) {
            return List.of(
                    Footprint.along(measured.line().get(0), measured.line().get(1), 2 * LINE_MM * unitsPerMm));
        }
        if (item instanceof DrawItem.Figure figure) {
            DrawLayer layer = figure.style().layer();
            boolean stands = figure.closed() && (layer == DrawLayer.BOOTH || layer == DrawLayer.FEATURE);
            return stands ? List.of(Footprint.of(outline(figure.points()))) : List.of();
        }
        boolean isWords = item instanceof DrawItem.Text
                || item instanceof DrawItem.Prose
                || (item instanceof DrawItem.Label label && WORDS.contains(label.style()));
        return isWords ? List.of(ground(item.bounds())) : List.of();
    }

    private static Polygon outline(List<Vec> points) {
        return new Polygon(points.stream()
                .map(point -> Point.ofRounded(point.x(), point.y()))
                .toList());
    }

    private static Footprint ground(Bounds box) {
        Vec middle = box.center();
        return Footprint.along(new Vec(box.minX(), middle.y()), new Vec(box.maxX(), middle.y()), box.height());
    }

    private List<DrawItem> led(DrawItem.Tag tag) {
        Vec place = tag.label().box().center();
        Bounds box = typesetter.ground(tag, unitsPerMm);
        Vec at = free(place, box).orElseGet(() -> leastCovered(place, box));
        later.add(ground(around(at, box)));
        double dx = at.x() - box.center().x();
        double dy = at.y() - box.center().y();
        Bounds room = tag.label().box();
        DrawItem.Label label = new DrawItem.Label(
                tag.label().style(),
                tag.label().shows().orElse(null),
                new Bounds(room.minX() + dx, room.minY() + dy, room.maxX() + dx, room.maxY() + dy),
                0,
                tag.label().lines());
        return List.of(
                DrawItem.Figure.line(StyleKey.DIMENSION, null, List.of(place, at)),
                new DrawItem.Tag(tag.style(), label, DrawItem.Tag.Setting.STEADY));
    }

    private Optional<Vec> free(Vec place, Bounds box) {
        return places(place).stream()
                .filter(at -> extent.contains(around(at, box)) && covered(around(at, box)) == 0)
                .findFirst();
    }

    private Vec leastCovered(Vec place, Bounds box) {
        return places(place).stream()
                .filter(at -> extent.contains(around(at, box)))
                .min(Comparator.comparingLong(at -> covered(around(at, box))))
                .orElse(place);
    }

    /** Places round one, the nearest first. */
    private List<Vec> places(Vec middle) {
        List<Vec> places = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                int angle = direction * Angle.FULL_CDEG / DIRECTIONS;
                double far = step * STEP_MM * unitsPerMm;
                places.add(middle.plus(far * Angle.cos(angle), far * Angle.sin(angle)));
            }
        }
        return places;
    }

    private static Bounds around(Vec at, Bounds box) {
        double across = box.width() / 2;
        double down = box.height() / 2;
        return new Bounds(at.x() - across, at.y() - down, at.x() + across, at.y() + down);
    }

    /** How many things lie beneath a box. */
    private long covered(Bounds box) {
        Footprint room = ground(box);
        return taken.touching(box).stream().filter(room::overlaps).count()
                + later.stream().filter(room::overlaps).count();
    }
}
