package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.view.Viewport;

/**
 * Rounds to the device's pixels, so that hairlines are sharp on every screen.
 *
 * @param perUnit device pixels for one unit of the scene: the window's output scale
 */
record Pixels(double perUnit) {

    /** Tells whether a unit has a whole number of pixels. */
    boolean isWhole() {
        return perUnit == Math.rint(perUnit);
    }

    /** Returns the nearest edge between device pixels. */
    double round(double px) {
        return Math.rint(px * perUnit) / perUnit;
    }

    /** Returns a view, moved as far as it takes to lie whole device pixels beside one of the same scale. */
    Viewport beside(Viewport from, Viewport to) {
        double scale = from.scalePxPerMm();
        return to.scalePxPerMm() == scale
                ? from.panned(
                        round((from.originX() - to.originX()) * scale), round((from.originY() - to.originY()) * scale))
                : to;
    }

    /** Returns the smallest box of whole device pixels around another. */
    Bounds around(Bounds px) {
        return new Bounds(
                Math.floor(px.minX() * perUnit) / perUnit,
                Math.floor(px.minY() * perUnit) / perUnit,
                Math.ceil(px.maxX() * perUnit) / perUnit,
                Math.ceil(px.maxY() * perUnit) / perUnit);
    }

    /** Returns a line width of whole device pixels, at least one. */
    double line(double widthPx) {
        return Math.max(1, Math.rint(widthPx * perUnit)) / perUnit;
    }

    /** Returns the middle of the device pixel nearest to a place, where a stroked line of odd width is sharp. */
    double middle(double px) {
        return (Math.floor(px * perUnit) + 0.5) / perUnit;
    }
}
