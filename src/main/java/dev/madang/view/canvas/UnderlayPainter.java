package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.Underlay;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.Vec;
import dev.madang.view.Layer;
import dev.madang.view.Theme;
import dev.madang.view.UnderlayState;
import dev.madang.view.Viewport;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/**
 * Paints the underlays of the level that is seen. At rest each is a tile of the screen's own pixels, which is only
 * copied, also while the view is panned or the underlay moved; while it is zoomed or turned, a coarse picture is
 * scaled.
 */
final class UnderlayPainter {

    /** How much more than what is seen a tile shows on each side, as a part of the view, so that one can pan. */
    private static final double MARGIN = 0.3;

    /** How much must be left of that before the next tile is made. */
    private static final double RESERVE = 0.1;

    private static final double DASH_PX = 6;

    private final Board board;
    private boolean isWaiting;

    UnderlayPainter(Board board) {
        this.board = board;
    }

    /** Returns the underlays that are seen on a level, from the bottom to the top, where they are shown now. */
    static List<Underlay> shown(Board board) {
        LevelScene scene = board.scene();
        if (!scene.looks().isShown(Layer.UNDERLAYS)) {
            return List.of();
        }
        UnderlayState state = board.state().underlays();
        return scene.plan().site().underlays().on(scene.level().id()).stream()
                .filter(underlay -> underlay.look().visible())
                .map(underlay -> drafted(underlay, state))
                .toList();
    }

    private static Underlay drafted(Underlay underlay, UnderlayState state) {
        Optional<UnderlayPlace> draft = state.draft().get();
        return draft.isPresent() && state.selected().get().equals(Optional.of(underlay.id()))
                ? underlay.withPlace(draft.get())
                : underlay;
    }

    /** Tells whether a sharp picture is to be made once the view has come to rest. */
    boolean isUnfinished() {
        return isWaiting;
    }

    /** Begins to make sharp pictures for the view as it is now. */
    void finish(Pixels pixels, Bounds visible) {
        isWaiting = false;
        for (Underlay underlay : shown(board)) {
            seen(underlay, pixels, visible).filter(Seen::isBlurred).ifPresent(Seen::fit);
        }
    }

    /**
     * Begins a frame: makes sharp pictures of what is seen in time, unless the view is zoomed.
     *
     * @param visible all that is painted of the level
     */
    void begin(Pixels pixels, Bounds visible, boolean zooming) {
        List<Underlay> underlays = shown(board);
        board.underlays().setDark(board.state().theme().get() == Theme.DARK);
        board.underlays().keepOnly(underlays);
        isWaiting = false;
        boolean waits = zooming || isTurning();
        for (Underlay underlay : underlays) {
            Optional<Seen> seen = seen(underlay, pixels, visible);
            if (waits) {
                isWaiting |= seen.filter(Seen::isBlurred).isPresent();
            } else {
                seen.ifPresent(Seen::fitInTime);
            }
        }
    }

    /**
     * Paints what lies in a part of the level; tells whether that is as sharp as it will be.
     *
     * @param rough whether speed counts more than smooth lines
     */
    boolean paint(Brush brush, Bounds part, boolean rough) {
        boolean isSharp = true;
        boolean isPale = board.scene().looks().isDimmed(Layer.UNDERLAYS);
        GraphicsContext g = brush.graphics();
        g.setImageSmoothing(!rough);
        for (Underlay underlay : shown(board)) {
            Optional<Seen> seen = seen(underlay, brush.pixels(), part);
            if (seen.isPresent()) {
                g.setGlobalAlpha(underlay.look().opacityPercent() / 100.0 * (isPale ? ScenePainter.DIMMED : 1));
                paint(brush, seen.get());
                isSharp &= !seen.get().isBlurred();
            }
        }
        g.setGlobalAlpha(1);
        g.setImageSmoothing(true);
        return isSharp;
    }

    /** A turn is shown by the coarse picture: each angle would want a tile of its own. */
    private boolean isTurning() {
        UnderlayState state = board.state().underlays();
        Optional<UnderlayPlace> draft = state.draft().get();
        return draft.isPresent()
                && state.selected()
                        .get()
                        .flatMap(id -> board.plan().site().underlays().get(id))
                        .filter(underlay ->
                                underlay.place().rotation() != draft.get().rotation())
                        .isPresent();
    }

    private void paint(Brush brush, Seen seen) {
        Optional<Image> sharp =
                seen.isBlurred() ? Optional.empty() : seen.entry().sharp();
        if (sharp.isPresent()) {
            sharp(brush, seen, sharp.get());
        } else if (seen.entry().coarse().isPresent()) {
            coarse(brush, seen.underlay(), seen.entry().coarse().get());
        } else {
            outline(brush, seen.underlay(), seen.entry().isBroken());
        }
    }

