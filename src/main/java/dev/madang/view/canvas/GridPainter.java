package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import dev.madang.view.Viewport;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Paints the grid on the floor: every metre, every 3 or every 9, whichever can be told apart, each third line stronger.
 */
final class GridPainter {

    private static final double[] STEPS_MM = {1_000, 3_000, 9_000};
    private static final double CLOSEST_PX = 9;

    private final Brush brush;
    private final GraphicsContext g;
    private final List<Vec> floor;
    private final Bounds visible;

    GridPainter(Brush brush, List<Vec> floor, Bounds visible) {
        this.brush = brush;
        this.g = brush.graphics();
        this.floor = floor;
        this.visible = visible;
    }

    void paint() {
        double scale = brush.viewport().scalePxPerMm();
        DoubleStream.of(STEPS_MM)
                .filter(step -> step * scale >= CLOSEST_PX)
                .findFirst()
                .ifPresent(step -> {
                    lines(step, brush.inks().chrome().grid());
                    lines(step * 3, brush.inks().chrome().gridStrong());
                });
    }

    private void lines(double step, Color colour) {
        g.setFill(colour);
        for (Axis axis : Axis.values()) {
            Bounds floorBox = Bounds.around(floor);
            double from = Math.max(axis.min(visible), axis.min(floorBox));
            double to = Math.min(axis.max(visible), axis.max(floorBox));
            for (double at = Math.ceil(from / step) * step; at < to; at += step) {
                line(axis, at);
            }
        }
    }

    /** Paints the parts of a line that lie on the floor. */
    private void line(Axis axis, double at) {
        double[] cuts = Outlines.cuts(floor, axis, at);
        for (int i = 0; i + 1 < cuts.length; i += 2) {
            double from = Math.max(cuts[i], axis.other().min(visible));
            double to = Math.min(cuts[i + 1], axis.other().max(visible));
            if (from < to) {
                bar(axis.box(at, at, from, to), axis);
            }
        }
    }

    private void bar(Bounds line, Axis axis) {
        Viewport v = brush.viewport();
        double hair = brush.pixels().line(1);
        double x = brush.pixels().round(v.toScreenX(line.minX()));
        double y = brush.pixels().round(v.toScreenY(line.minY()));
        double length = (axis == Axis.X ? line.height() : line.width()) * v.scalePxPerMm();
        g.fillRect(x, y, axis == Axis.X ? hair : length, axis == Axis.X ? length : hair);
    }
}
