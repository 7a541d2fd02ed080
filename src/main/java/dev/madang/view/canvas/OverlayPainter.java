package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Vec;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints what lies above the drawing: drafts, selection, guides, distances, rubber band. */
final class OverlayPainter {

    private final Board board;
    private final Brush brush;
    private final GraphicsContext g;
    private final Chrome chrome;
    private final Live live;

    OverlayPainter(Board board, Brush brush) {
        this.board = board;
        this.brush = brush;
        this.g = brush.graphics();
        this.chrome = brush.inks().chrome();
        this.live = board.live();
    }

    void paint() {
        drafts();
        selection();
        new MeasurePainter(board, brush).paint(live.measures());
        marquee();
    }

    private void drafts() {
        Brush moved = draftBrush();
        for (SceneElement element : live.draft().elements()) {
            element.sketch().parts().forEach(moved::part);
        }
        for (SceneElement element : live.draft().elements()) {
            ScenePainter.texts(moved, element.sketch());
        }
    }

    private Brush draftBrush() {
        Viewport v = brush.viewport();
        return brush.through(new Viewport(
                v.scalePxPerMm(),
                v.originX() - live.draft().dx(),
                v.originY() - live.draft().dy()));
    }

    private void selection() {
        Live.Marquee marquee = live.marquee();
        Set<ElementId> chosen = marquee == null ? board.session().selection() : marquee.caught();
        Set<ElementId> lifted = live.draft().lifted();
        LevelScene scene = board.scene();
        chosen.stream()
                .filter(id -> !lifted.contains(id))
                .map(scene::get)
                .flatMap(Optional::stream)
                .forEach(element -> halo(element, brush));
        Brush moved = draftBrush();
        live.draft().elements().forEach(element -> halo(element, moved));
        if (live == Live.NONE) {
            Handle.of(board.selected(), brush.viewport().scalePxPerMm()).forEach(this::handle);
        }
    }

    /** Two tones, one inside the other, so that it shows on any fill. */
    private void halo(SceneElement element, Brush through) {
        Part part = element.sketch().parts().get(0);
        Viewport v = through.viewport();
        Pixels pixels = through.pixels();
        double hair = 1 / pixels.perUnit();
        if (part.isBox()) {
            Bounds box = part.bounds();
            double x = pixels.round(v.toScreenX(box.minX()));
            double y = pixels.round(v.toScreenY(box.minY()));
            double width = pixels.round(v.toScreenX(box.maxX())) - x + hair;
            double height = pixels.round(v.toScreenY(box.maxY())) - y + hair;
            brush.frame(chrome.contrast(), x - 2, y - 2, width + 4, height + 4, 1);
            brush.frame(chrome.accent(), x - 1, y - 1, width + 2, height + 2, Math.max(1, pixels.line(2)));
            return;
        }
        outline(part, v, chrome.contrast(), 4);
        outline(part, v, chrome.accent(), 2);
    }

    private void outline(Part part, Viewport v, Color colour, double width) {
        double[] xs = new double[part.size()];
        double[] ys = new double[part.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = v.toScreenX(part.x(i));
            ys[i] = v.toScreenY(part.y(i));
        }
        g.setStroke(colour);
        g.setLineWidth(width);
        g.strokePolygon(xs, ys, xs.length);
    }

    private void handle(Handle handle) {
        Vec at = handle.at();
        double x = brush.viewport().toScreenX(at.x());
        double y = brush.viewport().toScreenY(at.y());
        double half = Handle.SIZE_PX / 2;
        if (handle.kind() == Handle.Kind.ROTATE) {
            g.setFill(chrome.contrast());
            g.fillOval(x - half - 1, y - half - 1, 2 * half + 2, 2 * half + 2);
            g.setFill(chrome.accent());
            g.fillOval(x - half, y - half, 2 * half, 2 * half);
            return;
        }
        double left = brush.pixels().round(x - half);
        double top = brush.pixels().round(y - half);
        g.setFill(chrome.contrast());
        g.fillRect(left, top, 2 * half, 2 * half);
        brush.frame(
                chrome.accent(), left, top, 2 * half, 2 * half, brush.pixels().line(1.5));
    }

    private void marquee() {
        Live.Marquee marquee = live.marquee();
        if (marquee == null) {
            return;
        }
        Viewport v = brush.viewport();
        double x = brush.pixels().round(v.toScreenX(marquee.box().minX()));
        double y = brush.pixels().round(v.toScreenY(marquee.box().minY()));
        double width = brush.pixels().round(v.toScreenX(marquee.box().maxX())) - x;
        double height = brush.pixels().round(v.toScreenY(marquee.box().maxY())) - y;
        g.setFill(chrome.accent().deriveColor(0, 1, 1, 0.10));
        g.fillRect(x, y, width, height);
        g.setStroke(chrome.accent());
        g.setLineWidth(brush.pixels().line(1));
        if (marquee.touching()) {
            g.setLineDashes(4, 3);
        }
        g.strokeRect(x + 0.5, y + 0.5, width, height);
        g.setLineDashes((double[]) null);
    }
}
