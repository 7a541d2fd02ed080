package dev.madang.view.canvas;

import dev.madang.check.CheckResult;
import dev.madang.check.DueHolds;
import dev.madang.check.Finding;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.view.Layer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/**
 * What is marked on the picture whatever is selected: findings, and holds that end. They are part of the picture, as a
 * canvas of their own would cost time in each frame.
 */
final class StandingMarks {

    /** How far a sign reaches beyond what it belongs to, and the one beside it that it hides. */
    static final double SPILL_PX = 28;

    private final Board board;
    private final HoldPainter holds = new HoldPainter();
    private @Nullable Basis basis;
    private List<FindingMark> findings = List.of();
    private Map<ElementId, FindingMark> covers = Map.of();
    private List<DueHolds.DueHold> due = List.of();

    StandingMarks(Board board) {
        this.board = board;
    }

    /**
     * What decides which marks there are. Compared by identity where comparing contents would take long.
     *
     * @param check what was found
     * @param scene the level, and which layers are seen
     * @param lifted what is being moved: its findings are checked live, and its signs go with it
     * @param today by which holds end
     */
    private record Basis(CheckResult check, LevelScene scene, Set<ElementId> lifted, LocalDate today) {

        boolean isSame(@Nullable Basis other) {
            return other != null
                    && check == other.check
                    && scene == other.scene
                    && lifted.equals(other.lifted)
                    && today.equals(other.today);
        }
    }

    /** Looks which marks there are now; returns the boxes around what other marks concern than before. */
    List<Bounds> update(Set<ElementId> lifted) {
        Basis next = new Basis(
                board.session().check(),
                board.scene(),
                lifted,
                board.state().today().get());
        if (next.isSame(basis)) {
            return List.of();
        }
        basis = next;
        List<Bounds> boxes = new ArrayList<>();
        List<FindingMark> found = findings(next);
        boxes.addAll(difference(findings, found, next.scene()));
        if (!boxes.isEmpty()) {
            boolean wereMany = FindingPainter.isMany(covers);
            findings = found;
            covers = FindingMark.covers(found);
            if (FindingPainter.isMany(covers) != wereMany) {
                found.forEach(mark -> boxes.add(box(mark.finding(), next.scene())));
            }
        }
        List<DueHolds.DueHold> ending = due(next);
        if (!due.equals(ending)) {
            Stream.of(due, ending)
                    .flatMap(List::stream)
                    .forEach(hold -> boxes.add(hold.booth().shape().bounds()));
            due = ending;
        }
        return boxes;
    }

    /** Paints the marks in a part of the level, in which some elements are seen. */
    void paint(Brush brush, Bounds part, List<SceneElement> elements) {
        Bounds around = part.grown(SPILL_PX / brush.viewport().scalePxPerMm());
        GraphicsContext g = brush.graphics();
        g.setGlobalAlpha(alpha(Layer.BOOTHS));
        HoldPainter.paint(brush, around, due);
        g.setGlobalAlpha(alpha(Layer.FINDINGS));
        FindingPainter painter = new FindingPainter(brush, around);
        painter.cover(elements, covers);
        painter.signs(findings);
        g.setGlobalAlpha(1);
    }

    /** Paints once more the signs of what concerns some elements, so that nothing lies on them. */
    void signs(Brush brush, Bounds part, Set<ElementId> concerned) {
        brush.graphics().setGlobalAlpha(alpha(Layer.FINDINGS));
        new FindingPainter(brush, part)
                .signs(findings.stream()
                        .filter(mark -> mark.finding().subjects().stream().anyMatch(concerned::contains))
                        .toList());
        brush.graphics().setGlobalAlpha(1);
    }

    private double alpha(Layer layer) {
        return board.scene().looks().isDimmed(layer) ? ScenePainter.DIMMED : 1;
    }

    /** What concerns something that is being moved is checked live instead. */
    private static List<FindingMark> findings(Basis basis) {
        if (!basis.scene().looks().isShown(Layer.FINDINGS)) {
            return List.of();
        }
        String level = basis.scene().level().id();
        return FindingMark.of(
                basis.check().findings().stream()
                        .filter(finding -> finding.level().equals(level))
                        .filter(finding -> finding.subjects().stream().noneMatch(basis.lifted()::contains)),
                basis.check());
    }

    /** The sign of a hold goes with its booth: it is not shown without it, nor while it is being moved. */
    private List<DueHolds.DueHold> due(Basis basis) {
        if (!basis.scene().looks().isShown(Layer.BOOTHS)) {
            return List.of();
        }
        return holds.on(board.plan(), basis.today(), basis.scene().level().id()).stream()
                .filter(hold -> !basis.lifted().contains(hold.booth().id()))
                .toList();
    }

    private static List<Bounds> difference(List<FindingMark> before, List<FindingMark> now, LevelScene scene) {
        List<Bounds> boxes = new ArrayList<>();
        Set<Finding> known = identities(before, false);
        Set<Finding> accepted = identities(before, true);
        Set<Finding> still = Collections.newSetFromMap(new IdentityHashMap<>());
        for (FindingMark mark : now) {
            still.add(mark.finding());
            if (!known.contains(mark.finding()) || accepted.contains(mark.finding()) != mark.isAccepted()) {
                boxes.add(box(mark.finding(), scene));
            }
        }
        before.stream()
                .map(FindingMark::finding)
                .filter(finding -> !still.contains(finding))
                .forEach(finding -> boxes.add(box(finding, scene)));
        return boxes;
    }

    private static Set<Finding> identities(List<FindingMark> marks, boolean onlyAccepted) {
        Set<Finding> findings = Collections.newSetFromMap(new IdentityHashMap<>());
        marks.stream()
                .filter(mark -> mark.isAccepted() || !onlyAccepted)
                .map(FindingMark::finding)
                .forEach(findings::add);
        return findings;
    }

    private static Bounds box(Finding finding, LevelScene scene) {
        Bounds box = Bounds.around(List.of(finding.place()));
        for (ElementId id : finding.subjects()) {
            Optional<SceneElement> element = scene.get(id);
            if (element.isPresent()) {
                box = box.union(element.get().bounds());
            }
        }
        return box;
    }
}
