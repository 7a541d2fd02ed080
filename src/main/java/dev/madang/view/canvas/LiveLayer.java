package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.view.Layer;
import dev.madang.view.Viewport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/**
 * The top-most canvas: what the gesture under way shows, painted anew each frame. Only as large as that needs: in the
 * software renderer a frame costs what it covers.
 */
final class LiveLayer {

    /** Room for halos, signs and notes around what is shown. */
    private static final double SPILL_PX = 64;

    /** The canvas grows in steps, because each new size costs a new buffer. */
    private static final double STEP_PX = 128;

    private final Board board;
    private final Canvas canvas = new Canvas();
    private final Lettering lettering = new Lettering();
    private boolean dirty = true;

    LiveLayer(Board board) {
        this.board = board;
        canvas.setMouseTransparent(true);
        canvas.setVisible(false);
    }

    Canvas node() {
        return canvas;
    }

    void invalidate() {
        dirty = true;
    }

    void paint(Inks inks, Pixels pixels, Bounds window) {
        if (!dirty) {
            return;
        }
        dirty = false;
        Live live = board.live();
        Optional<Bounds> extent = LiveExtent.of(live, board.scene(), board.viewport(), window);
        canvas.setVisible(extent.isPresent());
        Viewport v = board.viewport();
        Bounds seen =
                Bounds.between(v.toModel(Ruler.WIDTH_PX, Ruler.WIDTH_PX), v.toModel(window.maxX(), window.maxY()));
        extent.ifPresent(box -> paint(live, box.grown(SPILL_PX), seen, inks, pixels));
    }

    private void paint(Live live, Bounds box, Bounds seen, Inks inks, Pixels pixels) {
        place(box, pixels);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Viewport here = board.viewport().panned(-canvas.getLayoutX(), -canvas.getLayoutY());
        Brush brush = new Brush(g, here, pixels, inks);
        Brush moved = brush.through(shifted(here, live.draft()));
        Bounds visible = here.visible(canvas.getWidth(), canvas.getHeight());
        drafts(live.draft().elements(), moved);
        findings(live, brush, moved, visible);
        new HaloPainter(moved).halos(live.draft().elements());
        MeasurePainter measures = new MeasurePainter(board, brush, seen);
        new PencilPainter(brush).paint(live.pencil(), measures);
        measures.paint(live);
        Live.Marquee marquee = live.marquee();
        if (marquee != null) {
            LevelScene scene = board.scene();
            HaloPainter halos = new HaloPainter(brush);
            halos.halos(marquee.caught().stream()
                    .map(scene::get)
                    .flatMap(Optional::stream)
                    .toList());
            halos.band(marquee);
        }
    }

    private void place(Bounds box, Pixels pixels) {
        canvas.setLayoutX(pixels.round(box.minX()));
        canvas.setLayoutY(pixels.round(box.minY()));
        grow(Math.ceil(box.width() / STEP_PX) * STEP_PX, Math.ceil(box.height() / STEP_PX) * STEP_PX);
    }

    private void grow(double width, double height) {
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
    }

    private void drafts(List<SceneElement> drafts, Brush moved) {
        lettering.begin(false);
        drafts.forEach(element -> element.sketch().parts().forEach(moved::part));
        drafts.forEach(element -> lettering.texts(element.sketch(), moved).forEach(moved::text));
        drafts.forEach(element -> element.sketch().marks().forEach(moved::part));
    }

    private void findings(Live live, Brush brush, Brush moved, Bounds visible) {
        if (!board.scene().looks().isShown(Layer.FINDINGS)) {
            return;
        }
        Map<ElementId, SceneElement> drafts = new HashMap<>();
        live.draft().elements().forEach(element -> drafts.put(element.id(), element));
        LevelScene scene = board.scene();
        FindingPainter onScene = new FindingPainter(brush, visible);
        List<FindingMark> findings = FindingMark.open(live.findings());
        onScene.cover(findings, id -> drafts.containsKey(id) ? Optional.empty() : scene.get(id));
        new FindingPainter(moved, visible).cover(findings, id -> Optional.ofNullable(drafts.get(id)));
        onScene.signs(findings);
    }

    private static Viewport shifted(Viewport v, Live.Draft draft) {
        return new Viewport(v.scalePxPerMm(), v.originX() - draft.dx(), v.originY() - draft.dy());
    }
}
