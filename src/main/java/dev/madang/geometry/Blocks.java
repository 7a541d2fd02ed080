package dev.madang.geometry;

import dev.madang.model.Rect;
import dev.madang.model.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Makes few large rectangles of many that stand side by side, as booths do. */
final class Blocks {

    private Blocks() {}

    /** Returns shapes that cover the same ground; rectangles that share a whole side have become one. */
    static List<Shape> of(Collection<? extends Shape> shapes) {
        List<Shape> blocks = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        for (Shape shape : shapes) {
            if (shape instanceof Rect rect && rect.rotation() == 0) {
                boxes.add(new Box(
                        rect.at().x(),
                        rect.at().y(),
                        rect.at().x() + rect.width(),
                        rect.at().y() + rect.depth()));
            } else {
                blocks.add(shape);
            }
        }
        for (Box box : joinedDown(joinedAcross(boxes))) {
            blocks.add(Rect.of(box.left, box.top, box.right - box.left, box.bottom - box.top));
        }
        return blocks;
    }

    private static List<Box> joinedAcross(List<Box> boxes) {
        return joined(boxes, Box::top, Box::bottom, Box::left, (box, next) -> box.right == next.left);
    }

    private static List<Box> joinedDown(List<Box> boxes) {
        return joined(boxes, Box::left, Box::right, Box::top, (box, next) -> box.bottom == next.top);
    }

    private static List<Box> joined(
            List<Box> boxes, ToIntFunction<Box> from, ToIntFunction<Box> to, ToIntFunction<Box> along, Touch touch) {
        List<Box> sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingInt(from).thenComparingInt(to).thenComparingInt(along));
        List<Box> joined = new ArrayList<>();
        for (Box box : sorted) {
            int last = joined.size() - 1;
            boolean goesOn = last >= 0
                    && from.applyAsInt(joined.get(last)) == from.applyAsInt(box)
                    && to.applyAsInt(joined.get(last)) == to.applyAsInt(box)
                    && touch.test(joined.get(last), box)
                    && joined.get(last).around(box).isPossible();
            if (goesOn) {
                joined.set(last, joined.get(last).around(box));
            } else {
                joined.add(box);
            }
        }
        return joined;
    }

    private interface Touch {
        boolean test(Box box, Box next);
    }

    private record Box(int left, int top, int right, int bottom) {

        Box around(Box next) {
            return new Box(left, top, next.right, next.bottom);
        }

        boolean isPossible() {
            return right - left <= Rect.MAX_SIDE_MM && bottom - top <= Rect.MAX_SIDE_MM;
        }
    }
}
