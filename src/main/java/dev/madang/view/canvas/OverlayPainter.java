package dev.madang.view.canvas;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawLayer;
import dev.madang.model.Bounds;
import dev.madang.view.OverlayState;
import dev.madang.view.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;

/**
 * Paints the overlay of the level that is seen: its areas as a picture that is only scaled, then its lines and numbers.
 * What is of an older plan is pale.
 */
final class OverlayPainter {

    private static final double OUTDATED = 0.35;

    private final Board board;
    private Optional<OverlayState.Shown> sketched = Optional.empty();
    private List<DrawItem> grown = List.of();
    private Sketch floor = new Sketch(List.of());
    private Sketch above = new Sketch(List.of());
    private Sketch growth = new Sketch(List.of());

    OverlayPainter(Board board) {
        this.board = board;
    }

    private Optional<OverlayState.Shown> shown() {
        OverlayState state = board.state().overlay();
        return state.shown()
                .get()
                .filter(shown -> shown.level().equals(board.scene().level().id())
                        && state.kind().get().equals(Optional.of(shown.kind())));
    }

    /** Tells whether what is painted is of an older plan than the current. */
    boolean isOutdated() {
        return shown().filter(shown -> shown.result().plan() != board.plan()).isPresent();
    }

    /** Tells whether there is an overlay to be seen. */
    boolean isShown() {
        return shown().isPresent();
    }

    /**
     * Paints what lies on the floor; tells whether there is anything.
     *
     * @param rough whether speed counts more than smooth colours, and numbers that fit
     */
    boolean under(Brush brush, Bounds part, boolean rough) {
        Optional<OverlayState.Shown> shown = shown();
        prepare(shown);
        if (shown.isEmpty()) {
            return false;
        }
        if (!rough) {
            double scale = brush.viewport().scalePxPerMm();
            Stream.of(floor, above, growth)
                    .filter(sketch -> !sketch.isFitted(scale))
                    .forEach(sketch -> sketch.fit(brush.inks().typesetter(), scale));
        }
        GraphicsContext g = brush.graphics();
        double alpha = alpha();
        g.setGlobalAlpha(alpha);
        g.setImageSmoothing(!rough);
        shown.get().picture().ifPresent(picture -> picture(g, brush.viewport(), picture, part));
        g.setImageSmoothing(true);
        g.setGlobalAlpha(isOutdated() ? OUTDATED : 1);
        paint(brush, floor, part);
        g.setGlobalAlpha(1);
        return true;
    }

    /** Paints what must be read over all that stands. */
    void over(Brush brush, Bounds part) {
        if (isShown()) {
            GraphicsContext g = brush.graphics();
            g.setGlobalAlpha(isOutdated() ? OUTDATED : 1);
            paint(brush, above, part);
            paint(brush, growth, part);
            g.setGlobalAlpha(1);
        }
    }

    private double alpha() {
        return board.state().overlay().strength().get() * (isOutdated() ? OUTDATED : 1);
    }

    private void prepare(Optional<OverlayState.Shown> shown) {
        if (!shown.equals(sketched)) {
            sketched = shown;
            floor = sketch(shown, true);
            above = sketch(shown, false);
        }
        List<DrawItem> arrows = board.state().overlay().growth().get();
        if (arrows != grown) {
            grown = arrows;
            growth = new Sketch(arrows);
        }
    }

    private static Sketch sketch(Optional<OverlayState.Shown> shown, boolean isFloor) {
        return new Sketch(shown.map(what -> what.overlay().items()).orElse(List.of()).stream()
                .filter(item -> !(item instanceof DrawItem.Area))
                .filter(item -> (item.style().layer() == DrawLayer.OVERLAY) == isFloor)
                .toList());
    }

    /** Only the part that is seen is scaled, and a pixel around it: smoothing mixes each pixel with its neighbours. */
    private static void picture(GraphicsContext g, Viewport v, OverlayState.Picture picture, Bounds part) {
        Bounds box = picture.box();
        Optional<Bounds> seen = box.intersection(part);
        if (seen.isEmpty()) {
            return;
        }
        double perX = picture.image().getWidth() / box.width();
        double perY = picture.image().getHeight() / box.height();
        double left = Math.max(0, Math.floor((seen.get().minX() - box.minX()) * perX) - 1);
        double top = Math.max(0, Math.floor((seen.get().minY() - box.minY()) * perY) - 1);
        double right =
                Math.min(picture.image().getWidth(), Math.ceil((seen.get().maxX() - box.minX()) * perX) + 1);
        double bottom =
                Math.min(picture.image().getHeight(), Math.ceil((seen.get().maxY() - box.minY()) * perY) + 1);
        if (right <= left || bottom <= top) {
            return;
        }
        double x = v.toScreenX(box.minX() + left / perX);
        double y = v.toScreenY(box.minY() + top / perY);
        double width = v.toScreenX(box.minX() + right / perX) - x;
        double height = v.toScreenY(box.minY() + bottom / perY) - y;
        g.drawImage(picture.image(), left, top, right - left, bottom - top, x, y, width, height);
    }

    private static void paint(Brush brush, Sketch sketch, Bounds part) {
        for (Part figure : sketch.parts()) {
            if (figure.bounds().touches(part)) {
                brush.part(figure);
            }
        }
        for (Part mark : sketch.marks()) {
            if (mark.bounds().touches(part)) {
                brush.part(mark);
            }
        }
        for (DrawItem.Text text : sketch.texts()) {
            if (text.bounds().touches(part)) {
                brush.text(text);
            }
        }
    }
}
