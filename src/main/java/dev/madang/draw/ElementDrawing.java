package dev.madang.draw;

import dev.madang.check.SalesTotals;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.Dimension;
import dev.madang.model.Feature;
import dev.madang.model.Hatch;
import dev.madang.model.Note;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Status;
import dev.madang.model.Vec;
import dev.madang.model.Zone;
import dev.madang.text.EnumKeys;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Draws one element. What it draws depends on the element and, for a booth, on its exhibitor, its status, its build
 * kind and the terms of the event alone.
 */
public final class ElementDrawing {

    private final Plan plan;
    private final Locale locale;
    private final BoothLook look;
    private final Formats formats;
    private final Map<Extent, String> sizes = new HashMap<>();

    ElementDrawing(Plan plan, Locale locale, BoothLook look) {
        this.plan = plan;
        this.locale = locale;
        this.look = look;
        this.formats = new Formats(locale);
    }

    private record Extent(int widthMm, int depthMm) {}

    List<DrawItem> of(PlanElement element) {
        if (element instanceof Booth booth) {
            return booth(booth);
        }
        if (element instanceof Feature feature) {
            return feature(feature);
        }
        if (element instanceof Note note) {
            return note(note);
        }
        return element instanceof Dimension dimension ? dimension(dimension) : zone((Zone) element);
    }

    private List<DrawItem> note(Note note) {
        TextBox box = TextBox.in(note.shape());
        List<String> paragraphs = note.text().in(locale).lines().toList();
        return List.of(
                new DrawItem.Prose(StyleKey.NOTE, note.id(), box.box(), box.angleCdeg(), note.letterMm(), paragraphs));
    }

    private List<DrawItem> dimension(Dimension dimension) {
        List<Vec> line = dimension.line();
        String length = formats.length(Math.rint(dimension.lengthMm()));
        return List.of(
                DrawItem.Figure.line(StyleKey.DIMENSION, dimension.id(), line),
                new DrawItem.Measured(
                        dimension.id(),
                        dimension.from().at().toVec(),
                        dimension.to().at().toVec(),
                        line,
                        length));
    }

    private List<DrawItem> booth(Booth booth) {
        List<DrawItem.Line> lines = new ArrayList<>();
        if (look.tells(BoothLook.Line.NUMBER)) {
            addLine(lines, StyleKey.BOOTH_NUMBER, booth.number());
        }
        if (look.tells(BoothLook.Line.NAME)) {
            plan.exhibitorOf(booth)
                    .ifPresent(exhibitor ->
                            addLine(lines, StyleKey.BOOTH_NAME, exhibitor.name().in(locale)));
        }
        if (look.tells(BoothLook.Line.SIZE)) {
            addLine(lines, StyleKey.BOOTH_SIZE, size(booth.shape()));
        }
        if (look.tells(BoothLook.Line.PRICE)) {
            price(booth).ifPresent(price -> addLine(lines, StyleKey.BOOTH_SIZE, price));
        }
        return withLabel(booth, area(booth), StyleKey.BOOTH_NUMBER, lines);
    }

    private DrawItem area(Booth booth) {
        List<Vec> corners = booth.shape().corners();
        return switch (look.fill()) {
            case STATUS -> {
                Status status = plan.statusOf(booth);
                yield new DrawItem.Figure(StyleKey.BOOTH, booth.id(), corners, true, status.colour(), status.hatch());
            }
            case BUILD ->
                new DrawItem.Figure(
                        StyleKey.BOOTH,
                        booth.id(),
                        corners,
                        true,
                        null,
                        kind(booth).map(kind -> hatch(kind.base())).orElse(Hatch.NONE));
            case PLAIN -> DrawItem.Figure.closed(StyleKey.BOOTH, booth.id(), corners);
        };
    }

    /** Returns the pattern of a base where bases are told apart. */
    public static Hatch hatch(BuildKind.Base base) {
        return base == BuildKind.Base.RAW ? Hatch.RISING : Hatch.NONE;
    }

    private Optional<BuildKind> kind(Booth booth) {
        for (BuildKind kind : plan.buildKinds()) {
            if (kind.id().equals(booth.build())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Nothing is said where the event names no price. */
    private Optional<String> price(Booth booth) {
        return kind(booth)
                .filter(kind -> kind.price() > 0)
                .map(kind -> SalesTotals.price(booth, kind, plan.terms()))
                .map(price -> formats.money(price, plan.terms().currency()));
    }

    private List<DrawItem> feature(Feature feature) {
        Messages messages = Messages.of(locale);
        String kind = messages.get(EnumKeys.of("feature", feature.kind()));
        String name = feature.name().in(locale);
        List<DrawItem.Line> lines = new ArrayList<>();
        addLine(lines, StyleKey.FEATURE_NAME, name.isEmpty() ? kind : name);
        if (feature.seats() > 0) {
            addLine(
                    lines,
                    StyleKey.BOOTH_SIZE,
                    messages.get("draw.seats", formats.count(feature.seats()), feature.seats()));
        }
        DrawItem area = DrawItem.Figure.closed(
                StyleKey.FEATURE, feature.id(), feature.shape().corners());
        return withLabel(feature, area, StyleKey.FEATURE_NAME, lines);
    }

    private List<DrawItem> zone(Zone zone) {
        DrawItem area =
                new DrawItem.Figure(StyleKey.ZONE, zone.id(), zone.shape().corners(), true, zone.colour());
        LabelRoom room = LabelRoom.in(zone.shape());
        List<DrawItem.Line> lines = new ArrayList<>();
        addLine(lines, StyleKey.ZONE_NAME, zone.name().in(locale));
        return List.of(area, new DrawItem.Label(StyleKey.ZONE_NAME, zone.id(), room.box(), room.angleCdeg(), lines));
    }

    private static List<DrawItem> withLabel(
            PlanElement element, DrawItem area, StyleKey labelStyle, List<DrawItem.Line> lines) {
        LabelRoom room = LabelRoom.in(element.shape());
        return List.of(area, new DrawItem.Label(labelStyle, element.id(), room.box(), room.angleCdeg(), lines));
    }

    private String size(Shape shape) {
        if (shape instanceof Rect rect) {
            Extent key = new Extent(rect.width(), rect.depth());
            return sizes.computeIfAbsent(key, k -> formats.size(k.widthMm(), k.depthMm()));
        }
        return formats.exactArea(shape.areaMm2());
    }

    private static void addLine(List<DrawItem.Line> lines, StyleKey style, String text) {
        if (!text.isBlank()) {
            lines.add(new DrawItem.Line(style, text.strip()));
        }
    }
}
