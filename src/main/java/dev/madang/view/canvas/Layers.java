package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;

/** All parts of the drawing, from the bottom to the top, and which of them must be painted anew. */
final class Layers {

    /** Index of the first ruler among the {@link #nodes()}: what lies on the drawing goes before it. */
    static final int RULERS_FROM = 3;

    private final Board board;
    private final Picture picture;
    private final Marks marks;
    private final LiveLayer live;
    private final List<Ruler> rulers;
    private Bounds window = new Bounds(0, 0, 0, 0);

    Layers(Board board) {
        this.board = board;
        StandingMarks standing = new StandingMarks(board);
        picture = new Picture(board, standing);
        marks = new Marks(board, standing);
        live = new LiveLayer(board);
        rulers = List.of(new Ruler(Axis.X, board), new Ruler(Axis.Y, board));
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(picture.node(), marks.node(), live.node()));
        rulers.forEach(ruler -> nodes.addAll(ruler.nodes()));
        return nodes;
    }

    /** The viewport is another; the picture finds out by itself what of it is not painted yet. */
    void viewMoved() {
        marks.invalidate();
        live.invalidate();
        rulers.forEach(Ruler::invalidate);
    }

    /** The theme, the language or the level is another. */
    void everythingChanged() {
        picture.invalidate();
        viewMoved();
    }

    /** The theme or the language is another. */
    void lookChanged() {
        picture.forgetWords();
        everythingChanged();
    }

    /** The plan is another; the picture finds out by itself where it differs. */
    void planChanged() {
        marks.invalidate();
    }

    /** A picture of an underlay is there that was not. */
    void underlayReady() {
        picture.underlayReady();
    }

    /** Something else is selected, or found. */
    void marksChanged() {
        marks.invalidate();
    }

    /** The gesture under way shows something else. */
    void liveChanged(Live before) {
        Set<ElementId> lifted = board.live().draft().lifted();
        picture.lift(lifted);
        live.invalidate();
        boolean same = lifted.equals(before.draft().lifted()) && (before == Live.NONE) == (board.live() == Live.NONE);
        if (!same) {
            marks.invalidate();
        }
    }

    void pointerMoved() {
        rulers.forEach(Ruler::pointerMoved);
    }

    void resize(double width, double height) {
        if (window.width() == width && window.height() == height) {
            return;
        }
        window = new Bounds(0, 0, width, height);
        picture.resize(width, height);
        marks.node().setWidth(width);
        marks.node().setHeight(height);
        rulers.get(0).resize(width);
        rulers.get(1).resize(height);
        everythingChanged();
    }

    void paint(Inks inks, Pixels pixels, boolean zooming) {
        picture.paint(inks, pixels, zooming);
        marks.paint(inks, pixels);
        live.paint(inks, pixels, window);
        rulers.forEach(ruler -> ruler.paint(inks, pixels));
    }

    /** Tells whether labels are shown that fitted another scale. */
    boolean isUnfinished() {
        return picture.isUnfinished();
    }

    /** Fits labels for a while, and paints them once all are fitted. */
    boolean finish(Inks inks) {
        return picture.finish(inks);
    }
}
