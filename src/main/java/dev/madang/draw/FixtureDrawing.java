package dev.madang.draw;

import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Opening;
import dev.madang.model.Vec;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws the fixed parts of a level. Doors are bars on the wall with a sign outside: a triangle that points out of an
 * exit and into an entrance, a dock before a freight door.
 */
final class FixtureDrawing {

    private static final double BAR_MM = 500;
    private static final double GAP_MM = 250;
    private static final double EXIT_SIGN_MM = 1_600;
    private static final double ENTRANCE_SIGN_MM = 2_400;
    private static final double DOCK_MM = 1_500;
    private static final double NAME_MM = 1_400;
    private static final double NEAR_MM = 2_500;
    private static final int CIRCLE_CORNERS = 16;

    private final Messages messages;

    FixtureDrawing(Messages messages) {
        this.messages = messages;
    }

    static StyleKey styleOf(Fixture fixture) {
        StyleKey style = styleOf(fixture.kind());
        return fixture.evidence().isGuess() ? style.assumed() : style;
    }

    private static StyleKey styleOf(FixtureKind kind) {
        return switch (kind) {
            case COLUMN -> StyleKey.COLUMN;
            case EXIT -> StyleKey.EXIT;
            case ENTRANCE -> StyleKey.ENTRANCE;
            case FREIGHT_DOOR, FREIGHT_LIFT -> StyleKey.FREIGHT;
            case HYDRANT, EXTINGUISHER -> StyleKey.FIRE_EQUIPMENT;
            case PANEL -> StyleKey.PANEL;
            case UTILITY_POINT -> StyleKey.UTILITY_POINT;
            case UTILITY_TRENCH -> StyleKey.TRENCH;
            case FIRE_SHUTTER -> StyleKey.SHUTTER;
            case SMOKE_BARRIER -> StyleKey.SMOKE_BARRIER;
            case KEEP_CLEAR -> StyleKey.KEEP_CLEAR;
            case LOBBY -> StyleKey.LOBBY;
            case DOCK -> StyleKey.DOCK;
            case OUTDOOR -> StyleKey.OUTDOOR;
        };
    }

    List<DrawItem> of(Fixture fixture) {
        StyleKey style = styleOf(fixture);
        if (fixture.place() instanceof Opening opening) {
            return door(fixture.kind(), style, opening);
        }
        List<Vec> corners = fixture.place().corners();
        List<DrawItem> items = new ArrayList<>(standing(fixture, style, corners));
        if (!fixture.services().isEmpty()) {
            items.add(services(fixture));
        }
        return items;
    }

    private List<DrawItem> standing(Fixture fixture, StyleKey style, List<Vec> corners) {
        return switch (fixture.kind()) {
            case UTILITY_TRENCH, FIRE_SHUTTER, SMOKE_BARRIER -> List.of(DrawItem.Figure.line(style, null, corners));
            case FREIGHT_LIFT -> crossed(style, corners);
            case EXTINGUISHER -> marked(style, circle(fixture.place().bounds()), "draw.mark.extinguisher");
            case LOBBY, DOCK, OUTDOOR -> ground(fixture, style, corners);
            case HYDRANT -> marked(style, corners, "draw.mark.hydrant");
            default -> List.of(DrawItem.Figure.closed(style, null, corners));
        };
    }

    /** Letters for what is supplied, to be written on the free floor near by. */
    private DrawItem services(Fixture fixture) {
        String letters = fixture.services().stream()
                .sorted()
                .map(service -> messages.get(EnumKeys.of("draw.service", service)))
                .collect(Collectors.joining("·"));
        Bounds around = fixture.place().bounds().grown(NEAR_MM);
        return new DrawItem.Label(
                StyleKey.SERVICES, null, around, 0, List.of(new DrawItem.Line(StyleKey.SERVICES, letters)));
    }

    private List<DrawItem> door(FixtureKind kind, StyleKey style, Opening door) {
        List<DrawItem> items = new ArrayList<>();
        items.add(DrawItem.Figure.closed(style, null, around(door, -BAR_MM / 2, BAR_MM, door.width())));
        double signWidth = Math.min(door.width(), ENTRANCE_SIGN_MM);
        switch (kind) {
            case EXIT -> items.add(triangle(style, door, EXIT_SIGN_MM, Math.min(signWidth, EXIT_SIGN_MM), true));
            case ENTRANCE -> {
                items.add(triangle(style, door, ENTRANCE_SIGN_MM, signWidth, false));
                items.add(name(door, ENTRANCE_SIGN_MM, "draw.style.entrance"));
            }
            default -> {
                items.add(
                        DrawItem.Figure.closed(style, null, around(door, BAR_MM / 2 + GAP_MM, DOCK_MM, door.width())));
                items.add(name(door, DOCK_MM, "draw.style.freight"));
            }
        }
        return items;
    }

