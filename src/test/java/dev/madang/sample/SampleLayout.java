package dev.madang.sample;

import static dev.madang.sample.Fill.CAPPED;
import static dev.madang.sample.Fill.ELLS;
import static dev.madang.sample.Fill.FRONT_ISLAND;
import static dev.madang.sample.Fill.ROWS;
import static dev.madang.sample.Fill.SIX;
import static dev.madang.sample.Fill.THREE;
import static dev.madang.sample.Fill.TWO;
import static dev.madang.sample.Fill.TWO_BEHIND;
import static dev.madang.sample.Taker.CITIES;
import static dev.madang.sample.Taker.COMPANIES;
import static dev.madang.sample.Taker.MIXED;
import static dev.madang.sample.Taker.NATIONS;

import dev.madang.model.Rect;
import dev.madang.model.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands where, as a table: bays from left to right, strips from the entrances to the back.
 *
 * <p>The hall is the same to the left and to the right of its middle. The bays lie between the lines from entrance to
 * freight door, the strips between the exits in the side walls. The World Smart City Expo has the left edge and the
 * first three bays, AI Korea the fourth, IT Expo Busan the front of the fifth with its edge, Cloud Expo Korea the back.
 */
final class SampleLayout {

    private static final Bay WEST = new Bay('A', 40_500, 2);
    private static final Bay NEAR_WEST = new Bay('B', 81_000, 1);
    static final Bay MIDDLE = new Bay('C', 121_500, 1);
    private static final Bay NEAR_EAST = new Bay('D', 162_000, 1);
    private static final Bay EAST_FRONT = new Bay('E', 202_500, 1);
    private static final Bay EAST_BACK = new Bay('F', 202_500, 1);

    private static final Comb.Edge WEST_EDGE = new Comb.Edge('A', 5_250, 1);
    private static final Comb.Edge EAST_EDGE_FRONT = new Comb.Edge('E', 225_750, 6);
    private static final Comb.Edge EAST_EDGE_BACK = new Comb.Edge('F', 225_750, 6);

    private static final List<Halves> HALVES = List.of(
            new Halves(Strip.FRONT, WEST, TWO, CITIES, TWO, CITIES),
            new Halves(Strip.FRONT, NEAR_WEST, TWO_BEHIND, COMPANIES, TWO_BEHIND, CITIES),
            new Halves(Strip.FRONT, NEAR_EAST, TWO_BEHIND, COMPANIES, TWO_BEHIND, COMPANIES),
            new Halves(Strip.FRONT, EAST_FRONT, TWO, COMPANIES, TWO, COMPANIES),
            new Halves(Strip.MIDDLE, WEST, SIX, CITIES, CAPPED, MIXED),
            new Halves(Strip.MIDDLE, NEAR_WEST, CAPPED, MIXED, ELLS, COMPANIES),
            new Halves(Strip.MIDDLE, MIDDLE, FRONT_ISLAND, NATIONS, FRONT_ISLAND, NATIONS),
            new Halves(Strip.MIDDLE, NEAR_EAST, ELLS, COMPANIES, CAPPED, MIXED),
            new Halves(Strip.MIDDLE, EAST_FRONT, CAPPED, MIXED, SIX, COMPANIES),
            new Halves(Strip.BACK, WEST, THREE, NATIONS, ROWS, MIXED),
            new Halves(Strip.BACK, NEAR_WEST, ROWS, MIXED, ROWS, MIXED),
            new Halves(Strip.BACK, NEAR_EAST, ROWS, MIXED, ROWS, MIXED),
            new Halves(Strip.BACK, EAST_BACK, ROWS, MIXED, THREE, COMPANIES));

    private SampleLayout() {}

    /** Returns all stands, in no particular order. */
    static List<Stand> stands() {
        List<Stand> stands = new ArrayList<>();
        HALVES.forEach(halves -> stands.addAll(halves.stands()));
        stands.addAll(Plaza.stands(MIDDLE, Strip.FRONT));
        for (Bay bay : List.of(WEST, NEAR_WEST, NEAR_EAST, EAST_BACK)) {
            stands.addAll(DoubleRow.stands(bay));
        }
        for (Bay bay : List.of(NEAR_WEST, NEAR_EAST)) {
            stands.add(atEntrance(bay, bay.leftMm()));
            stands.add(atEntrance(bay, bay.rightHalfMm()));
        }
        stands.addAll(Comb.islands(WEST_EDGE, Strip.FRONT, CITIES));
        stands.addAll(Comb.islands(EAST_EDGE_FRONT, Strip.FRONT, COMPANIES));
        stands.addAll(Comb.rows(WEST_EDGE, Strip.MIDDLE, CITIES));
        stands.addAll(Comb.rows(EAST_EDGE_FRONT, Strip.MIDDLE, MIXED));
        stands.addAll(Comb.rows(WEST_EDGE, Strip.BACK, MIXED));
        stands.addAll(Comb.rows(EAST_EDGE_BACK, Strip.BACK, MIXED));
        return stands;
    }

    private static Stand atEntrance(Bay bay, int x) {
        Shape shape = Rect.of(x, Strip.SOUTH.topMm(), Bay.HALF_MM, 6_000);
        return Stand.raw(shape, COMPANIES, bay.laneOf(shape.bounds(), Strip.SOUTH));
    }

    /** What stands in the two halves of a bay, within a strip. */
    private record Halves(Strip strip, Bay bay, Fill left, Taker leftTaker, Fill right, Taker rightTaker) {
        List<Stand> stands() {
            List<Stand> stands = new ArrayList<>(left.stands(bay, false, strip, leftTaker));
            stands.addAll(right.stands(bay, true, strip, rightTaker));
            return stands;
        }
    }
}
