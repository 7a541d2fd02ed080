package dev.madang.view.canvas;

import dev.madang.check.Finding;
import dev.madang.check.Preview;
import dev.madang.edit.Copies;
import dev.madang.edit.EditCommand;
import dev.madang.edit.MoveElements;
import dev.madang.edit.PlaceElements;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Point;
import dev.madang.view.CopyStep;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Moves what was pressed, or the selection if that was pressed. With Alt copies are moved instead. What is locked
 * stays, but can be copied.
 */
final class MoveGesture implements Gesture {

    private final Board board;
    private final Plan start;
    private final Pointer from;
    private final List<SceneElement> copied;
    private final List<SceneElement> moved;
    private final Set<ElementId> ids;
    private final Bounds box;
    private final Preview preview;
    private final LiveCheck live;
    private final SnapTargets others;
    private final SnapTargets all;
    private final List<ElementId> copyIds = new ArrayList<>();
    private EditCommand edit;
    private Live shown = Live.NONE;

    MoveGesture(Board board, List<SceneElement> grabbed, Pointer from) {
        this.board = board;
        this.from = from;
        this.start = board.plan();
        this.copied = grabbed;
        this.moved = grabbed.stream()
                .filter(shown -> !start.layout().locked().contains(shown.id()))
                .toList();
        this.ids = new LinkedHashSet<>(moved.stream().map(SceneElement::id).toList());
        this.box =
                grabbed.stream().map(SceneElement::bounds).reduce(Bounds::union).orElseThrow();
        this.preview = board.session().checker().preview(board.session().check());
        this.live = new LiveCheck(
                preview.moving(moved.stream().map(SceneElement::element).toList()),
                moved.size(),
                board.beside().orElse(null),
                this::showFindings);
        this.others = board.targets(ids);
        this.all = board.targets(Set.of());
        this.edit = new MoveElements(ids, 0, 0);
    }

    @Override
    public void drag(Pointer pointer) {
        boolean copying = pointer.alt();
        SnapTargets targets = copying ? all : others;
        boolean typed = board.typedMm().isPresent();
        Bounds there = moved(box, onAxis(pointer, true), onAxis(pointer, false));
        Snap snap =
                board.isSnapping(pointer) && !typed ? board.snapper(targets).snap(probe(there, pointer)) : Snap.NONE;
        int dx = within(there.minX() + snap.dx() - box.minX(), box.minX(), box.maxX());
        int dy = within(there.minY() + snap.dy() - box.minY(), box.minY(), box.maxY());
        edit = copying ? PlaceElements.of("edit.duplicate", copies(dx, dy)) : new MoveElements(ids, dx, dy);
        Live.Draft draft = copying ? new Live.Draft(Set.of(), copied, dx, dy) : new Live.Draft(ids, moved, dx, dy);
        Live.Measures measures = new Live.Measures(snap.guides(), board.gaps(moved(box, dx, dy), targets, copied));
        boolean isStuck = !copying && moved.isEmpty();
        String typing = board.typing().text();
        List<Finding> findings = isStuck ? List.of() : findings(dx, dy);
        shown = isStuck ? Live.NONE : new Live(draft, measures, findings, null, typing);
        board.show(shown);
        if (isStuck) {
            board.hint("canvas.hint.locked");
        } else if (board.typing().isEmpty()) {
            board.hintFor(pointer, Hints.of(snap), Hints.arguments(snap, board));
        } else {
            board.hint("canvas.hint.typed", typing);
        }
    }

    @Override
    public void release(Pointer pointer) {
        EditCommand done = edit;
        live.end();
        board.clear();
        if (done instanceof PlaceElements) {
            board.session().execute(done);
            board.state().lastCopy().set(new CopyStep(board.session().selection(), box));
        } else {
            board.session()
                    .free(new LinkedHashSet<>(
                            copied.stream().map(SceneElement::id).toList()));
            board.session().execute(done);
        }
    }

    @Override
    public void cancel() {
        live.end();
    }

    @Override
    public PointerShape shape() {
        return PointerShape.MOVE;
    }

    @Override
    public boolean takesNumbers() {
        return true;
    }

    /** A plan of its own for each frame would have to be checked throughout; what is moved is all that matters. */
    private List<Finding> findings(int dx, int dy) {
        if (edit instanceof PlaceElements) {
            return preview.of(edit.apply(start));
        }
        boolean isBack = dx == 0 && dy == 0;
        return isBack ? List.of() : live.at(dx, dy);
    }

    /** What was found since of a large load is shown with the load as it is seen now. */
    private void showFindings(List<Finding> found) {
        if (edit instanceof MoveElements) {
            shown = new Live(shown.draft(), shown.measures(), found, null, shown.note());
            board.show(shown);
        }
    }

    /** With Shift only the longer of the two ways counts; a typed distance goes along it. */
    private double onAxis(Pointer pointer, boolean horizontal) {
        double dx = pointer.place().x() - from.place().x();
        double dy = pointer.place().y() - from.place().y();
        boolean mostlyAcross = Math.abs(dx) >= Math.abs(dy);
        OptionalDouble typed = board.typedMm();
        if ((pointer.shift() || typed.isPresent()) && mostlyAcross != horizontal) {
            return 0;
        }
        if (typed.isPresent()) {
            return Math.copySign(1, horizontal ? dx : dy) * typed.getAsDouble();
        }
        return horizontal ? dx : dy;
    }

    private Probe probe(Bounds there, Pointer pointer) {
        if (!pointer.shift()) {
            return Probe.whole(there);
        }
        boolean across = there.minX() != box.minX();
        return across
                ? new Probe(there, Set.of(Probe.Side.LEFT, Probe.Side.CENTER, Probe.Side.RIGHT))
                : new Probe(there, Set.of(Probe.Side.TOP, Probe.Side.MIDDLE, Probe.Side.BOTTOM));
    }

    /** The same ids for each draft, so that the copies are the same things all the way. */
    private Copies copies(int dx, int dy) {
        Iterator<ElementId> known = List.copyOf(copyIds).iterator();
        Supplier<ElementId> ids = () -> {
            if (known.hasNext()) {
                return known.next();
            }
            ElementId drawn = board.newId();
            copyIds.add(drawn);
            return drawn;
        };
        List<PlanElement> originals = copied.stream().map(SceneElement::element).toList();
        return Copies.of(start.layout(), originals, dx, dy, ids);
    }

    private static Bounds moved(Bounds box, double dx, double dy) {
        return Axis.Y.moved(Axis.X.moved(box, dx), dy);
    }

    /** Nothing leaves the plane on which points are allowed. */
    private static int within(double by, double min, double max) {
        double clamped = Math.max(-Point.MAX_MM - min, Math.min(Point.MAX_MM - max, by));
        return Math.toIntExact(Math.round(clamped));
    }
}
