package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.view.NumberPreview;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/**
 * The canvas above the picture: selection and handles. Stays as it is while something is dragged, and is hidden while
 * it is empty, as even an empty canvas costs time.
 */
final class Marks {

    private final Board board;
    private final Canvas canvas = new Canvas();
    private final StandingMarks standing;
    private final DifferenceScenes differences = new DifferenceScenes();
    private boolean dirty = true;

    /** {@code standing} are the marks that lie in the picture. */
    Marks(Board board, StandingMarks standing) {
        this.board = board;
        this.standing = standing;
        canvas.setMouseTransparent(true);
    }

    Canvas node() {
        return canvas;
    }

    void invalidate() {
        dirty = true;
    }

    void paint(Inks inks, Pixels pixels) {
        if (!dirty) {
            return;
        }
        dirty = false;
        Set<ElementId> lifted = board.live().draft().lifted();
        List<SceneElement> selected = board.selected().stream()
                .filter(element -> !lifted.contains(element.id()))
                .toList();
        NumberPreview numbers = board.state().numberPreview().get();
        canvas.setVisible(!selected.isEmpty()
                || !numbers.marks().isEmpty()
                || board.state().comparison().get().isPresent());
        if (canvas.isVisible()) {
            GraphicsContext g = canvas.getGraphicsContext2D();
            g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
            Brush brush = new Brush(g, board.viewport(), pixels, inks);
            paint(brush, selected);
        }
    }

    private void paint(Brush brush, List<SceneElement> selected) {
        Bounds visible = board.viewport().visible(canvas.getWidth(), canvas.getHeight());
        LevelScene scene = board.scene();
        new NumberPainter(brush, visible)
                .paint(scene, board.state().numberPreview().get());
        differences
                .of(board.state().comparison().get(), scene.level().id(), board.messages())
                .ifPresent(seen -> new DifferencePainter(brush, visible).paint(seen));
        HaloPainter halos = new HaloPainter(brush);
        halos.halos(selected.stream()
                .filter(element -> element.bounds().touches(visible))
                .toList());
        Set<ElementId> lifted = board.live().draft().lifted();
        halos.key(board.key().stream()
                .filter(element -> !lifted.contains(element.id()))
                .toList());
        Set<ElementId> locked = board.plan().layout().locked();
        halos.locks(selected.stream()
                .filter(element ->
                        locked.contains(element.id()) && element.bounds().touches(visible))
                .toList());
        if (board.live() == Live.NONE) {
            halos.handles(board.handles());
            NameTag.of(selected, board).ifPresent(tag -> tag.paint(brush, false));
        }
        standing.signs(brush, visible, selected.stream().map(SceneElement::id).collect(Collectors.toSet()));
    }
}
