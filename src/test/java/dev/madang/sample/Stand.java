package dev.madang.sample;

import dev.madang.model.BuildKind;
import dev.madang.model.Shape;
import java.util.Comparator;
import java.util.Locale;

/**
 * A booth before it has a number.
 *
 * @param shape where it is
 * @param build its build kind
 * @param taker for whom it is meant
 * @param lane where its number comes from
 */
record Stand(Shape shape, BuildKind build, Taker taker, Lane lane) {

    /** From the entrances to the back, then from left to right: the way a visitor meets them. */
    static final Comparator<Stand> AS_WALKED = Comparator.<Stand>comparingDouble(
                    stand -> -stand.shape.bounds().maxY())
            .thenComparingDouble(stand -> stand.shape.bounds().minX());

    static Stand raw(Shape shape, Taker taker, Lane lane) {
        return new Stand(shape, BuildKind.RAW, taker, lane);
    }

    static Stand shell(Shape shape, Taker taker, Lane lane) {
        return new Stand(shape, BuildKind.SHELL, taker, lane);
    }

    /**
     * One side of an aisle, the stands of which are numbered in steps of two: odd numbers on one side, even ones on the
     * other.
     *
     * @param letter the part of the hall
     * @param row the aisle in that part, counted from the left
     * @param first the number of the first stand
     */
    record Lane(char letter, int row, int first) implements Comparable<Lane> {

        private static final Comparator<Lane> ORDER = Comparator.comparingInt(Lane::letter)
                .thenComparingInt(Lane::row)
                .thenComparingInt(Lane::first);

        String number(int index) {
            return String.format(Locale.ROOT, "%c%d%02d", letter, row, first + 2 * index);
        }

        @Override
        public int compareTo(Lane other) {
            return ORDER.compare(this, other);
        }
    }
}
