package dev.madang.draw;

import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;

/**
 * Where a note is written: along the rectangle's own direction, but never upside down.
 *
 * @param box the box before it is turned about its middle
 * @param angleCdeg direction of the baseline, from a quarter back to just under a quarter on
 */
record TextBox(Bounds box, int angleCdeg) {

    /** Returns the box of a shape; within a polygon text runs level. */
    static TextBox in(Shape shape) {
        if (shape instanceof Rect rect) {
            Vec middle = rect.center();
            Bounds box = new Bounds(
                    middle.x() - rect.width() / 2.0,
                    middle.y() - rect.depth() / 2.0,
                    middle.x() + rect.width() / 2.0,
                    middle.y() + rect.depth() / 2.0);
            return new TextBox(box, legible(rect.rotation()));
        }
        return new TextBox(InnerBox.of(((Polygon) shape).corners()), 0);
    }

    /** Returns the direction, or the opposite one if text along it could not be read from below or from the right. */
    static int legible(int angleCdeg) {
        int angle = Angle.normalized(angleCdeg);
        boolean overhead = angle >= Angle.QUARTER_CDEG && angle < 3 * Angle.QUARTER_CDEG;
        return overhead ? Angle.normalized(angle + 2 * Angle.QUARTER_CDEG) : angle;
    }
}
