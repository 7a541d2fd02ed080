package dev.madang.view.canvas;

import javafx.scene.Cursor;

/** How the pointer looks. */
enum PointerShape {
    ARROW(Cursor.DEFAULT),
    MOVE(Cursor.MOVE),
    ROTATE(Cursor.HAND),
    CROSS(Cursor.CROSSHAIR),
    HAND(Cursor.OPEN_HAND),
    GRABBED(Cursor.CLOSED_HAND),
    SIZE_EAST_WEST(Cursor.H_RESIZE),
    SIZE_NORTH_SOUTH(Cursor.V_RESIZE),
    SIZE_FALLING(Cursor.NW_RESIZE),
    SIZE_RISING(Cursor.NE_RESIZE);

    private final Cursor cursor;

    PointerShape(Cursor cursor) {
        this.cursor = cursor;
    }

    Cursor cursor() {
        return cursor;
    }
}
