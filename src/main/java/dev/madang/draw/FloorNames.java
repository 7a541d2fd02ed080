package dev.madang.draw;

import dev.madang.draw.DrawItem.Text.Align;
import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the names of halls and zones where the floor is empty, as maps write the names of streets: in an aisle, across
 * no line, level if there is room and reading upwards if not. A hall whose name finds no room keeps its label along the
 * wall; a zone's name is left to the legend. What fixtures supply is written beside them where there is room.
 */
public final class FloorNames {

    private static final double[] SIZES = {1, 0.85, 0.7, 0.55, 0.4};
    private static final double AIR = 1.5;
    private static final double SIDE_AIR_EM = 1.2;
    private static final int UPWARDS = Angle.FULL_CDEG - Angle.QUARTER_CDEG;

    /** Labels that stay where they are, though they lie on the floor. */
    private static final Set<StyleKey> FIXED =
            Set.of(StyleKey.DIMENSION_TEXT, StyleKey.FIGURE, StyleKey.FIXTURE_NAME, StyleKey.POINT_NUMBER);

    private final TextMeasure measure;
    private final Palette palette;
    private final double unitsPerMm;
    private final double growth;

    /**
     * Makes a writer of names.
     *
     * @param measure measures text
     * @param palette gives the preferred and the smallest size
     * @param unitsPerMm how many model millimetres make one millimetre on paper
     * @param growth by how much names exceed their preferred size, on large paper
     */
    public FloorNames(TextMeasure measure, Palette palette, double unitsPerMm, double growth) {
        this.measure = measure;
        this.palette = palette;
        this.unitsPerMm = unitsPerMm;
        this.growth = growth;
    }

    /** Returns the items with the labels of halls and zones replaced by text on the empty floor. */
    public List<DrawItem> place(Drawing drawing) {
        FreeFloor floor = new FreeFloor(drawing.extent());
        FreeFloor beyondZones = new FreeFloor(drawing.extent());
        for (DrawItem item : drawing.items()) {
            takeRoom(floor, item, false);
            takeRoom(beyondZones, item, true);
        }
        List<DrawItem> placed = new ArrayList<>();
        List<DrawItem> names = new ArrayList<>();
        List<DrawItem.Label> services = new ArrayList<>();
        List<DrawItem> items = drawing.items();
        for (int i = 0; i < items.size(); i++) {
            DrawItem item = items.get(i);
            if (item.style() == StyleKey.SERVICES && item instanceof DrawItem.Label label) {
                services.add(label);
                continue;
            }
            boolean isName = item.style() == StyleKey.HALL_NAME || item.style() == StyleKey.ZONE_NAME;
            if (isName && item instanceof DrawItem.Label label && i > 0) {
                List<Vec> region = regionOf(items, i);
                Optional<DrawItem.Text> text = label.style() == StyleKey.HALL_NAME
                        ? write(beyondZones, label, region).or(() -> write(floor, label, region))
                        : write(floor, label, region);
                text.ifPresent(name -> {
                    floor.take(name.bounds());
                    beyondZones.take(name.bounds());
                });
                text.ifPresentOrElse(names::add, () -> keepHall(names, label));
            } else {
                placed.add(item);
            }
        }
        placed.addAll(names);
        placed.addAll(services(services, floor));
        return placed;
    }

    /** What a fixture supplies is written beside it, as near as may be, or not at all. */
    private List<DrawItem> services(List<DrawItem.Label> labels, FreeFloor floor) {
        List<DrawItem> written = new ArrayList<>();
        for (DrawItem.Label label : labels) {
            write(floor, label, corners(label.box()))
                    .filter(text ->
                            written.stream().noneMatch(other -> other.bounds().touches(text.bounds())))
                    .ifPresent(written::add);
        }
        return written;
    }

    private static List<Vec> corners(Bounds box) {
        return List.of(
                new Vec(box.minX(), box.minY()),
                new Vec(box.maxX(), box.minY()),
                new Vec(box.maxX(), box.maxY()),
                new Vec(box.minX(), box.maxY()));
    }

    private static void keepHall(List<DrawItem> names, DrawItem.Label label) {
        if (label.style() == StyleKey.HALL_NAME) {
            names.add(label);
        }
    }

    /** The figure that a name belongs to comes right before it. */
    private static List<Vec> regionOf(List<DrawItem> items, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (items.get(i) instanceof DrawItem.Figure figure) {
                return figure.points();
            }
        }
        return List.of();
    }

    private static void takeRoom(FreeFloor floor, DrawItem item, boolean zonesToo) {
        boolean isFixed = item.style().layer() == DrawLayer.OVERLAY || FIXED.contains(item.style());
        if (item instanceof DrawItem.Prose || (isFixed && item instanceof DrawItem.Label)) {
            floor.take(item.bounds());
        }
        if (!(item instanceof DrawItem.Figure figure) || item.style().layer() == DrawLayer.OVERLAY) {
            return;
        }
        boolean solid =
                switch (figure.style().layer()) {
                    case UTILITY, FEATURE, BOOTH, FIXTURE -> figure.closed();
                    case ZONE -> zonesToo;
                    default -> false;
                };
        if (solid) {
            floor.take(figure.bounds());
        } else if (figure.style() != StyleKey.FLOOR) {
            Vec from = figure.closed()
                    ? figure.points().get(figure.points().size() - 1)
                    : figure.points().get(0);
            for (Vec to : figure.points()) {
                floor.takeLine(from, to);
                from = to;
            }
        }
    }

    /** A hall's name rather shrinks than reads upwards; those of zones and services are as large as they can be. */
    private Optional<DrawItem.Text> write(FreeFloor floor, DrawItem.Label label, List<Vec> region) {
        if (region.isEmpty() || label.lines().isEmpty()) {
            return Optional.empty();
        }
        if (label.style() == StyleKey.HALL_NAME) {
            return write(floor, label, region, List.of(0)).or(() -> write(floor, label, region, List.of(UPWARDS)));
        }
        return write(floor, label, region, List.of(0, UPWARDS));
    }

    private Optional<DrawItem.Text> write(FreeFloor floor, DrawItem.Label label, List<Vec> region, List<Integer> ways) {
        Ink ink = palette.ink(label.style());
        String words = label.lines().get(0).text();
        double em = measure.width(words, ink.bold());
        for (double share : SIZES) {
            double size = ink.textMm() * growth * share;
            if (size < palette.smallestTextMm(label.style())) {
                break;
            }
            double along = (em + SIDE_AIR_EM) * size * unitsPerMm;
            double across = AIR * size * unitsPerMm;
            Vec near = label.box().center();
            for (int angle : ways) {
                Optional<Bounds> room =
                        angle == 0 ? floor.room(region, along, across, near) : floor.room(region, across, along, near);
                if (room.isPresent()) {
                    return Optional.of(text(label, words, size, em, room.get().center(), angle));
                }
            }
        }
        return Optional.empty();
    }

    private DrawItem.Text text(DrawItem.Label label, String words, double sizeMm, double em, Vec middle, int angle) {
        double size = sizeMm * unitsPerMm;
        double drop = (DrawItem.Text.ASCENT - DrawItem.Text.DESCENT) / 2 * size;
        Vec at = middle.plus(0, drop).rotated(angle, middle);
        return new DrawItem.Text(label.style(), label.subject(), at, size, Align.MIDDLE, angle, words, em * size);
    }
}
