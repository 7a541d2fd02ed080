package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/** A piece of a {@link Mosaic}, in pixels of the view at which the picture was begun. */
final class Tile {

    private final Canvas canvas = new Canvas();
    private Mosaic.Cell cell = new Mosaic.Cell(0, 0);
    private Bounds box = new Bounds(0, 0, 0, 0);
    private @Nullable Bounds stale;
    private Lack lack = Lack.NONE;

    /** Paints what is in a box. */
    interface Painter {

        /** Paints at least what lies in the box; returns what could not be painted yet as it should be. */
        Lack paint(GraphicsContext g, Bounds px);
    }

    /**
     * What was not ready when a tile was painted.
     *
     * @param letters whether texts were fitted to another scale
     * @param underlay whether there was no sharp picture of an underlay
     * @param edges whether edges of small boxes were left out
     * @param overlay whether an overlay was scaled roughly, with numbers that fitted another scale
     */
    record Lack(boolean letters, boolean edges, boolean underlay, boolean overlay) {

        static final Lack NONE = new Lack(false, false, false, false);

        Lack or(Lack other) {
            return new Lack(
                    letters || other.letters,
                    edges || other.edges,
                    underlay || other.underlay,
                    overlay || other.overlay);
        }
    }

    Node node() {
        return canvas;
    }

    Mosaic.Cell cell() {
        return cell;
    }

    /** Returns which pixels it shows. */
    Bounds box() {
        return box;
    }

    /** Becomes another piece, of which nothing is painted yet; not seen until it is placed. */
    void become(Mosaic.Cell newCell, Bounds newBox) {
        cell = newCell;
        box = newBox;
        if (canvas.getWidth() != box.width() || canvas.getHeight() != box.height()) {
            canvas.setWidth(box.width());
            canvas.setHeight(box.height());
        }
        hide();
        soil();
    }

    void place(double shiftX, double shiftY, boolean isSeen) {
        canvas.setLayoutX(box.minX() + shiftX);
        canvas.setLayoutY(box.minY() + shiftY);
        canvas.setVisible(isSeen);
    }

    void hide() {
        canvas.setVisible(false);
    }

    /** All of it must be painted anew. */
    void soil() {
        stale = box;
    }

    /** What lies in a box must be painted anew. */
    void soil(Bounds px) {
        Optional<Bounds> within = box.intersection(px);
        if (within.isPresent()) {
            stale = stale == null ? within.get() : stale.union(within.get());
        }
    }

    boolean isStale() {
        return stale != null;
    }

    /** Returns what was not ready for it. */
    Lack lack() {
        return lack;
    }

    /** Paints what must be painted. Coordinates are pixels of the view at which the picture was begun. */
    void paint(Pixels pixels, Painter painter) {
        Bounds part = stale;
        if (part == null) {
            return;
        }
        // With fractions of pixels in a unit the toolkit blends the edges of a clip, which would be seen as lines.
        Bounds px = pixels.isWhole() ? pixels.around(part) : box;
        boolean isAll = px.contains(box);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.save();
        g.translate(-box.minX(), -box.minY());
        if (!isAll) {
            g.beginPath();
            g.rect(px.minX(), px.minY(), px.width(), px.height());
            g.clip();
        }
        Lack found = painter.paint(g, px);
        g.restore();
        stale = null;
        lack = isAll ? found : found.or(lack);
    }
}
