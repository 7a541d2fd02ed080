package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/**
 * What lies lowest: ground, floor, grid and all elements but those that a gesture has lifted, and what is marked on
 * them whatever is selected. Opaque.
 *
 * <p>Building and elements share one picture, as in the software renderer each further one that is as large as the
 * window costs 2 to 3 ms a frame; instead, what changes is painted anew within its box only, and what is panned is
 * moved.
 */
final class Picture {

    /** Edges, their points, and letters may reach a little beyond the box of what they belong to. */
    static final double SPILL_PX = 6;

    /** While the view is zoomed, the edges of more boxes than this would take most of a frame. */
    private static final int MANY = 3_000;

    private final Board board;
    private final StandingMarks standing;
    private final Mosaic mosaic = new Mosaic();
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

    /**
     * How a frame is painted.
     *
     * @param isRough whether it is seen for a moment only, as the view is zoomed
     * @param isWithoutEdges whether small boxes get no edges
     */
    private record Pass(boolean isRough, boolean isWithoutEdges) {}

    Picture(Board board, StandingMarks standing) {
        this.board = board;
        this.standing = standing;
        overlay = new OverlayPainter(board);
        underlays = new UnderlayPainter(board);
    }

    Node node() {
        return mosaic.node();
    }

    void resize(double width, double height) {
        mosaic.resize(width, height);
        whole = true;
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

    /** A picture of an underlay is there that was not. */
    void underlayReady() {
        mosaic.soil(Tile.Lack::underlay);
    }

    /** Tells whether some of what is written waits for the view to come to rest. */
    boolean isUnfinished() {
        return mosaic.isSeen(Tile.Lack::edges)
                || mosaic.isSeen(Tile.Lack::letters)
                || mosaic.isSeen(Tile.Lack::overlay)
                || underlays.isUnfinished()
                || !names.isPlaced(board.scene(), board.viewport().scalePxPerMm());
    }

    /** Lets edges be painted, fits labels for a while, then places names; tells whether all that is seen is done. */
    boolean finish(Inks inks) {
        if (mosaic.isSeen(Tile.Lack::edges)) {
            mosaic.soil(Tile.Lack::edges);
            return false;
        }
        double scale = board.viewport().scalePxPerMm();
        if (!lettering.fit(board.scene().touching(mosaic.reach()), inks, scale)) {
            return false;
        }
        mosaic.soil(Tile.Lack::letters);
        mosaic.soil(Tile.Lack::overlay);
        underlays.finish(pixels, mosaic.reach());
        if (!names.isPlaced(board.scene(), scale)) {
            names.place(board.scene(), inks, scale, board.messages().locale());
            whole = true;
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
        List<Bounds> marked = standing.update(lifted);
        boolean isMoved = !whole && mosaic.moveTo(board.viewport(), pixels);
        if (!isMoved) {
            mosaic.beginAt(board.viewport(), pixels);
        } else {
            if (dirty != null) {
                mosaic.soil(dirty, SceneElement.MOST_SPILL_PX);
            }
            marked.forEach(box -> mosaic.soil(box, StandingMarks.SPILL_PX));
        }
        whole = false;
        dirty = null;
        boolean isRough = zooming && !isMoved;
        List<Tile> stale = mosaic.stale();
        if (stale.isEmpty()) {
            stale = mosaic.ahead().stream().toList();
        }
        lettering.begin(isRough);
        underlays.begin(pixels, mosaic.reach(), isRough);
        paint(inks, stale, isRough);
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

    private void paint(Inks inks, List<Tile> tiles, boolean rough) {
        Optional<Bounds> all = tiles.stream().map(Tile::box).reduce(Bounds::union);
        if (all.isEmpty()) {
            return;
        }
        List<SceneElement> elements =
                board.scene().touching(mosaic.model(all.get().grown(SceneElement.MOST_SPILL_PX)));
        List<List<SceneElement>> shares = mosaic.shares(tiles, elements);
        Pass pass = new Pass(rough, rough && elements.size() > MANY);
        for (int i = 0; i < tiles.size(); i++) {
            List<SceneElement> share = shares.get(i);
            tiles.get(i)
                    .paint(pixels, (g, px) -> paint(new Brush(g, mosaic.start(), pixels, inks, px), px, share, pass));
        }
    }

    /** Paints what lies in a box of pixels; returns what was not ready for it. */
    private Tile.Lack paint(Brush brush, Bounds px, List<SceneElement> elements, Pass pass) {
        boolean rough = pass.isRough();
        GraphicsContext g = brush.graphics();
        Bounds part = mosaic.model(px.grown(SPILL_PX));
        g.setFill(brush.inks().chrome().ground());
        g.fillRect(px.minX(), px.minY(), px.width(), px.height());
        LevelScene scene = board.scene();
        ScenePainter.ground(brush, scene, part);
        boolean isSharp = underlays.paint(brush, part, rough);
        LayerLooks looks = scene.looks();
        if (looks.isShown(Layer.GRID)) {
            g.setGlobalAlpha(looks.isDimmed(Layer.GRID) ? ScenePainter.DIMMED : 1);
            new GridPainter(brush, scene.level().floor().corners(), part).paint();
            g.setGlobalAlpha(1);
        }
        ScenePainter.walls(brush, scene, part);
        Brush figures = pass.isWithoutEdges() ? brush.inPassing() : brush;
        ScenePainter.figures(figures, scene, part, elements, lifted, () -> overlay(brush, scene, part, rough));
        if (looks.isShown(Layer.LABELS)) {
            g.setGlobalAlpha(looks.isDimmed(Layer.LABELS) ? ScenePainter.DIMMED : 1);
            names.paint(brush, part, lifted);
        }
        int missing = lettering.missing();
        ScenePainter.texts(brush, scene, elements, lifted, lettering);
        overlay.over(brush, part);
        standing.paint(brush, part, elements);
        return new Tile.Lack(
                lettering.missing() > missing, pass.isWithoutEdges(), !isSharp, rough && overlay.isShown());
    }

    private void overlay(Brush brush, LevelScene scene, Bounds part, boolean rough) {
        if (overlay.under(brush, part, rough)) {
            ScenePainter.walls(brush, scene, part);
        }
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
