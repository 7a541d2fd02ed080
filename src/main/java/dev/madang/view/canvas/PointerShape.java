package dev.madang.view.canvas;

import javafx.scene.Cursor;
import javafx.scene.ImageCursor;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;

/** How the pointer looks. */
enum PointerShape {
    ARROW(Cursor.DEFAULT),
    MOVE(Cursor.MOVE),
    ROTATE(Cursor.HAND),
    CROSS(Cursor.CROSSHAIR),
    TEXT(Cursor.TEXT),
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
        return this == ROTATE ? Turning.CURSOR : cursor;
    }

    /** No system has a cursor for turning; made when it is needed first, as it needs the toolkit. */
    private static final class Turning {

        private static final double SIDE_PX = 24;
        private static final Cursor CURSOR = make();

        private static Cursor make() {
            Canvas canvas = new Canvas(SIDE_PX, SIDE_PX);
            GraphicsContext g = canvas.getGraphicsContext2D();
            arrow(g, Color.WHITE, 5);
            arrow(g, Color.BLACK, 2);
            SnapshotParameters clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            return new ImageCursor(canvas.snapshot(clear, null), SIDE_PX / 2, SIDE_PX / 2);
        }

        /** Three quarters of a circle with a head. */
        private static void arrow(GraphicsContext g, Color colour, double width) {
            g.setStroke(colour);
            g.setLineWidth(width);
            g.strokeArc(5, 5, 14, 14, -40, 280, ArcType.OPEN);
            g.strokePolyline(new double[] {12.5, 17.5, 18.5}, new double[] {16.5, 16.5, 11.5}, 3);
        }
    }
}
