package dev.madang.view.canvas;

import dev.madang.draw.DrawItem;
import dev.madang.model.Hatch;
import dev.madang.view.Viewport;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * Paints parts and texts of the model onto one canvas through one viewport.
 *
 * <p>Upright boxes are painted as nested filled rectangles on whole device pixels: the path rasteriser of the software
 * renderer needs three times as long for the same picture.
 */
final class Brush {

    /** Figures whose shorter side has fewer pixels get no edge. */
    static final double EDGE_FROM_PX = 6;

    /** Figures whose shorter side has fewer pixels get no pattern. */
    static final double HATCH_FROM_PX = 14;

    private final GraphicsContext g;
    private final Viewport viewport;
    private final Pixels pixels;
    private final Inks inks;

    Brush(GraphicsContext g, Viewport viewport, Pixels pixels, Inks inks) {
        this.g = g;
        this.viewport = viewport;
        this.pixels = pixels;
        this.inks = inks;
    }

    /** Returns a brush for the same canvas that paints through another viewport. */
    Brush through(Viewport other) {
        return new Brush(g, other, pixels, inks);
    }

    GraphicsContext graphics() {
        return g;
    }

    Viewport viewport() {
        return viewport;
    }

    Pixels pixels() {
        return pixels;
    }

    Inks inks() {
        return inks;
    }

    void part(Part part) {
        ScreenInk ink = inks.of(part);
        if (!part.isClosed()) {
            line(part, ink);
        } else if (part.isBox() && !ink.isDashed()) {
            box(part, ink);
        } else {
            polygon(part, ink);
        }
    }

    void text(DrawItem.Text text) {
        Color fill = inks.of(text.style()).fill();
        if (fill == null) {
            return;
        }
        g.setFill(fill);
        g.setFont(inks.fonts().font(text.heightMm() * viewport.scalePxPerMm(), inks.isBold(text.style())));
        g.setTextBaseline(VPos.BASELINE);
        g.setTextAlign(align(text.align()));
        double x = viewport.toScreenX(text.at().x());
        double y = viewport.toScreenY(text.at().y());
        if (text.angleCdeg() == 0) {
            g.fillText(text.text(), x, pixels.round(y));
        } else {
            turnedText(text, x, y);
        }
    }

    /** Fills a closed part with a paint of its own. */
    void fill(Part part, Paint paint) {
        g.setFill(paint);
        if (part.isBox()) {
            double left = pixels.round(viewport.toScreenX(part.bounds().minX()));
            double top = pixels.round(viewport.toScreenY(part.bounds().minY()));
            double right = pixels.round(viewport.toScreenX(part.bounds().maxX()));
            double bottom = pixels.round(viewport.toScreenY(part.bounds().maxY()));
            g.fillRect(left, top, right - left, bottom - top);
        } else {
            g.fillPolygon(screenXs(part), screenYs(part), part.size());
        }
    }

    private void turnedText(DrawItem.Text text, double x, double y) {
        g.save();
        g.translate(x, y);
        g.rotate(text.angleCdeg() / 100.0);
        g.fillText(text.text(), 0, 0);
        g.restore();
    }

