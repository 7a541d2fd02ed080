package dev.madang.draw.kind;

import static dev.madang.draw.StyleKey.DIMENSION;
import static dev.madang.draw.StyleKey.DOCK;
import static dev.madang.draw.StyleKey.FIRE_EQUIPMENT;
import static dev.madang.draw.StyleKey.FREIGHT;
import static dev.madang.draw.StyleKey.KEEP_CLEAR;
import static dev.madang.draw.StyleKey.NOTE;
import static dev.madang.draw.StyleKey.PANEL;
import static dev.madang.draw.StyleKey.SERVICES;
import static dev.madang.draw.StyleKey.SHUTTER;
import static dev.madang.draw.StyleKey.SMOKE_BARRIER;
import static dev.madang.draw.StyleKey.TRENCH;
import static dev.madang.draw.StyleKey.UTILITY_POINT;
import static dev.madang.draw.StyleKey.ZONE;
import static dev.madang.draw.StyleKey.ZONE_NAME;

import dev.madang.draw.BoothLook;
import dev.madang.draw.BoothLook.Fill;
import dev.madang.draw.BoothLook.Line;
import dev.madang.draw.DoorFigures;
import dev.madang.draw.DrawItem;
import dev.madang.draw.Drawing;
import dev.madang.draw.PlanDrawing;
import dev.madang.draw.StyleKey;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import dev.madang.text.Formats;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a kind of sheet shows of a level: the drawing of the screen without what its reader does not need. */
public final class KindDrawing {

    /** The level is this many times as long as the pin is wide in half. */
    private static final double PIN_SHARE = 130;

    /** The head of the pin, from where its left edge meets it, clockwise to the right one. */
    private static final int PIN_FROM_CDEG = 15_000;

    private static final int PIN_TO_CDEG = 39_000;
    private static final int PIN_STEP_CDEG = 1_500;

    private KindDrawing() {}

    /** Returns the drawing of a request, in model millimetres. */
    public static Drawing of(SheetRequest request) {
        List<DrawItem> items = PlanDrawing.items(
                request.plan(), request.level(), request.locale(), look(request.kind()), leftOut(request.kind()));
        return PlanDrawing.drawing(with(items, request));
    }

    private static List<DrawItem> with(List<DrawItem> items, SheetRequest request) {
        Formats formats = new Formats(request.locale());
        List<DrawItem> all = new ArrayList<>(items);
        switch (request.kind()) {
            case VISITOR ->
                request.options()
                        .readerAt()
                        .ifPresent(here -> all.add(
                                pin(here, pinRadius(request.level().floor().bounds()))));
            case TECHNICAL -> {
                all.clear();
                all.addAll(new HallFigures(request.level(), request.locale()).named(items));
                all.addAll(new DoorFigures(formats, Map.of()).of(request.level(), true));
                all.addAll(new DimensionChains(request.plan(), request.level(), formats).draw());
            }
            case SAFETY -> request.options().statement().ifPresent(said -> all.addAll(said.marks()));
            case SETOUT -> {
                all.removeIf(item -> item.style() == StyleKey.BOOTH_NUMBER && item instanceof DrawItem.Label);
                all.addAll(new SetOutDrawing(request).draw());
            }
            default -> {}
        }
        return all;
    }

    /** As large as the level lets it be seen from afar. */
    private static double pinRadius(Bounds floor) {
        return Math.max(floor.width(), floor.height()) / PIN_SHARE;
    }

    /** Returns a pin that points at a place. */
    public static DrawItem pin(Vec here, double radius) {
        Vec middle = here.plus(0, -2 * radius);
        List<Vec> rim = new ArrayList<>(List.of(here));
        for (int angle = PIN_FROM_CDEG; angle <= PIN_TO_CDEG; angle += PIN_STEP_CDEG) {
            rim.add(middle.plus(radius * Angle.cos(angle), radius * Angle.sin(angle)));
        }
        return DrawItem.Figure.closed(StyleKey.HERE, null, rim);
    }

    /** Tells whether a kind of sheet shows things of a style. */
    public static boolean shows(SheetKind kind, StyleKey style) {
        return !leftOut(kind).contains(style);
    }

    /** What is certain is left out as well as what is assumed. */
    private static Set<StyleKey> leftOut(SheetKind kind) {
        Set<StyleKey> certain =
                switch (kind) {
                    case PLAN, LIST_NAME, LIST_NUMBER -> Set.of();
                    case SALES -> Set.of(SERVICES, SMOKE_BARRIER, DIMENSION);
                    case VISITOR ->
                        Set.of(
                                TRENCH,
                                UTILITY_POINT,
                                SERVICES,
                                KEEP_CLEAR,
                                PANEL,
                                SHUTTER,
                                SMOKE_BARRIER,
                                FREIGHT,
                                FIRE_EQUIPMENT,
                                DOCK,
                                DIMENSION,
                                NOTE);
                    case TECHNICAL -> Set.of(ZONE, ZONE_NAME);
                    case SAFETY -> Set.of(TRENCH, UTILITY_POINT, SERVICES, ZONE, ZONE_NAME);
                    case VENUE -> Set.of(TRENCH, UTILITY_POINT, SERVICES, ZONE, ZONE_NAME, DIMENSION);
                    case SETOUT ->
                        Set.of(
                                ZONE,
                                ZONE_NAME,
                                TRENCH,
                                UTILITY_POINT,
                                SERVICES,
                                KEEP_CLEAR,
                                PANEL,
                                FIRE_EQUIPMENT,
                                SMOKE_BARRIER,
                                DIMENSION,
                                NOTE);
                };
        return withAssumed(certain);
    }

    private static Set<StyleKey> withAssumed(Set<StyleKey> certain) {
        return certain.stream()
                .flatMap(style -> Stream.of(style, style.assumed()))
                .collect(Collectors.toSet());
    }

    /** Returns what a kind of sheet tells of booths. */
    public static BoothLook look(SheetKind kind) {
        return switch (kind) {
            case PLAN -> new BoothLook(Fill.STATUS, EnumSet.of(Line.NUMBER, Line.NAME, Line.SIZE));
            case SALES -> new BoothLook(Fill.STATUS, EnumSet.of(Line.NUMBER, Line.SIZE, Line.PRICE));
            case VISITOR -> new BoothLook(Fill.PLAIN, EnumSet.of(Line.NUMBER, Line.NAME));
            case SAFETY -> new BoothLook(Fill.PLAIN, EnumSet.of(Line.NUMBER, Line.SIZE));
            case VENUE -> new BoothLook(Fill.BUILD, EnumSet.of(Line.NUMBER, Line.SIZE));
            case TECHNICAL, SETOUT, LIST_NAME, LIST_NUMBER -> new BoothLook(Fill.PLAIN, EnumSet.of(Line.NUMBER));
        };
    }
}
