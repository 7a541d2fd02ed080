package dev.madang.sample;

import dev.madang.model.Rect;
import dev.madang.model.Shape;
import java.util.ArrayList;
import java.util.List;

/** The double rows of shell booths along the freight aisle, 15 m long, one for each half of a bay. */
final class DoubleRow {

    private static final int UNIT_MM = 3_000;

    /** Booths along 15 m, in units, from left to right. */
    private static final List<String> SIDES = List.of("212", "1112", "32", "1211", "221", "2111");

    private DoubleRow() {}

    static List<Stand> stands(Bay bay) {
        List<Stand> stands = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            int turn = bay.letter() + side;
            boolean towardsHall = side == 1;
            stands.addAll(side(bay, bay.leftMm(), towardsHall, SIDES.get(turn % SIDES.size())));
            stands.addAll(side(bay, bay.rightHalfMm(), towardsHall, SIDES.get((turn + 3) % SIDES.size())));
        }
        return stands;
    }

    private static List<Stand> side(Bay bay, int left, boolean towardsHall, String units) {
        List<Stand> stands = new ArrayList<>();
        int x = left;
        int y = Strip.NORTH.topMm() + (towardsHall ? UNIT_MM : 0);
        for (char unit : units.toCharArray()) {
            int length = UNIT_MM * (unit - '0');
            Shape shape = Rect.of(x, y, length, UNIT_MM);
            stands.add(Stand.shell(shape, Taker.MIXED, bay.northLane(towardsHall)));
            x += length;
        }
        return stands;
    }
}
