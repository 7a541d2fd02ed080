package dev.madang.draw.kind;

import dev.madang.draw.DrawItem;
import dev.madang.draw.InnerBox;
import dev.madang.draw.LabelRoom;
import dev.madang.draw.StyleKey;
import dev.madang.draw.paper.SetOutPoints;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.model.Angle;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws what is set out: a mark at every corner with its number, the numbers of booths in their middles, and the datum
 * with its axes. Every corner of a booth has a field of its own in the booth, and the middle is left for the booth, so
 * that no two numbers meet; a point that booths share is numbered in the first of them.
 */
final class SetOutDrawing {

    private static final double MARK_MM = 90;
    private static final double FIELD_WIDTH_MM = 2_400;
    private static final double FIELD_HEIGHT_MM = 900;
    private static final double MIDDLE_SHARE = 0.4;
    private static final double AXIS_MM = 4_000;
    private static final double HEAD_MM = 700;
    private static final double DATUM_MM = 600;
    private static final int CORNERS = 12;

    private final SetOutPoints points;
    private final Messages messages;
    private final List<DrawItem> items = new ArrayList<>();

    SetOutDrawing(SheetRequest request) {
        this.points = SetOutOrder.of(request);
        this.messages = Messages.of(request.locale());
    }

    List<DrawItem> draw() {
        Set<Integer> numbered = new HashSet<>();
        for (Map.Entry<Booth, List<SetOutPoints.Stop>> entry : points.byBooth().entrySet()) {
            Booth booth = entry.getKey();
            LabelRoom room = LabelRoom.in(booth.shape());
            number(booth, room);
            List<Bounds> taken = new ArrayList<>(List.of(middleBand(room.box())));
            for (SetOutPoints.Stop stop : entry.getValue()) {
                if (numbered.add(stop.number())) {
                    mark(stop);
                    numberOf(stop, booth, room, taken);
                }
            }
        }
        datum();
        return items;
    }

    private void number(Booth booth, LabelRoom room) {
        if (!booth.number().isBlank()) {
            items.add(new DrawItem.Label(
                    StyleKey.BOOTH_NUMBER,
                    booth.id(),
                    middleBand(room.box()),
                    room.angleCdeg(),
                    List.of(new DrawItem.Line(StyleKey.BOOTH_NUMBER, booth.number()))));
        }
    }

    private void mark(SetOutPoints.Stop stop) {
        items.add(DrawItem.Figure.closed(StyleKey.POINT, null, circle(stop.at().toVec(), MARK_MM)));
    }

