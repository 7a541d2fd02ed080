package dev.madang.geometry;

import dev.madang.model.Point;
import dev.madang.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;

/**
 * A way to cut a shape into parts.
 *
 * <p>Rectangles cut along their own axes stay rectangles of whole millimetres whose sides add up to the whole side.
 * Everything else becomes polygons, of which corners are rounded to whole millimetres.
 */
public sealed interface Cut {

    /** Smaller parts are slips of the hand. */
    int LEAST_SIDE_MM = 100;

    /**
     * Returns the parts in order: along the axis, or first what lies to the left of the line. One part, the shape
     * itself, if the cut misses it.
     *
     * @throws IllegalArgumentException if a part would be narrower than {@link #LEAST_SIDE_MM}
     */
    List<Shape> parts(Shape shape);

    /**
     * Parts of equal width.
     *
     * @param count how many, at least 2
     * @param across whether the cuts lie one below the other instead of one beside the other
     */
    record Equal(int count, boolean across) implements Cut {

        /** More parts are a mistake. */
        public static final int MAX_COUNT = 100;

        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if it is out of range
         */
        public Equal {
            if (count < 2 || count > MAX_COUNT) {
                throw new IllegalArgumentException("count (" + count + ") must be 2 to " + MAX_COUNT + ".");
            }
        }

        @Override
        public List<Shape> parts(Shape shape) {
            int side = Frames.side(shape, across);
            int[] ends = IntStream.rangeClosed(1, count)
                    .map(i -> Math.toIntExact(Math.round((double) side * i / count)))
                    .toArray();
            return Frames.sliced(shape, across, ends);
        }
    }

    /**
     * Parts of a width, and what is left over.
     *
     * @param widthMm how wide a part is
     * @param across whether the cuts lie one below the other instead of one beside the other
     */
    record Width(int widthMm, boolean across) implements Cut {

        /**
         * Checks the width.
         *
         * @throws IllegalArgumentException if it is less than {@link Cut#LEAST_SIDE_MM}
         */
        public Width {
            if (widthMm < LEAST_SIDE_MM) {
                throw new IllegalArgumentException("widthMm (" + widthMm + ") must be at least " + LEAST_SIDE_MM + ".");
            }
        }

        @Override
        public List<Shape> parts(Shape shape) {
            int side = Frames.side(shape, across);
            List<Integer> ends = new ArrayList<>();
            for (int end = widthMm; end < side; end += widthMm) {
                ends.add(end);
            }
            ends.add(side);
            return Frames.sliced(
                    shape, across, ends.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    /**
     * Two sides of a straight line, which goes on beyond its ends.
     *
     * @param from a place on the line
     * @param to another
     */
    record Line(Point from, Point to) implements Cut {

        /**
         * Checks that the places differ.
         *
         * @throws IllegalArgumentException if they are the same
         */
        public Line {
            if (from.equals(to)) {
                throw new IllegalArgumentException("A line needs two places, not " + from + " alone.");
            }
        }

        @Override
        public List<Shape> parts(Shape shape) {
            Geometry left = Frames.besideLine(from.toVec(), to.toVec());
            Geometry whole = Jts.polygon(shape.corners());
            List<Shape> parts = new ArrayList<>(Frames.polygons(whole.intersection(left), shape));
            parts.addAll(Frames.polygons(whole.difference(left), shape));
            return parts.size() < 2 ? List.of(shape) : List.copyOf(parts);
        }
    }
}
