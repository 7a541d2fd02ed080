package dev.madang.view.venue;

import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * Like things in rows and columns.
 *
 * @param first middle of the first one
 * @param stepX millimetres from middle to middle to the right
 * @param stepY millimetres from middle to middle down
 * @param columns how many in a row
 * @param rows how many rows
 * @param width width of each in millimetres
 * @param depth depth of each in millimetres
 */
record PartGrid(Point first, int stepX, int stepY, int columns, int rows, int width, int depth) {

    /** More would be a mistake of the hand. */
    static final int MOST = 2_000;

    /** In each direction, of those that are proposed. */
    private static final int MOST_PROPOSED = 40;

    /** As many as a floor holds at a spacing, beginning half a step from its top left corner. */
    static PartGrid filling(Bounds floor, int stepMm, int width, int depth) {
        return new PartGrid(
                Point.ofRounded(floor.minX() + stepMm / 2.0, floor.minY() + stepMm / 2.0),
                stepMm,
                stepMm,
                proposed(floor.width(), stepMm),
                proposed(floor.height(), stepMm),
                width,
                depth);
    }

    private static int proposed(double lengthMm, int stepMm) {
        long held = Math.round(Math.floor(lengthMm / stepMm));
        return Math.toIntExact(Math.max(1, Math.min(MOST_PROPOSED, held)));
    }

    /** Returns where each stands, row by row. */
    List<Rect> places() {
        List<Rect> places = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Point at = Point.ofRounded(
                        first.x() + (double) column * stepX - width / 2.0,
                        first.y() + (double) row * stepY - depth / 2.0);
                places.add(Rect.of(at.x(), at.y(), width, depth));
            }
        }
        return places;
    }
}
