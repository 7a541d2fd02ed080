package dev.madang.view.canvas;

import dev.madang.draw.DrawItem;
import dev.madang.draw.StyleKey;
import dev.madang.model.Bounds;
import dev.madang.model.Colour;
import dev.madang.model.Hatch;
import dev.madang.model.Vec;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure made ready for painting many times: plain coordinates in mm, and whether it is an upright box. */
final class Part {

    private final Look look;
    private final double[] xs;
    private final double[] ys;
    private final boolean closed;
    private final boolean box;
    private final Bounds bounds;

    /**
     * What decides how a figure looks.
     *
     * @param style what it stands for
     * @param tint a colour of its own, or null
     * @param hatch a pattern of its own, or none
     */
    record Look(StyleKey style, @Nullable Colour tint, Hatch hatch) {}

    Part(DrawItem.Figure figure) {
        List<Vec> points = figure.points();
        look = new Look(figure.style(), figure.tint(), figure.hatch());
        xs = points.stream().mapToDouble(Vec::x).toArray();
        ys = points.stream().mapToDouble(Vec::y).toArray();
        closed = figure.closed();
        bounds = figure.bounds();
        box = closed && points.size() == 4 && points.stream().allMatch(this::isCornerOfBounds);
    }

    private Part(Part other, double dx, double dy) {
        look = other.look;
        xs = Arrays.stream(other.xs).map(x -> x + dx).toArray();
        ys = Arrays.stream(other.ys).map(y -> y + dy).toArray();
        closed = other.closed;
        bounds = Axis.Y.moved(Axis.X.moved(other.bounds, dx), dy);
        box = other.box;
    }

    /** Returns the same figure elsewhere. */
    Part moved(double dx, double dy) {
        return new Part(this, dx, dy);
    }

    StyleKey style() {
        return look.style();
    }

    /** Returns by what an ink is found for it. */
    Look look() {
        return look;
    }

    int size() {
        return xs.length;
    }

    double x(int index) {
        return xs[index];
    }

    double y(int index) {
        return ys[index];
    }

    boolean isClosed() {
        return closed;
    }

    /** Tells whether it fills its bounds, so that it can be painted without paths. */
    boolean isBox() {
        return box;
    }

    Bounds bounds() {
        return bounds;
    }

    private boolean isCornerOfBounds(Vec point) {
        return (point.x() == bounds.minX() || point.x() == bounds.maxX())
                && (point.y() == bounds.minY() || point.y() == bounds.maxY());
    }
}
