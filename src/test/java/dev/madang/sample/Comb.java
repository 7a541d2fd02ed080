package dev.madang.sample;

import dev.madang.model.Rect;
import dev.madang.model.Shape;
import java.util.ArrayList;
import java.util.List;

/** What stands between the outermost axis and a side wall, 12 m wide. */
final class Comb {

    private static final int WIDTH_MM = 12_000;
    private static final int UNIT_MM = 3_000;
    private static final int STEP_MM = 9_000;

    /** Booths along 12 m, in units, from left to right. */
    private static final List<String> SIDES = List.of("112", "211", "22", "121", "13", "211");

    private Comb() {}

    /** Three double rows of shell booths at right angles to the wall. */
    static List<Stand> rows(Edge edge, Strip strip, Taker taker) {
        List<Stand> stands = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            int y = strip.topMm() + row * STEP_MM;
            int turn = row + 2 * strip.ordinal() + edge.row();
            stands.addAll(side(edge, strip, y, false, SIDES.get(turn % SIDES.size()), taker));
            stands.addAll(side(edge, strip, y + UNIT_MM, true, SIDES.get((turn + 3) % SIDES.size()), taker));
        }
        return stands;
    }

    /** Two islands of 12 units, which leave the floor before the exit free. */
    static List<Stand> islands(Edge edge, Strip strip, Taker taker) {
        List<Stand> stands = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Shape shape = Rect.of(edge.leftMm(), strip.topMm() + i * WIDTH_MM, WIDTH_MM, STEP_MM);
            stands.add(Stand.raw(shape, taker, edge.lane(strip, true)));
        }
        return stands;
    }

    private static List<Stand> side(Edge edge, Strip strip, int y, boolean front, String units, Taker taker) {
        List<Stand> stands = new ArrayList<>();
        int x = edge.leftMm();
        for (char unit : units.toCharArray()) {
            int length = UNIT_MM * (unit - '0');
            stands.add(Stand.shell(Rect.of(x, y, length, UNIT_MM), taker, edge.lane(strip, front)));
            x += length;
        }
        return stands;
    }

    /**
     * The floor along a side wall.
     *
     * @param letter what numbers begin with
     * @param leftMm its left side
     * @param row the number of its row
     */
    record Edge(char letter, int leftMm, int row) {

        /** Odd numbers look to the entrances, even ones to the back. */
        Stand.Lane lane(Strip strip, boolean front) {
            return new Stand.Lane(letter, row, strip.firstOdd() + (front ? 0 : 1));
        }
    }
}
