package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
import dev.madang.view.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/**
 * The lowest canvas: ground, floor, grid and all elements but those that a gesture has lifted. Opaque.
 *
 * <p>Building and elements share one canvas, as in the software renderer each further one that is as large as the
 * window costs 2 to 3 ms a frame; instead, what changes is painted anew within its box only.
 */
final class Picture {

    /** Halos of text and edges may reach a little beyond the box of what changed. */
    private static final double SPILL_PX = 3;

    private final Board board;
    private final Canvas canvas = new Canvas();
    private final Lettering lettering = new Lettering();
    private final FloorWords names = new FloorWords();
    private final OverlayPainter overlay;
    private final UnderlayPainter underlays;
    private Pixels pixels = new Pixels(1);
    private boolean paleOverlay;
    private boolean whole = true;
    private @Nullable Bounds dirty;
    private Set<ElementId> lifted = Set.of();
    private @Nullable LevelScene painted;

    Picture(Board board) {
        this.board = board;
        overlay = new OverlayPainter(board);
        underlays = new UnderlayPainter(board);
    }

    Canvas node() {
        return canvas;
    }

    /** Everything must be painted anew. */
    void invalidate() {
        whole = true;
    }

    /** What lies in a box must be painted anew. */
    private void invalidate(Bounds box) {
        dirty = dirty == null ? box : dirty.union(box);
    }

    /** Takes elements out of the picture, and puts back those taken before. */
    void lift(Set<ElementId> ids) {
        if (!ids.equals(lifted)) {
            boxOf(lifted).ifPresent(this::invalidate);
            boxOf(ids).ifPresent(this::invalidate);
            lifted = ids;
        }
    }

    /** Tells whether some of what is written waits for the view to come to rest. */
    boolean isUnfinished() {
        return lettering.isUnfinished()
                || overlay.isUnfinished()
                || underlays.isUnfinished()
                || !names.isPlaced(board.scene(), board.viewport().scalePxPerMm());
    }

    /** Fits labels for a while, then places names; tells whether all that is seen is done. */
    boolean finish(Inks inks) {
        double scale = board.viewport().scalePxPerMm();
        if (!lettering.fit(board.scene().touching(visible()), inks, scale)) {
            return false;
        }
        overlay.fit(inks);
        underlays.finish(pixels, visible());
        if (!names.isPlaced(board.scene(), scale)) {
            names.place(board.scene(), inks, scale, board.messages().locale());
        }
        return true;
    }

    /** The theme or the language is another. */
    void forgetWords() {
        names.forget();
    }

    void paint(Inks inks, Pixels devicePixels, boolean zooming) {
        pixels = devicePixels;
        compare(board.scene());
        if (whole) {
            lettering.begin(zooming);
            paint(inks, visible(), zooming);
        } else if (dirty != null && dirty.touches(visible())) {
            lettering.begin(false);
            paintWithin(dirty, inks);
        }
        whole = false;
        dirty = null;
    }

    /** Finds what differs from what was painted last. */
    private void compare(LevelScene scene) {
        boolean isPale = overlay.isOutdated();
        if (painted == null || !scene.isSameGround(painted) || isPale != paleOverlay) {
            whole = true;
        } else if (painted != scene && !whole) {
            scene.differenceTo(painted).ifPresent(this::invalidate);
        }
        painted = scene;
        paleOverlay = isPale;
    }

    private void paintWithin(Bounds box, Inks inks) {
        Viewport v = board.viewport();
        double left = Math.max(0, Math.floor(v.toScreenX(box.minX()) - SPILL_PX));
        double top = Math.max(0, Math.floor(v.toScreenY(box.minY()) - SPILL_PX));
        double right = Math.min(canvas.getWidth(), Math.ceil(v.toScreenX(box.maxX()) + SPILL_PX));
        double bottom = Math.min(canvas.getHeight(), Math.ceil(v.toScreenY(box.maxY()) + SPILL_PX));
        if (left >= right || top >= bottom) {
            return;
        }
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.save();
        g.beginPath();
        g.rect(left, top, right - left, bottom - top);
        g.clip();
        paint(inks, Bounds.between(v.toModel(left, top), v.toModel(right, bottom)), false);
        g.restore();
    }

    private void paint(Inks inks, Bounds part, boolean zooming) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        Brush brush = new Brush(g, board.viewport(), pixels, inks);
        g.setFill(inks.chrome().ground());
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        LevelScene scene = board.scene();
        ScenePainter.ground(brush, scene, part);
        underlays.paint(brush, part, visible(), zooming);
        LayerLooks looks = scene.looks();
        if (looks.isShown(Layer.GRID)) {
            g.setGlobalAlpha(looks.isDimmed(Layer.GRID) ? ScenePainter.DIMMED : 1);
            new GridPainter(brush, scene.level().floor().corners(), part).paint();
            g.setGlobalAlpha(1);
        }
        ScenePainter.walls(brush, scene, part);
        List<SceneElement> visible =
                scene.touching(part.grown(SPILL_PX / board.viewport().scalePxPerMm()));
        ScenePainter.figures(brush, scene, part, visible, lifted, () -> overlay(brush, scene, part, zooming));
        if (looks.isShown(Layer.LABELS)) {
            g.setGlobalAlpha(looks.isDimmed(Layer.LABELS) ? ScenePainter.DIMMED : 1);
            names.paint(brush, lifted);
        }
        ScenePainter.texts(brush, scene, visible, lifted, lettering);
        overlay.over(brush, part);
    }

    private void overlay(Brush brush, LevelScene scene, Bounds part, boolean zooming) {
        if (overlay.under(brush, part, zooming)) {
            ScenePainter.walls(brush, scene, part);
        }
    }

    private Bounds visible() {
        return board.viewport().visible(canvas.getWidth(), canvas.getHeight());
    }

    private Optional<Bounds> boxOf(Set<ElementId> ids) {
        LevelScene scene = board.scene();
        return ids.stream()
                .map(scene::get)
                .flatMap(Optional::stream)
                .map(SceneElement::reach)
                .reduce(Bounds::union);
    }
}