    private static TextAlignment align(DrawItem.Text.Align align) {
        return switch (align) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        };
    }

    private void box(Part part, ScreenInk ink) {
        double left = pixels.round(viewport.toScreenX(part.bounds().minX()));
        double top = pixels.round(viewport.toScreenY(part.bounds().minY()));
        double hair = 1 / pixels.perUnit();
        double width =
                Math.max(hair, pixels.round(viewport.toScreenX(part.bounds().maxX())) - left);
        double height =
                Math.max(hair, pixels.round(viewport.toScreenY(part.bounds().maxY())) - top);
        Color stroke = ink.stroke();
        if (stroke == null || Math.min(width, height) < EDGE_FROM_PX) {
            fillRect(stroke == null ? ink.fill() : ink.small(), left, top, width, height);
            return;
        }
        double edge = pixels.line(ink.widthPx());
        if (ink.fill() == null) {
            frame(stroke, left, top, width, height, edge);
            return;
        }
        // One pixel further to the right and down, so that touching booths share their edge's line.
        if (g.getGlobalAlpha() < 1) {
            // What is pale shows what lies beneath, so nothing may lie beneath its fill.
            frame(stroke, left, top, width + hair, height + hair, edge);
        } else {
            fillRect(stroke, left, top, width + hair, height + hair);
        }
        fillRect(ink.fill(), left + edge, top + edge, width - 2 * edge + hair, height - 2 * edge + hair);
        if (isHatched(ink) && Math.min(width, height) >= HATCH_FROM_PX) {
            fillRect(pattern(ink), left + edge, top + edge, width - 2 * edge + hair, height - 2 * edge + hair);
        }
    }

    private void fillRect(@Nullable Paint paint, double x, double y, double width, double height) {
        if (paint != null) {
            g.setFill(paint);
            g.fillRect(x, y, width, height);
        }
    }

    /** Paints the edge of a box, inside it, as four thin rectangles. */
    void frame(Color colour, double x, double y, double width, double height, double edge) {
        g.setFill(colour);
        g.fillRect(x, y, width, edge);
        g.fillRect(x, y + height - edge, width, edge);
        g.fillRect(x, y + edge, edge, height - 2 * edge);
        g.fillRect(x + width - edge, y + edge, edge, height - 2 * edge);
    }

    private void polygon(Part part, ScreenInk ink) {
        double[] xs = screenXs(part);
        double[] ys = screenYs(part);
        double side = Math.min(part.bounds().width(), part.bounds().height()) * viewport.scalePxPerMm();
        boolean small = side < EDGE_FROM_PX;
        Color fill = small ? ink.small() : ink.fill();
        if (fill != null) {
            g.setFill(fill);
            g.fillPolygon(xs, ys, xs.length);
        }
        if (isHatched(ink) && side >= HATCH_FROM_PX) {
            g.setFill(pattern(ink));
            g.fillPolygon(xs, ys, xs.length);
        }
        if (ink.stroke() != null && (!small || ink.fill() == null)) {
            stroke(ink, () -> g.strokePolygon(xs, ys, xs.length));
        }
    }

    private void line(Part part, ScreenInk ink) {
        double[] xs = screenXs(part);
        double[] ys = screenYs(part);
        if (ink.stroke() != null) {
            stroke(ink, () -> g.strokePolyline(xs, ys, xs.length));
        }
    }

    private void stroke(ScreenInk ink, Runnable path) {
        g.setStroke(ink.stroke());
        g.setLineWidth(pixels.line(ink.widthPx()));
        if (ink.isDashed()) {
            g.setLineDashes(ink.dashPx(), ink.gapPx());
        }
        path.run();
        if (ink.isDashed()) {
            g.setLineDashes((double[]) null);
        }
    }

    /** A pattern would shout through the paleness of what is dimmed: the toolkit paints it at full strength. */
    private boolean isHatched(ScreenInk ink) {
        return ink.hatch() != Hatch.NONE && g.getGlobalAlpha() == 1;
    }

    private double[] screenXs(Part part) {
        double[] xs = new double[part.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = pixels.middle(viewport.toScreenX(part.x(i)));
        }
        return xs;
    }

    private double[] screenYs(Part part) {
        double[] ys = new double[part.size()];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = pixels.middle(viewport.toScreenY(part.y(i)));
        }
        return ys;
    }

    private @Nullable Paint pattern(ScreenInk ink) {
        Color colour = ink.hatchColour();
        return colour == null ? null : pattern(ink.hatch(), colour);
    }

    /** Returns a pattern that hangs on the level's origin, so that it moves with what it fills. */
    ImagePattern pattern(Hatch hatch, Color colour) {
        double x = pixels.round(viewport.toScreenX(0) % HatchTile.SIDE_PX);
        double y = pixels.round(viewport.toScreenY(0) % HatchTile.SIDE_PX);
        return new ImagePattern(
                inks.tile(hatch, colour, pixels.perUnit()), x, y, HatchTile.SIDE_PX, HatchTile.SIDE_PX, false);
    }
}
