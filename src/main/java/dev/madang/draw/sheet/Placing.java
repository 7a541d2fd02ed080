package dev.madang.draw.sheet;

import dev.madang.draw.DrawItem;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.List;

/**
 * Where a drawing lies on another: everything is divided by a number, then moved.
 *
 * @param divisor how many of its units make one of the other's
 * @param dx how far it is moved to the right, in the other's unit
 * @param dy how far it is moved down
 */
record Placing(double divisor, double dx, double dy) {

    /** Returns the same size elsewhere. */
    static Placing moved(double dx, double dy) {
        return new Placing(1, dx, dy);
    }

    Vec place(Vec point) {
        return new Vec(point.x() / divisor + dx, point.y() / divisor + dy);
    }

    List<Vec> place(List<Vec> points) {
        return points.stream().map(this::place).toList();
    }

    Bounds place(Bounds box) {
        return Bounds.between(place(new Vec(box.minX(), box.minY())), place(new Vec(box.maxX(), box.maxY())));
    }

    DrawItem place(DrawItem item) {
        if (item instanceof DrawItem.Figure figure) {
            return new DrawItem.Figure(
                    figure.style(),
                    figure.subject(),
                    place(figure.points()),
                    figure.closed(),
                    figure.tint(),
                    figure.hatch());
        }
        if (item instanceof DrawItem.Text text) {
            return place(text);
        }
        if (item instanceof DrawItem.Area area) {
            return new DrawItem.Area(
                    area.style(), area.rings().stream().map(this::place).toList(), area.tint());
        }
        if (item instanceof DrawItem.Image image) {
            return new DrawItem.Image(image.style(), place(image.box()), image.picture());
        }
        DrawItem.Label label = (DrawItem.Label) item;
        return new DrawItem.Label(label.style(), label.subject(), place(label.box()), label.angleCdeg(), label.lines());
    }

    DrawItem.Text place(DrawItem.Text text) {
        return new DrawItem.Text(
                text.style(),
                text.subject(),
                place(text.at()),
                text.heightMm() / divisor,
                text.align(),
                text.angleCdeg(),
                text.text(),
                text.widthMm() / divisor);
    }
}
