package dev.madang.geometry;

import dev.madang.model.Bounds;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How far it is at most from a place within an outline straight to the nearest of some of its sides.
 *
 * <p>Exact for rectangles. Else found to a millimetre by dividing the box around the outline into ever smaller squares,
 * the most promising first: over a square the distance grows by no more than half its diagonal. Inner corners are not
 * gone round.
 */
public final class WayOut {

    private static final double EXACT_MM = 1;

    private WayOut() {}

    /**
     * Returns the longest way; infinite if no side will do.
     *
     * @param isOpen tells of the index of a side whether one can leave there
     */
    public static double longest(Shape outline, IntPredicate isOpen) {
        if (outline instanceof Rect rect) {
            double depth = across(rect.depth(), isOpen.test(0), isOpen.test(2));
            return Math.min(depth, across(rect.width(), isOpen.test(1), isOpen.test(3)));
        }
        Solid solid = Solid.of(outline);
        List<Solid> sides = solid.outline();
        List<Solid> open = IntStream.range(0, sides.size())
                .filter(isOpen)
                .mapToObj(sides::get)
                .toList();
        return open.isEmpty() ? Double.POSITIVE_INFINITY : search(Footprint.of(outline), solid, open);
    }

    private static double across(int length, boolean isOpenHere, boolean isOpenThere) {
        return isOpenHere && isOpenThere ? length / 2.0 : isOpenHere || isOpenThere ? length : Double.POSITIVE_INFINITY;
    }

    private static double search(Footprint outline, Solid solid, List<Solid> open) {
        double best = 0;
        for (Vec corner : solid.corners()) {
            best = Math.max(best, distance(corner, open));
        }
        PriorityQueue<Cell> cells = new PriorityQueue<>(Comparator.comparingDouble(cell -> -cell.atMost));
        Bounds box = outline.bounds();
        cells.add(cell(box.center(), Math.max(box.width(), box.height()) / 2, outline, open));
        while (!cells.isEmpty() && cells.element().atMost > best + EXACT_MM) {
            Cell cell = cells.remove();
            best = Math.max(best, cell.inside);
            double half = cell.half / 2;
            for (int i = 0; i < 4; i++) {
                Vec middle = cell.middle.plus(i % 2 == 0 ? -half : half, i < 2 ? -half : half);
                cells.add(cell(middle, half, outline, open));
            }
        }
        return best;
    }

    private static Cell cell(Vec middle, double half, Footprint outline, List<Solid> open) {
        double diagonal = half * Math.sqrt(2);
        double distance = distance(middle, open);
        double toOutline = outline.distanceTo(middle);
        double inside = toOutline == 0 ? distance : 0;
        return new Cell(middle, half, inside, toOutline > diagonal ? 0 : distance + diagonal);
    }

    private static double distance(Vec place, List<Solid> open) {
        double least = Double.POSITIVE_INFINITY;
        for (Solid side : open) {
            least = Math.min(
                    least,
                    Lines.nearest(side.corners().get(0), side.corners().get(1), place)
                            .distanceTo(place));
        }
        return least;
    }

    /** A square, the way from its middle if that lies inside, and what no place in it exceeds. */
    private record Cell(Vec middle, double half, double inside, double atMost) {}
}
