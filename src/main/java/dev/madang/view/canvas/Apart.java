package dev.madang.view.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Keeps the captions of a sketch from covering each other: who comes first stays in place, who comes later gives way by
 * a row or two, and is left out where there is no room. Squares of the number of captions, which are few.
 */
final class Apart {

    private static final int[] ROWS = {0, 1, -1, 2, -2};
    private static final double SPACE_PX = 2;

    private final List<Box> taken = new ArrayList<>();

    /** What a caption covers, in pixels. */
    private record Box(double x, double y, double width, double height) {

        boolean overlaps(Box other) {
            return Math.abs(x - other.x) < (width + other.width) / 2
                    && Math.abs(y - other.y) < (height + other.height) / 2;
        }
    }

    /**
     * Finds room for the next caption.
     *
     * @param x its middle
     * @param y its middle
     * @param width of its ground
     * @param height of its ground
     * @return the middle of where it may stand, down the page; nothing if there is no room
     */
    OptionalDouble place(double x, double y, double width, double height) {
        for (int row : ROWS) {
            Box box = new Box(x, y + row * (height + SPACE_PX), width, height);
            if (taken.stream().noneMatch(box::overlaps)) {
                taken.add(box);
                return OptionalDouble.of(box.y());
            }
        }
        return OptionalDouble.empty();
    }
}