    private static DrawItem triangle(StyleKey style, Opening door, double heightMm, double widthMm, boolean outwards) {
        double near = BAR_MM / 2 + GAP_MM;
        double base = outwards ? near : near + heightMm;
        double tip = outwards ? near + heightMm : near;
        return DrawItem.Figure.closed(
                style, null, List.of(at(door, base, -widthMm / 2), at(door, tip, 0), at(door, base, widthMm / 2)));
    }

    /** The name stands outside the sign and runs along the wall. */
    private DrawItem name(Opening door, double signMm, String key) {
        double from = BAR_MM / 2 + GAP_MM + signMm + GAP_MM / 2;
        return outside(door, from, NAME_MM, StyleKey.FIXTURE_NAME, messages.get(key));
    }

    /** Returns how far the sign of a door and its name reach out of the wall. */
    static double reachMm(FixtureKind kind) {
        double sign =
                switch (kind) {
                    case EXIT -> EXIT_SIGN_MM;
                    case ENTRANCE -> ENTRANCE_SIGN_MM + GAP_MM / 2 + NAME_MM;
                    default -> DOCK_MM + GAP_MM / 2 + NAME_MM;
                };
        return BAR_MM / 2 + GAP_MM + sign;
    }

    /** Returns a line outside a door that runs along the wall, from so far off it on and so high. */
    static DrawItem.Label outside(Opening door, double fromMm, double highMm, StyleKey style, String words) {
        Vec middle = at(door, fromMm + highMm / 2, 0);
        double halfWidth = Math.max(door.width(), 2 * NAME_MM) / 2.0;
        Bounds box = new Bounds(
                middle.x() - halfWidth, middle.y() - highMm / 2, middle.x() + halfWidth, middle.y() + highMm / 2);
        int along = Angle.normalized(door.facing() + Angle.QUARTER_CDEG);
        boolean upsideDown = along >= Angle.QUARTER_CDEG && along < 3 * Angle.QUARTER_CDEG;
        int angle = upsideDown ? Angle.normalized(along + 2 * Angle.QUARTER_CDEG) : along;
        return new DrawItem.Label(style, null, box, angle, List.of(new DrawItem.Line(style, words)));
    }

    /** Corners of a box along the wall, from so far outside the wall, so deep and so wide. */
    private static List<Vec> around(Opening door, double fromMm, double depthMm, double widthMm) {
        return List.of(
                at(door, fromMm, -widthMm / 2),
                at(door, fromMm, widthMm / 2),
                at(door, fromMm + depthMm, widthMm / 2),
                at(door, fromMm + depthMm, -widthMm / 2));
    }

    /** A place so far outside the wall and so far along it from the middle of the opening. */
    private static Vec at(Opening door, double outMm, double alongMm) {
        return door.at()
                .toVec()
                .plus(-outMm, alongMm)
                .rotated(door.facing(), door.at().toVec());
    }

    private static List<DrawItem> crossed(StyleKey style, List<Vec> corners) {
        return List.of(
                DrawItem.Figure.closed(style, null, corners),
                DrawItem.Figure.line(style, null, List.of(corners.get(0), corners.get(2))),
                DrawItem.Figure.line(style, null, List.of(corners.get(1), corners.get(3))));
    }

    private List<DrawItem> marked(StyleKey style, List<Vec> corners, String key) {
        DrawItem.Line mark = new DrawItem.Line(StyleKey.FIXTURE_NAME, messages.get(key));
        return List.of(
                DrawItem.Figure.closed(style, null, corners),
                new DrawItem.Label(StyleKey.FIXTURE_NAME, null, Bounds.around(corners), 0, List.of(mark)));
    }

    /** Ground beside the halls carries its name in its middle. */
    private List<DrawItem> ground(Fixture fixture, StyleKey style, List<Vec> corners) {
        String name = messages.get(EnumKeys.of("draw.style", fixture.kind()));
        DrawItem.Line line = new DrawItem.Line(StyleKey.FIXTURE_NAME, name);
        return List.of(
                DrawItem.Figure.closed(style, null, corners),
                new DrawItem.Label(StyleKey.FIXTURE_NAME, null, InnerBox.of(corners), 0, List.of(line)));
    }

    private static List<Vec> circle(Bounds box) {
        double radius = Math.min(box.width(), box.height()) / 2;
        List<Vec> corners = new ArrayList<>();
        for (int i = 0; i < CIRCLE_CORNERS; i++) {
            int angle = i * Angle.FULL_CDEG / CIRCLE_CORNERS;
            corners.add(box.center().plus(radius * Angle.cos(angle), radius * Angle.sin(angle)));
        }
        return corners;
    }
}
