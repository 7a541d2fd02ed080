package dev.madang.view.canvas;

import dev.madang.draw.DrawItem;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.view.NumberPreview;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * Paints the numbers that booths would get over them. What changes is framed, what stays because it is sold is
 * underlined, what cannot be numbered is crossed; so that nothing hangs on colour alone.
 */
final class NumberPainter {

    private static final double MOST_PX = 13;
    private static final double LEAST_PX = 6;
    private static final double PAD_PX = 3;
    private static final double LINE_HEIGHT = 1.35;

    private static final Set<NumberPreview.Kind> IS_NEWS =
            EnumSet.of(NumberPreview.Kind.CHANGED, NumberPreview.Kind.CONFLICT);

    private final Brush brush;
    private final GraphicsContext g;
    private final Chrome chrome;
    private final Bounds visible;

    NumberPainter(Brush brush, Bounds visible) {
        this.brush = brush;
        this.g = brush.graphics();
        this.chrome = brush.inks().chrome();
        this.visible = visible;
    }

    void paint(LevelScene scene, NumberPreview preview) {
        for (Map.Entry<ElementId, NumberPreview.Mark> entry : preview.marks().entrySet()) {
            scene.get(entry.getKey())
                    .filter(element -> element.bounds().touches(visible))
                    .ifPresent(element -> paint(element, entry.getValue()));
        }
    }

    private void paint(SceneElement element, NumberPreview.Mark mark) {
        Bounds box = room(element);
        Color colour = colour(mark.kind());
        Part part = element.sketch().parts().get(0);
        veil(part, chrome.note().deriveColor(0, 1, 1, 0.9));
        if (mark.kind() == NumberPreview.Kind.CONFLICT) {
            veil(part, colour.deriveColor(0, 1, 1, 0.22));
        }
        double side = Math.min(box.width(), box.height()) * brush.viewport().scalePxPerMm();
        double text = size(mark.text(), box.width() * brush.viewport().scalePxPerMm(), side);
        if (text >= LEAST_PX) {
            write(mark, box, colour, text);
        } else if (IS_NEWS.contains(mark.kind())) {
            veil(part, colour.deriveColor(0, 1, 1, 0.5));
        }
    }

    /** The room of the usual label: the middle of an L may lie outside of it. */
    private static Bounds room(SceneElement element) {
        for (DrawItem item : element.sketch().unset()) {
            if (item instanceof DrawItem.Label label) {
                return label.box();
            }
        }
        return element.bounds();
    }

    /** Leaves the lines between booths, which lie at their left and at their top. */
    private void veil(Part part, Color colour) {
        if (!part.isBox()) {
            brush.fill(part, colour);
            return;
        }
        double line = brush.pixels().line(1);
        double left =
                brush.pixels().round(brush.viewport().toScreenX(part.bounds().minX())) + line;
        double top =
                brush.pixels().round(brush.viewport().toScreenY(part.bounds().minY())) + line;
        double right =
                brush.pixels().round(brush.viewport().toScreenX(part.bounds().maxX()));
        double bottom =
                brush.pixels().round(brush.viewport().toScreenY(part.bounds().maxY()));
        g.setFill(colour);
        g.fillRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private double size(String text, double widthPx, double sidePx) {
        double unit = brush.inks().fonts().width(text, true);
        return Math.min(MOST_PX, Math.min((widthPx - 2 * PAD_PX) / Math.max(unit, 0.1), sidePx / LINE_HEIGHT));
    }

    private void write(NumberPreview.Mark mark, Bounds box, Color colour, double px) {
        double x = brush.viewport().toScreenX(box.center().x());
        double y = brush.viewport().toScreenY(box.center().y());
        double half = brush.inks().fonts().width(mark.text(), true) * px / 2 + PAD_PX;
        double height = px * LINE_HEIGHT;
        if (mark.kind() == NumberPreview.Kind.CHANGED) {
            g.setFill(colour.deriveColor(0, 1, 1, 0.16));
            g.fillRect(x - half, y - height / 2, 2 * half, height);
            double hair = brush.pixels().line(1);
            brush.frame(
                    colour,
                    brush.pixels().round(x - half),
                    brush.pixels().round(y - height / 2),
                    2 * half,
                    height,
                    hair);
        } else if (mark.kind() == NumberPreview.Kind.STAYS) {
            g.setFill(colour);
            g.fillRect(
                    x - half,
                    brush.pixels().round(y + height / 2),
                    2 * half,
                    brush.pixels().line(1.5));
        }
        g.setFill(colour);
        g.setFont(brush.inks().fonts().font(px, true));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(mark.text(), x, y);
    }

    private Color colour(NumberPreview.Kind kind) {
        return switch (kind) {
            case SAME, STAYS -> chrome.noteInk();
            case CHANGED -> chrome.accent();
            case CONFLICT -> chrome.danger();
        };
    }
}