    private static void sharp(Brush brush, Seen seen, Image image) {
        Pixels pixels = brush.pixels();
        UnderlayTile.Frame frame = seen.entry().tile().orElseThrow().frame();
        Vec at = seen.underlay().place().at().toVec();
        Viewport v = brush.viewport();
        double x = pixels.round(v.toScreenX(at.x())) + frame.x() / pixels.perUnit();
        double y = pixels.round(v.toScreenY(at.y())) + frame.y() / pixels.perUnit();
        brush.graphics().drawImage(image, x, y, frame.width() / pixels.perUnit(), frame.height() / pixels.perUnit());
    }

    private static void coarse(Brush brush, Underlay underlay, Image image) {
        GraphicsContext g = brush.graphics();
        Viewport v = brush.viewport();
        Vec at = underlay.place().at().toVec();
        g.save();
        g.translate(v.toScreenX(at.x()), v.toScreenY(at.y()));
        g.rotate(underlay.place().rotation() / 100.0);
        g.drawImage(image, 0, 0, underlay.widthMm() * v.scalePxPerMm(), underlay.heightMm() * v.scalePxPerMm());
        g.restore();
    }

    /** Shows where a picture lies that is not there yet, or crosses out one that cannot be shown. */
    private static void outline(Brush brush, Underlay underlay, boolean isBroken) {
        GraphicsContext g = brush.graphics();
        Color colour = brush.inks().chrome().gridStrong();
        List<Vec> corners = underlay.corners();
        g.save();
        g.setStroke(colour);
        g.setLineWidth(1);
        g.setLineDashes(DASH_PX);
        for (int i = 0; i < corners.size(); i++) {
            line(g, brush.viewport(), corners.get(i), corners.get((i + 1) % corners.size()));
        }
        if (isBroken) {
            line(g, brush.viewport(), corners.get(0), corners.get(2));
            line(g, brush.viewport(), corners.get(1), corners.get(3));
        }
        g.restore();
    }

    private static void line(GraphicsContext g, Viewport v, Vec from, Vec to) {
        g.strokeLine(v.toScreenX(from.x()), v.toScreenY(from.y()), v.toScreenX(to.x()), v.toScreenY(to.y()));
    }

    private Optional<Seen> seen(Underlay underlay, Pixels pixels, Bounds visible) {
        if (!underlay.bounds().touches(visible)) {
            return Optional.empty();
        }
        double pxPerMm = board.viewport().scalePxPerMm() * pixels.perUnit();
        Vec at = underlay.place().at().toVec();
        UnderlayTile.Frame all = frame(underlay.bounds(), at, pxPerMm);
        UnderlayTile.Frame view = frame(visible, at, pxPerMm);
        UnderlayTile.View wanted = new UnderlayTile.View(
                underlay.place().mmPerUnit() * pxPerMm, underlay.place().rotation());
        return Optional.of(new Seen(underlay, board.underlays().entry(underlay.content()), wanted, all, view));
    }

    private static UnderlayTile.Frame frame(Bounds box, Vec origin, double pxPerMm) {
        int left = pixel((box.minX() - origin.x()) * pxPerMm, -1);
        int top = pixel((box.minY() - origin.y()) * pxPerMm, -1);
        int right = pixel((box.maxX() - origin.x()) * pxPerMm, 1);
        int bottom = pixel((box.maxY() - origin.y()) * pxPerMm, 1);
        return new UnderlayTile.Frame(left, top, right - left, bottom - top);
    }

    private static int pixel(double px, int outwards) {
        return Math.toIntExact(Math.round(px)) + outwards;
    }

    /**
     * An underlay as it is seen.
     *
     * @param underlay where it is shown now
     * @param entry its picture
     * @param wanted scale and rotation of a sharp tile
     * @param all the box around all of it, in device pixels from its origin
     * @param view what is seen of the level, in the same pixels
     */
    private record Seen(
            Underlay underlay,
            UnderlayShelf.Entry entry,
            UnderlayTile.View wanted,
            UnderlayTile.Frame all,
            UnderlayTile.Frame view) {

        /** Tells whether there is no tile that shows sharply what is seen. */
        boolean isBlurred() {
            return !shows(view.intersection(all));
        }

        /** Makes the next tile before the view leaves the one that there is. */
        void fitInTime() {
            if (!shows(grown(RESERVE))) {
                fit();
            }
        }

        void fit() {
            UnderlayTile.Frame frame = grown(MARGIN);
            if (entry.isIdle() && !frame.isEmpty()) {
                entry.fit(wanted, frame);
            }
        }

        private UnderlayTile.Frame grown(double part) {
            int px = Math.toIntExact(Math.round(view.width() * part));
            int py = Math.toIntExact(Math.round(view.height() * part));
            return view.grown(px, py).intersection(all);
        }

        private boolean shows(UnderlayTile.Frame frame) {
            return frame.isEmpty()
                    || entry.tile()
                            .filter(tile ->
                                    tile.view().equals(wanted) && tile.frame().contains(frame))
                            .isPresent();
        }
    }
}
