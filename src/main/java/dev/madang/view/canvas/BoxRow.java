package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.jspecify.annotations.Nullable;

/**
 * Paints boxes that stand side by side in a row with as few rectangles as they need: in the software renderer each
 * costs a third of a microsecond, however small it is. The picture is the same as if each were painted alone.
 *
 * <p>What is collected is painted at the latest by {@link #finish()}.
 */
final class BoxRow {

    private final Brush brush;
    private final List<Inside> insides = new ArrayList<>();
    private @Nullable Paint paint;
    private Bounds row = new Bounds(0, 0, 0, 0);
    private double edge;

    /** A box with an edge, on which its inside is still to be painted. */
    private record Inside(Bounds box, ScreenInk ink) {}

    BoxRow(Brush brush) {
        this.brush = brush;
    }

    /** Paints a part as its ink says, now or together with those beside it. */
    void part(Part part) {
        ScreenInk ink = brush.inks().of(part);
        boolean isPlain = part.isBox()
                && !ink.isDashed()
                && ink.fill() != null
                && brush.graphics().getGlobalAlpha() == 1;
        if (!isPlain) {
            finish();
            brush.part(part);
            return;
        }
        Bounds box = brush.onPixels(part.bounds());
        Color stroke = ink.stroke();
        boolean isEdged = stroke != null && Math.min(box.width(), box.height()) >= brush.edgeFromPx();
        if (isEdged) {
            collect(box, stroke, brush.pixels().line(ink.widthPx()));
            insides.add(new Inside(box, ink));
        } else {
            collect(box, stroke == null ? ink.fill() : ink.small(), 0);
        }
    }

    /** Fills a closed part with a paint that may let through what lies beneath. */
    void fill(Part part, Color colour) {
        if (part.isBox()) {
            collect(brush.onPixels(part.bounds()), colour, 0);
        } else {
            finish();
            brush.fill(part, colour);
        }
    }

    /** Paints what is still to be painted. */
    void finish() {
        if (paint != null) {
            // Edges take one pixel more to the right and down, so that touching boxes share their edge's line.
            double more = edge > 0 ? brush.hair() : 0;
            brush.fillRect(paint, row.minX(), row.minY(), row.width() + more, row.height() + more);
            insides.forEach(inside -> brush.inside(inside.box, inside.ink, edge));
            insides.clear();
            paint = null;
        }
    }

    private void collect(Bounds box, @Nullable Paint with, double newEdge) {
        boolean continues = with != null
                && with.equals(paint)
                && newEdge == edge
                && box.minX() == row.maxX()
                && box.minY() == row.minY()
                && box.maxY() == row.maxY();
        if (continues) {
            row = new Bounds(row.minX(), row.minY(), box.maxX(), row.maxY());
        } else {
            finish();
            paint = with;
            edge = newEdge;
            row = box;
        }
    }
}
