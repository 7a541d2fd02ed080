package dev.madang.view.canvas;

import dev.madang.draw.DrawItem;
import dev.madang.model.Bounds;
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
    private static final double EDGE_FROM_PX = 6;

    /** The same for boxes in a picture that is seen for a moment only. */
    private static final double EDGE_IN_PASSING_FROM_PX = 12;

    /** Figures whose shorter side has fewer pixels get no pattern. */
    static final double HATCH_FROM_PX = 14;

    private static final Bounds EVERYWHERE = new Bounds(-1e9, -1e9, 1e9, 1e9);

    private final GraphicsContext g;
    private final Viewport viewport;
    private final Pixels pixels;
    private final Inks inks;
    private final Bounds sheet;
    private final double edgeFromPx;

    Brush(GraphicsContext g, Viewport viewport, Pixels pixels, Inks inks) {
        this(g, viewport, pixels, inks, EVERYWHERE, EDGE_FROM_PX);
    }

    /**
     * Makes a brush.
     *
     * @param sheet the pixels outside of which nothing can be seen. Patterns are cut there: of a rectangle that begins
     *     above a canvas the software renderer shifts the pattern in the first row that is seen
     */
    Brush(GraphicsContext g, Viewport viewport, Pixels pixels, Inks inks, Bounds sheet) {
        this(g, viewport, pixels, inks, sheet, EDGE_FROM_PX);
    }

    private Brush(GraphicsContext g, Viewport viewport, Pixels pixels, Inks inks, Bounds sheet, double edgeFromPx) {
        this.g = g;
        this.viewport = viewport;
        this.pixels = pixels;
        this.inks = inks;
        this.sheet = sheet;
        this.edgeFromPx = edgeFromPx;
    }

    /** Returns a brush for the same canvas that paints through another viewport. */
    Brush through(Viewport other) {
        return new Brush(g, other, pixels, inks);
    }

    /** Returns a brush that leaves out the edges of small boxes, for a picture that is seen for a moment only. */
    Brush inPassing() {
        return new Brush(g, viewport, pixels, inks, sheet, EDGE_IN_PASSING_FROM_PX);
    }

    /** Returns how many pixels the shorter side of a box must have to get an edge. */
    double edgeFromPx() {
        return edgeFromPx;
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
        if (part.isBox()) {
            fillSeen(paint, onPixels(part.bounds()));
        } else {
            g.setFill(paint);
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

    /** Returns the pixels of an upright box, at least one. */
    Bounds onPixels(Bounds box) {
        double left = pixels.round(viewport.toScreenX(box.minX()));
        double top = pixels.round(viewport.toScreenY(box.minY()));
        double right = pixels.round(viewport.toScreenX(box.maxX()));
        double bottom = pixels.round(viewport.toScreenY(box.maxY()));
        return new Bounds(left, top, Math.max(left + hair(), right), Math.max(top + hair(), bottom));
    }

    /** Returns the width of one device pixel. */
    double hair() {
        return 1 / pixels.perUnit();
    }

    private void box(Part part, ScreenInk ink) {
        Bounds box = onPixels(part.bounds());
        double left = box.minX();
        double top = box.minY();
        double hair = hair();
        double width = box.width();
        double height = box.height();
        Color stroke = ink.stroke();
        if (stroke == null || Math.min(width, height) < edgeFromPx) {
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
        inside(box, ink, edge);
    }

    /** Fills what lies within the edge of a box. */
    void inside(Bounds box, ScreenInk ink, double edge) {
        double left = box.minX() + edge;
        double top = box.minY() + edge;
        double width = box.width() - 2 * edge + hair();
        double height = box.height() - 2 * edge + hair();
        fillRect(ink.fill(), left, top, width, height);
        if (isHatched(ink) && Math.min(box.width(), box.height()) >= HATCH_FROM_PX) {
            fillSeen(pattern(ink), new Bounds(left, top, left + width, top + height));
        }
    }

    private void fillSeen(@Nullable Paint paint, Bounds box) {
        box.intersection(sheet)
                .ifPresent(seen -> fillRect(paint, seen.minX(), seen.minY(), seen.width(), seen.height()));
    }

    void fillRect(@Nullable Paint paint, double x, double y, double width, double height) {
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
