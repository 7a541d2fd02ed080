package dev.madang.draw.sheet;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawItem.Text.Align;
import dev.madang.draw.Overlay;
import dev.madang.draw.StyleKey;
import dev.madang.draw.kind.KindDrawing;
import dev.madang.model.Bounds;
import dev.madang.model.Level;
import dev.madang.model.Service;
import dev.madang.model.Vec;
import dev.madang.model.Zone;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Explains the styles and zones that are on a sheet, and no others. */
final class Legend {

    private static final Set<StyleKey> SELF_EVIDENT = EnumSet.of(
            StyleKey.FLOOR,
            StyleKey.HALL,
            StyleKey.HALL_ASSUMED,
            StyleKey.ZONE,
            StyleKey.DIMENSION,
            StyleKey.HERE,
            StyleKey.POINT);
    private static final Set<StyleKey> LINES = EnumSet.of(
            StyleKey.OUTER_WALL,
            StyleKey.OUTER_WALL_ASSUMED,
            StyleKey.TRENCH,
            StyleKey.TRENCH_ASSUMED,
            StyleKey.SHUTTER,
            StyleKey.SHUTTER_ASSUMED,
            StyleKey.SMOKE_BARRIER,
            StyleKey.SMOKE_BARRIER_ASSUMED,
            StyleKey.PARTITION_CLOSED,
            StyleKey.PARTITION_CLOSED_ASSUMED,
            StyleKey.PARTITION_OPEN,
            StyleKey.PARTITION_OPEN_ASSUMED);
    private static final Set<StyleKey> SMALL = EnumSet.of(
            StyleKey.COLUMN,
            StyleKey.COLUMN_ASSUMED,
            StyleKey.UTILITY_POINT,
            StyleKey.UTILITY_POINT_ASSUMED,
            StyleKey.FIRE_EQUIPMENT,
            StyleKey.FIRE_EQUIPMENT_ASSUMED,
            StyleKey.PANEL,
            StyleKey.PANEL_ASSUMED);

    private static final double SWATCH_WIDTH_MM = 7;
    private static final double SWATCH_HEIGHT_MM = 3.2;
    private static final double ROW_MM = 4.4;

    private final SheetPen pen;
    private final Messages messages;
    private final Locale locale;

    Legend(SheetPen pen, Locale locale) {
        this.pen = pen;
        this.locale = locale;
        this.messages = Messages.of(locale);
    }

    /** Returns the styles that need a word, in the order of {@link StyleKey}; booths are explained by status. */
    static Set<StyleKey> styles(List<DrawItem> items) {
        Set<StyleKey> styles = EnumSet.noneOf(StyleKey.class);
        items.stream()
                .filter(DrawItem.Figure.class::isInstance)
                .map(DrawItem::style)
                .filter(style -> !SELF_EVIDENT.contains(style))
                .forEach(styles::add);
        return styles;
    }

    /** Adds a row for a style. */
    void row(SheetBlock.Writer writer, StyleKey style) {
        row(writer, swatch(style, swatchBox(writer)), messages.get(nameKey(style)));
    }

    /** Adds a row for booths that look alike. */
    void row(SheetBlock.Writer writer, BoothLegend.Row booths) {
        DrawItem.Figure plain = SheetPen.box(StyleKey.BOOTH, swatchBox(writer), booths.tint());
        DrawItem swatch =
                new DrawItem.Figure(StyleKey.BOOTH, null, plain.points(), true, booths.tint(), booths.hatch());
        row(writer, List.of(swatch), booths.words());
    }

    /** Adds a row for the place where the reader stands. */
    void here(SheetBlock.Writer writer, String words) {
        Bounds box = swatchBox(writer);
        Vec tip = new Vec(box.center().x(), box.maxY());
        row(writer, List.of(KindDrawing.pin(tip, box.height() / 3)), words);
    }

    /** Returns what the fixtures of a level supply. */
    static Set<Service> services(Level level) {
        Set<Service> services = EnumSet.noneOf(Service.class);
        level.fixtures().forEach(fixture -> services.addAll(fixture.services()));
        return services;
    }

    /** Adds a row that explains the letters of what is supplied. */
    void services(SheetBlock.Writer writer, Set<Service> services) {
        Bounds box = swatchBox(writer);
        double size = pen.size(StyleKey.SHEET_TEXT) * 0.92;
        String first = letter(services.iterator().next());
        Vec at = new Vec(box.center().x(), box.center().y() + size * 0.37);
        String words = services.stream()
                .map(service -> messages.get(
                        "draw.services.entry", letter(service), messages.get(EnumKeys.of("service", service))))
                .collect(Collectors.joining(", "));
        row(writer, List.of(pen.text(StyleKey.SERVICES, size, at, Align.MIDDLE, first)), words);
    }

