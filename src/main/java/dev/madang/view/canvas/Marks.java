package dev.madang.view.canvas;

import dev.madang.check.CheckResult;
import dev.madang.check.DueHolds;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.view.Layer;
import dev.madang.view.NumberPreview;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/**
 * The canvas above the picture: findings, selection and handles. Stays as it is while something is dragged, and is
 * hidden while it is empty, as even an empty canvas costs time.
 */
final class Marks {

    private final Board board;
    private final Canvas canvas = new Canvas();
    private final HoldPainter holds = new HoldPainter();
    private final DifferenceScenes differences = new DifferenceScenes();
    private boolean dirty = true;

    Marks(Board board) {
        this.board = board;
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
        List<FindingMark> findings = findings(lifted);
        List<DueHolds.DueHold> due = due(lifted);
        NumberPreview numbers = board.state().numberPreview().get();
        canvas.setVisible(!selected.isEmpty()
                || !due.isEmpty()
                || !findings.isEmpty()
                || !numbers.marks().isEmpty()
                || board.state().comparison().get().isPresent());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (canvas.isVisible()) {
            Brush brush = new Brush(g, board.viewport(), pixels, inks);
            g.setGlobalAlpha(board.scene().looks().isDimmed(Layer.BOOTHS) ? ScenePainter.DIMMED : 1);
            HoldPainter.paint(brush, board.viewport().visible(canvas.getWidth(), canvas.getHeight()), due);
            g.setGlobalAlpha(1);
            paint(brush, selected, findings);
        }
    }

    private void paint(Brush brush, List<SceneElement> selected, List<FindingMark> findings) {
        Bounds visible = board.viewport().visible(canvas.getWidth(), canvas.getHeight());
        LevelScene scene = board.scene();
        FindingPainter troubles = new FindingPainter(brush, visible);
        double findingAlpha = scene.looks().isDimmed(Layer.FINDINGS) ? ScenePainter.DIMMED : 1;
        brush.graphics().setGlobalAlpha(findingAlpha);
        troubles.cover(findings, scene::get);
        brush.graphics().setGlobalAlpha(1);
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
        brush.graphics().setGlobalAlpha(findingAlpha);
        troubles.signs(findings);
        brush.graphics().setGlobalAlpha(1);
    }

    /** The sign of a hold goes with its booth: it is not shown without it, nor while it is being moved. */
    private List<DueHolds.DueHold> due(Set<ElementId> lifted) {
        if (!board.scene().looks().isShown(Layer.BOOTHS)) {
            return List.of();
        }
        LocalDate today = board.state().today().get();
        return holds.on(board.plan(), today, board.scene().level().id()).stream()
                .filter(hold -> !lifted.contains(hold.booth().id()))
                .toList();
    }

    /** What concerns something that is being moved is checked live instead. */
    private List<FindingMark> findings(Set<ElementId> lifted) {
        if (!board.scene().looks().isShown(Layer.FINDINGS)) {
            return List.of();
        }
        String level = board.scene().level().id();
        CheckResult check = board.session().check();
        return FindingMark.of(
                check.findings().stream()
                        .filter(finding -> finding.level().equals(level))
                        .filter(finding -> finding.subjects().stream().noneMatch(lifted::contains)),
                check);
    }
}
