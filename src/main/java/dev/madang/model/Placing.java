package dev.madang.model;

import java.util.function.UnaryOperator;

/** Puts shapes elsewhere without changing their form. */
final class Placing {

    private Placing() {}

    /** Returns a shape whose corners are taken elsewhere by a movement that turns by an angle. */
    static Shape mapped(Shape shape, UnaryOperator<Vec> movement, int turnCdeg) {
        if (shape instanceof Rect rect) {
            Point at = Point.ofRounded(movement.apply(rect.at().toVec()));
            return new Rect(at, rect.width(), rect.depth(), Angle.normalized(rect.rotation() + turnCdeg));
        }
        return new Polygon(((Polygon) shape)
                .points().stream()
                        .map(point -> Point.ofRounded(movement.apply(point.toVec())))
                        .toList());
    }
}
