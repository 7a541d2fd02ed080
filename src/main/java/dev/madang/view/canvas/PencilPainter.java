package dev.madang.view.canvas;

import dev.madang.view.Viewport;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints what a tool sketches. */
final class PencilPainter {

    private static final double TINT = 0.12;
    private static final double LINE_PX = 1.5;
    private static final double SPOT_PX = 8;

    private final Brush brush;
    private final GraphicsContext g;
    private final Viewport viewport;
    private final Chrome chrome;

    PencilPainter(Brush brush) {
        this.brush = brush;
        this.g = brush.graphics();
        this.viewport = brush.viewport();
        this.chrome = brush.inks().chrome();
    }

    void paint(Pencil pencil, MeasurePainter words) {
        pencil.strokes().forEach(this::stroke);
        pencil.spots().forEach(this::spot);
        Apart apart = new Apart();
        pencil.captions().forEach(caption -> words.note(caption, apart));
    }

    private void stroke(Pencil.Stroke stroke) {
        double[] xs = viewport.toScreenXs(stroke.points());
        double[] ys = viewport.toScreenYs(stroke.points());
        g.setLineWidth(brush.pixels().line(LINE_PX));
        g.setStroke(chrome.accent());
        if (stroke.closed()) {
            g.setFill(chrome.accent().deriveColor(0, 1, 1, TINT));
            g.fillPolygon(xs, ys, xs.length);
            g.strokePolygon(xs, ys, xs.length);
        } else {
            g.strokePolyline(xs, ys, xs.length);
        }
    }

    private void spot(Pencil.Spot spot) {
        double x = viewport.toScreenX(spot.at().x());
        double y = viewport.toScreenY(spot.at().y());
        switch (spot.kind()) {
            case CORNER -> square(x, y, chrome.contrast(), SPOT_PX);
            case CHOSEN -> square(x, y, chrome.accent(), SPOT_PX + 2);
            case BETWEEN -> circle(x, y);
            case CAUGHT -> cross(x, y);
        }
    }

    private void square(double x, double y, Color fill, double side) {
        double left = brush.pixels().round(x - side / 2);
        double top = brush.pixels().round(y - side / 2);
        g.setFill(fill);
        g.fillRect(left, top, side, side);
        brush.frame(chrome.accent(), left, top, side, side, brush.pixels().line(LINE_PX));
    }

    private void circle(double x, double y) {
        double side = SPOT_PX - 2;
        g.setFill(chrome.contrast());
        g.fillOval(x - side / 2, y - side / 2, side, side);
        g.setStroke(chrome.accent());
        g.setLineWidth(1);
        g.strokeOval(x - side / 2, y - side / 2, side, side);
    }

    private void cross(double x, double y) {
        double arm = SPOT_PX - 1;
        g.setStroke(chrome.guide());
        g.setLineWidth(2);
        g.strokeLine(x - arm, y - arm, x + arm, y + arm);
        g.strokeLine(x - arm, y + arm, x + arm, y - arm);
    }
}