    private static List<Vec> circle(Vec middle, double radius) {
        List<Vec> rim = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            int angle = i * Angle.FULL_CDEG / CORNERS;
            rim.add(middle.plus(radius * Angle.cos(angle), radius * Angle.sin(angle)));
        }
        return rim;
    }

    private void numberOf(SetOutPoints.Stop stop, Booth booth, LabelRoom room, List<Bounds> taken) {
        Bounds field = booth.shape() instanceof Rect ? field(stop, room) : withinPolygon(stop, booth, taken);
        taken.add(field);
        String number = Integer.toString(stop.number());
        items.add(new DrawItem.Label(
                StyleKey.POINT_NUMBER,
                null,
                field,
                room.angleCdeg(),
                List.of(new DrawItem.Line(StyleKey.POINT_NUMBER, number))));
    }

    /** In the corner, half as wide as the booth at most, and above or below its middle. */
    private static Bounds field(SetOutPoints.Stop stop, LabelRoom room) {
        Bounds box = room.box();
        Vec middle = box.center();
        Vec level = stop.at().toVec().rotated(-room.angleCdeg(), middle);
        double width = Math.min(FIELD_WIDTH_MM, box.width() / 2);
        double height = Math.min(FIELD_HEIGHT_MM, box.height() * (1 - MIDDLE_SHARE) / 2);
        double x = level.x() < middle.x() ? box.minX() + width / 2 : box.maxX() - width / 2;
        double y = level.y() < middle.y() ? box.minY() + height / 2 : box.maxY() - height / 2;
        Vec at = new Vec(x, y).rotated(room.angleCdeg(), middle);
        return around(at, width, height);
    }

    /** Towards the middle of the booth, as large as stays within it and off all other numbers. */
    private static Bounds withinPolygon(SetOutPoints.Stop stop, Booth booth, List<Bounds> taken) {
        List<Vec> corners = booth.shape().corners();
        Vec corner = stop.at().toVec();
        for (double share = 1; share > 0.2; share -= 0.1) {
            double width = FIELD_WIDTH_MM / 2 * share;
            double height = FIELD_HEIGHT_MM * share;
            for (int side = 0; side < 4; side++) {
                double dx = (side % 2 == 0 ? 1 : -1) * (width / 2 + MARK_MM);
                double dy = (side < 2 ? 1 : -1) * (height / 2 + MARK_MM);
                Bounds field = around(corner.plus(dx, dy), width, height);
                if (isWithin(corners, field) && taken.stream().noneMatch(field::sharesInterior)) {
                    return field;
                }
            }
        }
        return around(corner, 1, 1);
    }

    private static Bounds middleBand(Bounds box) {
        double half = box.height() * MIDDLE_SHARE / 2;
        return new Bounds(
                box.minX(), box.center().y() - half, box.maxX(), box.center().y() + half);
    }

    private static boolean isWithin(List<Vec> corners, Bounds box) {
        return InnerBox.holds(corners, new Vec(box.minX(), box.minY()))
                && InnerBox.holds(corners, new Vec(box.maxX(), box.minY()))
                && InnerBox.holds(corners, new Vec(box.minX(), box.maxY()))
                && InnerBox.holds(corners, new Vec(box.maxX(), box.maxY()));
    }

    private static Bounds around(Vec middle, double width, double height) {
        return new Bounds(
                middle.x() - width / 2, middle.y() - height / 2, middle.x() + width / 2, middle.y() + height / 2);
    }

    private void datum() {
        Vec at = points.datum().at().toVec();
        items.add(DrawItem.Figure.line(StyleKey.DIMENSION, null, closedCircle(at)));
        items.add(
                DrawItem.Figure.closed(StyleKey.POINT, null, List.of(at, at.plus(DATUM_MM, 0), at.plus(0, DATUM_MM))));
        axis(at, new Vec(1, 0), "draw.setout.x");
        axis(at, new Vec(0, 1), "draw.setout.y");
    }

    private static List<Vec> closedCircle(Vec at) {
        List<Vec> rim = new ArrayList<>(circle(at, DATUM_MM));
        rim.add(rim.get(0));
        return rim;
    }

    private void axis(Vec at, Vec way, String key) {
        Vec tip = at.plus(way.x() * AXIS_MM, way.y() * AXIS_MM);
        Vec base = at.plus(way.x() * (AXIS_MM - HEAD_MM), way.y() * (AXIS_MM - HEAD_MM));
        items.add(DrawItem.Figure.line(StyleKey.DIMENSION, null, List.of(at, base)));
        items.add(DrawItem.Figure.closed(
                StyleKey.POINT,
                null,
                List.of(
                        tip,
                        base.plus(way.y() * HEAD_MM / 3, way.x() * HEAD_MM / 3),
                        base.plus(-way.y() * HEAD_MM / 3, -way.x() * HEAD_MM / 3))));
        Vec name = tip.plus(way.x() * HEAD_MM * 1.5, way.y() * HEAD_MM * 1.5);
        items.add(new DrawItem.Label(
                StyleKey.FIGURE,
                null,
                around(name, HEAD_MM * 2, HEAD_MM * 2),
                0,
                List.of(new DrawItem.Line(StyleKey.FIGURE, messages.get(key)))));
    }
}