    private String letter(Service service) {
        return messages.get(EnumKeys.of("draw.service", service));
    }

    /** Adds a row for a zone. */
    void row(SheetBlock.Writer writer, Zone zone) {
        DrawItem swatch = SheetPen.box(StyleKey.ZONE, swatchBox(writer), zone.colour());
        row(writer, List.of(swatch), zone.name().in(locale));
    }

    /** Adds a row for a look of an overlay. */
    void row(SheetBlock.Writer writer, Overlay.Entry entry) {
        row(writer, swatch(entry, swatchBox(writer)), entry.text());
    }

    /** Returns what shows a look of an overlay in a box; nothing for numbers, which show themselves. */
    static List<DrawItem> swatch(Overlay.Entry entry, Bounds box) {
        double middle = box.center().y();
        return switch (entry.style()) {
            case OVERLAY_NUMBER -> List.of();
            case OVERLAY_CONTOUR, OVERLAY_LIMIT, OVERLAY_WAY, OVERLAY_EXIT_LOST ->
                List.of(SheetPen.line(entry.style(), box.minX(), middle, box.maxX(), middle));
            case OVERLAY_BAND, OVERLAY_BEYOND, OVERLAY_UNREACHABLE ->
                List.of(new DrawItem.Area(
                        entry.style(),
                        List.of(SheetPen.box(entry.style(), box, null).points()),
                        entry.tint()));
            default -> List.of(SheetPen.box(entry.style(), box, entry.tint()));
        };
    }

    private void row(SheetBlock.Writer writer, List<DrawItem> swatch, String words) {
        double size = pen.size(StyleKey.SHEET_TEXT) * 0.92;
        double x = writer.left() + pen.grown(SWATCH_WIDTH_MM + 2);
        double width = writer.room() - pen.grown(SWATCH_WIDTH_MM + 2);
        List<DrawItem> items = new ArrayList<>(swatch);
        List<String> lines = pen.wrapped(StyleKey.SHEET_TEXT, size, words, width);
        double baseline = swatchBox(writer).center().y() + size * 0.37;
        for (String line : lines) {
            items.add(pen.text(StyleKey.SHEET_TEXT, size, new Vec(x, baseline), Align.START, line));
            baseline += size * 1.25;
        }
        writer.add(items).skip(ROW_MM + (lines.size() - 1) * size * 1.25 / pen.grown(1));
    }

    private Bounds swatchBox(SheetBlock.Writer writer) {
        double top = writer.y() + pen.grown((ROW_MM - SWATCH_HEIGHT_MM) / 2);
        return new Bounds(
                writer.left(), top, writer.left() + pen.grown(SWATCH_WIDTH_MM), top + pen.grown(SWATCH_HEIGHT_MM));
    }

    private List<DrawItem> swatch(StyleKey style, Bounds box) {
        double middle = box.center().y();
        if (LINES.contains(style)) {
            return List.of(SheetPen.line(style, box.minX(), middle, box.maxX(), middle));
        }
        if (SMALL.contains(style)) {
            return List.of(SheetPen.box(style, square(box, 0.8)));
        }
        return switch (style) {
            case EXIT, EXIT_ASSUMED -> door(style, box, true);
            case ENTRANCE, ENTRANCE_ASSUMED -> door(style, box, false);
            case FREIGHT, FREIGHT_ASSUMED ->
                List.of(
                        SheetPen.box(
                                style, new Bounds(box.minX(), box.maxY() - pen.grown(0.9), box.maxX(), box.maxY())),
                        SheetPen.box(
                                style, new Bounds(box.minX(), box.minY(), box.maxX(), box.maxY() - pen.grown(1.4))));
            default -> List.of(SheetPen.box(style, box));
        };
    }

    private List<DrawItem> door(StyleKey style, Bounds box, boolean outwards) {
        double bar = box.maxY() - pen.grown(0.9);
        double low = bar - pen.grown(0.4);
        double base = outwards ? low : box.minY();
        double tip = outwards ? box.minY() : low;
        double half = pen.grown(1.5);
        double x = box.center().x();
        return List.of(
                SheetPen.box(style, new Bounds(box.minX(), bar, box.maxX(), box.maxY())),
                DrawItem.Figure.closed(
                        style, null, List.of(new Vec(x - half, base), new Vec(x, tip), new Vec(x + half, base))));
    }

    private static Bounds square(Bounds box, double share) {
        double half = box.height() * share / 2;
        Vec middle = box.center();
        return new Bounds(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half);
    }

    static String nameKey(StyleKey style) {
        return "draw.style." + style.key();
    }
}
