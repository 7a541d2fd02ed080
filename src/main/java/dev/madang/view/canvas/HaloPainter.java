package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.view.Viewport;
import java.util.Collection;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;

/** Paints what marks the selection: halos in two tones, so that they show on any fill, and handles. */
final class HaloPainter {

    private static final double INNER_PX = 2;
    private static final double OUTER_PX = 1;
    private static final double KEY_PX = 5;
    private static final double LOCK_PX = 15;

    /** More than this are shown in one tone: together they are seen anyway. */
    private static final int MANY = 400;

    private static final double PIVOT_PX = 9;

    private final Brush brush;
    private final GraphicsContext g;
    private final Chrome chrome;

    HaloPainter(Brush brush) {
        this.brush = brush;
        this.g = brush.graphics();
        this.chrome = brush.inks().chrome();
    }

    void halos(Collection<SceneElement> elements) {
        boolean twoTones = elements.size() <= MANY;
        if (twoTones) {
            elements.forEach(element -> outline(element, chrome.contrast(), INNER_PX + OUTER_PX));
        }
        elements.forEach(element -> outline(element, chrome.accent(), INNER_PX));
    }

    /** Paints a second ring around what others are aligned to. */
    void key(Collection<SceneElement> elements) {
        elements.forEach(element -> outline(element, chrome.guide(), KEY_PX));
        elements.forEach(element -> outline(element, chrome.contrast(), INNER_PX + 2 * OUTER_PX));
        elements.forEach(element -> outline(element, chrome.accent(), INNER_PX));
    }

    /** Paints a small padlock on the top left corner of each, where it hides little of the words. */
    void locks(Collection<SceneElement> elements) {
        if (elements.size() <= MANY) {
            elements.forEach(this::lock);
        }
    }

    private void lock(SceneElement element) {
        Viewport v = brush.viewport();
        Bounds box = element.bounds();
        double x = brush.pixels().round(v.toScreenX(box.minX())) - LOCK_PX / 2;
        double y = brush.pixels().round(v.toScreenY(box.minY())) - LOCK_PX / 2;
        g.setFill(chrome.note());
        g.fillRoundRect(x, y, LOCK_PX, LOCK_PX, 4, 4);
        g.setStroke(chrome.noteInk());
        g.setLineWidth(1.5);
        g.strokeArc(x + 5, y + 2.5, 5, 7, 0, 180, ArcType.OPEN);
        g.setFill(chrome.noteInk());
        g.fillRoundRect(x + 3.5, y + 6.5, 8, 6, 1.5, 1.5);
    }

    void handles(Collection<Handle> handles) {
        handles.forEach(this::handle);
    }

    /** Paints the rubber band: dashed if it takes what it touches. */
    void band(Live.Marquee marquee) {
        Viewport v = brush.viewport();
        double x = brush.pixels().middle(v.toScreenX(marquee.box().minX()));
        double y = brush.pixels().middle(v.toScreenY(marquee.box().minY()));
        double width = brush.pixels().middle(v.toScreenX(marquee.box().maxX())) - x;
        double height = brush.pixels().middle(v.toScreenY(marquee.box().maxY())) - y;
        g.setFill(chrome.accent().deriveColor(0, 1, 1, 0.10));
        g.fillRect(x, y, width, height);
        g.setStroke(chrome.accent());
        g.setLineWidth(brush.pixels().line(1));
        if (marquee.touching()) {
            g.setLineDashes(4, 3);
        }
        g.strokeRect(x, y, width, height);
        g.setLineDashes((double[]) null);
    }

    /** Paints a frame that begins on the element's edge line and reaches that far outside. */
    private void outline(SceneElement element, Color colour, double widthPx) {
        Part part = element.outline();
        if (!part.isBox()) {
            slanted(part, colour, widthPx);
            return;
        }
        Viewport v = brush.viewport();
        Bounds box = part.bounds();
        double beyond = brush.pixels().round(widthPx - 1);
        double hair = 1 / brush.pixels().perUnit();
        double x = brush.pixels().round(v.toScreenX(box.minX())) - beyond;
        double y = brush.pixels().round(v.toScreenY(box.minY())) - beyond;
        double right = brush.pixels().round(v.toScreenX(box.maxX())) + hair + beyond;
        double bottom = brush.pixels().round(v.toScreenY(box.maxY())) + hair + beyond;
        brush.frame(colour, x, y, right - x, bottom - y, widthPx);
    }

    private void slanted(Part part, Color colour, double widthPx) {
        double[] xs = new double[part.size()];
        double[] ys = new double[part.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = brush.viewport().toScreenX(part.x(i));
            ys[i] = brush.viewport().toScreenY(part.y(i));
        }
        g.setStroke(colour);
        g.setLineWidth(2 * widthPx - 2);
        g.strokePolygon(xs, ys, xs.length);
    }

    private void handle(Handle handle) {
        double x = brush.viewport().toScreenX(handle.at().x());
        double y = brush.viewport().toScreenY(handle.at().y());
        if (handle.kind() == Handle.Kind.ROTATE) {
            ring(x, y);
        } else if (handle.kind() == Handle.Kind.PIVOT) {
            ring(x, y);
            g.strokeLine(x - PIVOT_PX, y, x + PIVOT_PX, y);
            g.strokeLine(x, y - PIVOT_PX, x, y + PIVOT_PX);
        } else {
            square(x, y);
        }
    }

    private void square(double x, double y) {
        double left = brush.pixels().round(x - Handle.SIZE_PX / 2);
        double top = brush.pixels().round(y - Handle.SIZE_PX / 2);
        g.setFill(chrome.contrast());
        g.fillRect(left, top, Handle.SIZE_PX, Handle.SIZE_PX);
        brush.frame(
                chrome.accent(),
                left,
                top,
                Handle.SIZE_PX,
                Handle.SIZE_PX,
                brush.pixels().line(1.5));
    }

    private void ring(double x, double y) {
        double radius = Handle.SIZE_PX / 2 + 1;
        g.setFill(chrome.contrast());
        g.fillOval(x - radius - 1, y - radius - 1, 2 * radius + 2, 2 * radius + 2);
        g.setStroke(chrome.accent());
        g.setLineWidth(2);
        g.strokeOval(x - radius + 1, y - radius + 1, 2 * radius - 2, 2 * radius - 2);
    }
}
