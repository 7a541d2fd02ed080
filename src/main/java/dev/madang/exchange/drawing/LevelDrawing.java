package dev.madang.exchange.drawing;

import dev.madang.exchange.Remark;
import dev.madang.geometry.Outlines;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Dimension;
import dev.madang.model.Exhibitor;
import dev.madang.model.Feature;
import dev.madang.model.Fixture;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Note;
import dev.madang.model.Partition;
import dev.madang.model.Place;
import dev.madang.model.Plan;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import dev.madang.model.Zone;
import dev.madang.text.Formats;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Draws one level of a plan for another drawing program: in millimetres, one layer for each kind of thing, the level's
 * origin at the drawing's. Outlines are closed, numbers and names are texts on layers of their own.
 */
public final class LevelDrawing {

    private static final double LARGEST_LETTER_MM = 600;
    private static final double SMALLEST_LETTER_MM = 60;

    /** Letters of one line in an area are at most such a share of its height. */
    private static final double SHARE_OF_HEIGHT = 0.2;

    /** Width of a letter by its height, in the mean of letters and Hangul syllables. */
    private static final double LETTER_WIDTH = 0.9;

    private final Plan plan;
    private final Level level;
    private final Locale locale;
    private final Formats formats;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Lettering> letterings = new ArrayList<>();

    private LevelDrawing(Plan plan, Level level, Locale locale) {
        this.plan = plan;
        this.level = level;
        this.locale = locale;
        formats = new Formats(locale);
    }

    /** Draws a level; names are in the language of the locale, and what cannot be carried is said. */
    public static RawDrawing of(Plan plan, Level level, Locale locale) {
        LevelDrawing drawing = new LevelDrawing(plan, level, locale);
        drawing.drawBuilding();
        drawing.drawLayout();
        List<Remark> remarks = NotDrawn.of(plan, level);
        return new RawDrawing(
                drawing.strokes, drawing.letterings, Optional.of(DrawingUnit.MILLIMETRE), Set.of(), remarks);
    }

    private void drawBuilding() {
        area(MadangLayers.FLOOR, level.floor(), tags(level.id(), "floor"));
        for (Hall hall : level.halls()) {
            area(MadangLayers.HALL, hall.outline(), tags(hall.id(), "hall"));
            label(MadangLayers.LABEL, hall.outline(), hall.name(), tags(hall.id(), "hall"), 0);
        }
        for (Partition partition : level.partitions()) {
            line(MadangLayers.PARTITION, partition.line(), tags(partition.id(), "partition"));
        }
        for (Fixture fixture : level.fixtures()) {
            String layer = MadangLayers.fixtures(fixture.kind());
            String kind = fixture.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (fixture.place() instanceof Shape shape) {
                area(layer, shape, tags(fixture.id(), kind));
            } else {
                line(layer, fixture.place(), tags(fixture.id(), kind));
            }
        }
    }

    private void drawLayout() {
        for (Zone zone : on(plan.zones().values(), Zone::level)) {
            Map<String, String> tags = tags(zone.id().value(), "zone");
            area(MadangLayers.ZONE, zone.shape(), tags);
            label(MadangLayers.LABEL, zone.shape(), zone.name(), tags, 0);
        }
        for (Feature feature : on(plan.features().values(), Feature::level)) {
            Map<String, String> tags = tags(feature.id().value(), "feature");
            area(MadangLayers.FEATURE, feature.shape(), tags);
            label(MadangLayers.LABEL, feature.shape(), feature.name(), tags, 0);
        }
        on(plan.booths().values(), Booth::level).forEach(this::drawBooth);
        for (Note note : on(plan.layout().notes().values(), Note::level)) {
            String text = note.text().in(locale);
            text(MadangLayers.NOTE, Outlines.inside(note.shape()), note.letterMm(), text, Map.of());
        }
        for (Dimension dimension : on(plan.layout().dimensions().values(), Dimension::level)) {
            drawDimension(dimension);
        }
    }

    private void drawBooth(Booth booth) {
        String id = booth.id().value();
        Map<String, String> tags = Map.of(Tags.ID, id, Tags.KIND, "booth", Tags.NUMBER, booth.number());
        area(MadangLayers.booths(booth.build()), booth.shape(), tags);
        LocalText name = plan.exhibitorOf(booth).map(Exhibitor::name).orElse(LocalText.NONE);
        boolean both = !name.isEmpty() && !booth.number().isEmpty();
        if (!booth.number().isEmpty()) {
            Map<String, String> own = Map.of(Tags.ID, id, Tags.KIND, "number");
            label(MadangLayers.NUMBER, booth.shape(), LocalText.of(booth.number()), own, both ? -1 : 0);
        }
        label(MadangLayers.NAME, booth.shape(), name, Map.of(Tags.ID, id, Tags.KIND, "name"), both ? 1 : 0);
    }

    private void drawDimension(Dimension dimension) {
        List<Vec> ends = dimension.line();
        Vec from = ends.get(0);
        Vec to = ends.get(1);
        if (from.distanceTo(to) > 0) {
            add(MadangLayers.DIMENSION, ends, false, Map.of());
            Vec middle = new Vec((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
            text(MadangLayers.DIMENSION, middle, Note.USUAL_LETTER_MM, formats.length(dimension.lengthMm()), Map.of());
        }
    }

    /** Writes a name into an area, a line above its middle (-1), in it (0) or below (1); smaller where it is narrow. */
    private void label(String layer, Shape shape, LocalText name, Map<String, String> tags, int line) {
        String text = name.in(locale);
        if (text.isBlank()) {
            return;
        }
        Bounds box = shape.bounds();
        double fitting = Math.min(box.height() * SHARE_OF_HEIGHT, box.width() / (text.length() * LETTER_WIDTH));
        double height = Math.max(SMALLEST_LETTER_MM, Math.min(LARGEST_LETTER_MM, Math.floor(fitting)));
        Vec inside = Outlines.inside(shape);
        double shift = Math.min(height, box.height() * SHARE_OF_HEIGHT) * line;
        text(layer, inside.plus(0, shift), height, text, tags);
    }

    private void area(String layer, Shape shape, Map<String, String> tags) {
        add(layer, shape.corners(), true, tags);
    }

    private void line(String layer, Place place, Map<String, String> tags) {
        add(layer, place.corners(), false, tags);
    }

    private void add(String layer, List<Vec> places, boolean isClosed, Map<String, String> tags) {
        strokes.add(new Stroke(layer, places.stream().map(LevelDrawing::upwards).toList(), isClosed, 0, tags));
    }

    private void text(String layer, Vec middle, double height, String text, Map<String, String> tags) {
        letterings.add(new Lettering(layer, upwards(middle), height, 0, text, "", 0, tags));
    }

    private static Vec upwards(Vec place) {
        return new Vec(place.x(), place.y() == 0 ? 0 : -place.y());
    }

    private static Map<String, String> tags(String id, String kind) {
        return Map.of(Tags.ID, id, Tags.KIND, kind);
    }

    private <T> List<T> on(Collection<T> all, Function<T, String> levelOf) {
        return all.stream().filter(one -> levelOf.apply(one).equals(level.id())).toList();
    }
}
