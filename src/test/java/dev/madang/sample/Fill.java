package dev.madang.sample;

import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import java.util.ArrayList;
import java.util.List;

/** What stands in half a bay, 15 x 24 m. All aisles within are 3 m wide. */
enum Fill {
    /** Nothing to let. */
    EMPTY,
    /** Two double rows of shell booths. */
    ROWS,
    /** The same, with raw corner stands of 6 x 6 m at the ends towards the entrances. */
    CAPPED,
    /** Islands of 20 and 15 units, the larger one in front. */
    TWO,
    /** Islands of 15 and 20 units, the larger one behind. */
    TWO_BEHIND,
    /** Three islands of 10 units. */
    THREE,
    /** Six islands of 4 units. */
    SIX,
    /** Two stands of 16 units, each an L, one in the arm of the other. */
    ELLS,
    /** One island of 15 units in front, the rest for a room. */
    FRONT_ISLAND;

    private static final int UNIT_MM = 3_000;
    private static final int COLUMN_MM = 6_000;
    private static final int STEP_MM = 9_000;

    /** Booths along one side of a row, in units, from the entrances to the back. */
    private static final List<String> SIDES = List.of(
            "21111", "111111", "1212", "11112", "2211", "111111", "3111", "11121", "2112", "111111", "1311", "11211");

    List<Stand> stands(Bay bay, boolean right, Strip strip, Taker taker) {
        List<Stand> stands = new ArrayList<>();
        int left = right ? bay.rightHalfMm() : bay.leftMm();
        islands(left, strip.topMm(), right).forEach(shape -> stands.add(raw(bay, strip, shape, taker)));
        if (this == ROWS || this == CAPPED) {
            for (int row = 0; row < 2; row++) {
                stands.addAll(doubleRow(bay, left + row * STEP_MM, strip, taker));
            }
        }
        return stands;
    }

    private List<Shape> islands(int x, int y, boolean right) {
        return switch (this) {
            case EMPTY, ROWS -> List.of();
            case CAPPED -> List.of(square(x, y + 18_000), square(x + STEP_MM, y + 18_000));
            case TWO -> List.of(Rect.of(x, y, 15_000, 9_000), Rect.of(x, y + 12_000, 15_000, 12_000));
            case TWO_BEHIND -> List.of(Rect.of(x, y, 15_000, 12_000), Rect.of(x, y + 15_000, 15_000, 9_000));
            case THREE ->
                List.of(
                        Rect.of(x, y, 15_000, 6_000),
                        Rect.of(x, y + STEP_MM, 15_000, 6_000),
                        Rect.of(x, y + 2 * STEP_MM, 15_000, 6_000));
            case SIX ->
                List.of(
                        square(x, y),
                        square(x, y + STEP_MM),
                        square(x, y + 2 * STEP_MM),
                        square(x + STEP_MM, y),
                        square(x + STEP_MM, y + STEP_MM),
                        square(x + STEP_MM, y + 2 * STEP_MM));
            case ELLS -> List.of(ell(x, y, right, false), ell(x, y, right, true));
            case FRONT_ISLAND -> List.of(Rect.of(x, y + 15_000, 15_000, 9_000));
        };
    }

    /** Six booth lengths behind a cap and eight without one; both sides differ, as shows really look. */
    private List<Stand> doubleRow(Bay bay, int x, Strip strip, Taker taker) {
        List<Stand> stands = new ArrayList<>();
        int bottom = strip.bottomMm() - (this == CAPPED ? COLUMN_MM : 0);
        for (int side = 0; side < 2; side++) {
            int y = bottom;
            for (char units : sideOf(bay, x, side, strip).toCharArray()) {
                int length = UNIT_MM * (units - '0');
                y -= length;
                Shape shape = Rect.of(x + side * UNIT_MM, y, UNIT_MM, length);
                stands.add(Stand.shell(shape, taker, bay.laneOf(shape.bounds(), strip)));
            }
        }
        return stands;
    }

    private String sideOf(Bay bay, int x, int side, Strip strip) {
        int column = (x - bay.leftMm()) / STEP_MM * 2 + side + bay.letter() + 5 * strip.ordinal();
        String six = SIDES.get(column % SIDES.size());
        return this == CAPPED ? six : six + (column % 3 == 0 ? "2" : "11");
    }

    private static Stand raw(Bay bay, Strip strip, Shape shape, Taker taker) {
        return Stand.raw(shape, taker, bay.laneOf(shape.bounds(), strip));
    }

    private static Shape square(int x, int y) {
        return Rect.of(x, y, COLUMN_MM, COLUMN_MM);
    }

    /** An L of 15 m by 15 m with arms of 6 m, at the bottom or, turned by half, at the top; in left halves mirrored. */
    private static Shape ell(int x, int y, boolean right, boolean top) {
        int[][] corners = {{0, 24}, {15, 24}, {15, 18}, {6, 18}, {6, 9}, {0, 9}};
        int[] flat = new int[2 * corners.length];
        for (int i = 0; i < corners.length; i++) {
            boolean flip = right != top;
            flat[2 * i] = x + 1_000 * (flip ? 15 - corners[i][0] : corners[i][0]);
            flat[2 * i + 1] = y + 1_000 * (top ? 24 - corners[i][1] : corners[i][1]);
        }
        return Polygon.of(flat);
    }
}
