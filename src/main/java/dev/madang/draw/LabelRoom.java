package dev.madang.draw;

import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;

/**
 * The room that a shape offers to its label: a box wholly within the shape, turned so that text on it reads upright or
 * nearly so.
 *
 * @param box the box before it is turned about its middle
 * @param angleCdeg direction of the baseline, within an eighth of a turn from level
 */
public record LabelRoom(Bounds box, int angleCdeg) {

    private static final int EIGHTH_CDEG = Angle.QUARTER_CDEG / 2;

    /** Returns the room within a shape. */
    public static LabelRoom in(Shape shape) {
        if (shape instanceof Rect rect) {
            return in(rect);
        }
        return new LabelRoom(InnerBox.of(((Polygon) shape).corners()), 0);
    }

    private static LabelRoom in(Rect rect) {
        int quarters = Math.floorDiv(rect.rotation() + EIGHTH_CDEG, Angle.QUARTER_CDEG);
        boolean turned = quarters % 2 != 0;
        double halfWidth = (turned ? rect.depth() : rect.width()) / 2.0;
        double halfHeight = (turned ? rect.width() : rect.depth()) / 2.0;
        Vec middle = rect.center();
        Bounds box = new Bounds(
                middle.x() - halfWidth, middle.y() - halfHeight, middle.x() + halfWidth, middle.y() + halfHeight);
        return new LabelRoom(box, Angle.normalized(rect.rotation() - quarters * Angle.QUARTER_CDEG));
    }
}
