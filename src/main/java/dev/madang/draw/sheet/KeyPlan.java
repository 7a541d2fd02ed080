package dev.madang.draw.sheet;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawItem.Text.Align;
import dev.madang.draw.Hues;
import dev.madang.draw.StyleKey;
import dev.madang.model.Bounds;
import dev.madang.model.Hall;
import dev.madang.model.Hatch;
import dev.madang.model.Level;
import dev.madang.model.Polygon;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A level in small: its floor, its halls, and which part of it a page shows. */
final class KeyPlan {

    private final SheetPen pen;
    private final Level level;
    private final Locale locale;
    private final Placing placing;
    private final Bounds room;

    /**
     * Makes a key plan as large as fits into a room, at its top and in the middle.
     *
     * @param extent what must be in the room, in model millimetres
     */
    KeyPlan(SheetPen pen, Level level, Locale locale, Bounds extent, Bounds room) {
        this.pen = pen;
        this.level = level;
        this.locale = locale;
        double divisor = Math.max(extent.width() / room.width(), extent.height() / room.height());
        double left = room.center().x() - extent.width() / divisor / 2;
        placing = new Placing(divisor, left - extent.minX() / divisor, room.minY() - extent.minY() / divisor);
        this.room = placing.place(extent);
    }

    /** Returns how high it is. */
    double heightMm() {
        return room.height();
    }

    /** Returns where a box of the level lies in it. */
    Bounds place(Bounds box) {
        return placing.place(box);
    }

    /** Returns the floor as a pale ground. */
    DrawItem shade() {
        List<Vec> corners = placing.place(level.floor().corners());
        return new DrawItem.Figure(StyleKey.SHEET_FILL, null, corners, true, Hues.BLACK);
    }

    /** Returns floor and halls as outlines. */
    List<DrawItem> ground() {
        List<DrawItem> items = new ArrayList<>();
        items.add(outline(StyleKey.SHEET_FRAME, level.floor()));
        level.halls().forEach(hall -> items.add(outline(StyleKey.PARTITION_OPEN, hall.outline())));
        return items;
    }

    /** Returns the names of the halls that find room. */
    List<DrawItem> names() {
        List<DrawItem> items = new ArrayList<>();
        double size = pen.size(StyleKey.SHEET_HINT);
        for (Hall hall : level.halls()) {
            Bounds box = placing.place(hall.outline().bounds());
            String name = hall.name().in(locale);
            boolean fits = pen.width(StyleKey.SHEET_HINT, size, name) < box.width() * 0.9 && size * 2 < box.height();
            if (fits) {
                Vec at = new Vec(box.center().x(), box.minY() + size * 1.4);
                items.add(pen.text(StyleKey.SHEET_HINT, size, at, Align.MIDDLE, name));
            }
        }
        return items;
    }

    /** Returns what marks a part: a thick edge and a pattern that stays within the level. */
    DrawItem mark(Bounds window) {
        Bounds seen = placing.place(window).intersection(room).orElse(room);
        return new DrawItem.Figure(
                StyleKey.SHEET_FRAME,
                null,
                SheetPen.box(StyleKey.SHEET_FRAME, seen).points(),
                true,
                null,
                Hatch.RISING);
    }

    private DrawItem outline(StyleKey style, Polygon polygon) {
        return DrawItem.Figure.closed(style, null, placing.place(polygon.corners()));
    }
}
