package dev.madang.view.canvas;

import dev.madang.check.Preview;
import dev.madang.edit.PlanChange;
import dev.madang.edit.RotateElements;
import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Turns the selection about its pivot: in whole degrees, which stick to eighths of a turn; with Shift in steps of 15
 * degrees; freely while snapping is off. A typed number is the angle by which it is turned.
 */
final class RotateGesture implements Gesture {

    private static final int STEP_CDEG = 1_500;
    private static final int FREE_STEP_CDEG = 10;
    private static final int USUAL_STEP_CDEG = 100;
    private static final int EIGHTH_CDEG = 4_500;
    private static final int STICKY_CDEG = 250;

    private final Board board;
    private final Plan start;
    private final Pointer from;
    private final Set<ElementId> ids;
    private final Vec pivot;
    private final int startCdeg;
    private final Preview preview;
    private RotateElements edit;

    RotateGesture(Board board, Pointer from) {
        List<SceneElement> turned = board.grippable();
        this.board = board;
        this.from = from;
        this.start = board.plan();
        this.ids = new LinkedHashSet<>(turned.stream().map(SceneElement::id).toList());
        this.pivot = board.pivot().at().orElseGet(() -> middle(turned));
        this.startCdeg =
                turned.size() == 1 && turned.get(0).element().shape() instanceof Rect rect ? rect.rotation() : 0;
        this.preview = board.session().checker().preview(board.session().check());
        this.edit = new RotateElements(ids, 0, pivot);
    }

    /** Returns the point about which elements are turned together. */
    static Vec middle(List<SceneElement> elements) {
        if (elements.size() == 1 && elements.get(0).element().shape() instanceof Rect rect) {
            return rect.center();
        }
        return elements.stream()
                .map(SceneElement::bounds)
                .reduce(Bounds::union)
                .orElseThrow()
                .center();
    }

    @Override
    public void drag(Pointer pointer) {
        int to = target(pointer);
        edit = new RotateElements(ids, Angle.normalized(to - startCdeg), pivot);
        PlanChange change = edit.apply(start);
        List<SceneElement> drafts = ids.stream()
                .map(change.after()::element)
                .flatMap(Optional::stream)
                .map(element ->
                        SceneSource.element(start, element, board.messages().locale()))
                .toList();
        String angle = board.typing().isEmpty()
                ? board.formats().degrees(Angle.normalized(to))
                : board.typing().text() + "\u00b0";
        Live.Draft draft = new Live.Draft(ids, drafts, 0, 0);
        Pencil pencil = new Pencil(
                List.of(new Pencil.Stroke(List.of(pivot, pointer.place()), false)),
                List.of(new Pencil.Spot(pivot, Pencil.Spot.Kind.CAUGHT)),
                List.of());
        board.show(new Live(draft, Live.Measures.NONE, preview.of(change), null, angle, pencil));
        board.hintFor(pointer, "canvas.hint.rotate", angle);
    }

    private int target(Pointer pointer) {
        OptionalDouble typed = board.typing().number();
        if (typed.isPresent()) {
            return startCdeg + Math.toIntExact(Math.round(typed.getAsDouble() * 100 % Angle.FULL_CDEG));
        }
        double wanted = startCdeg + direction(pointer.place()) - direction(from.place());
        if (pointer.shift()) {
            return stepped(wanted, STEP_CDEG);
        }
        if (!board.isSnapping(pointer)) {
            return stepped(wanted, FREE_STEP_CDEG);
        }
        int eighth = stepped(wanted, EIGHTH_CDEG);
        return Math.abs(wanted - eighth) <= STICKY_CDEG ? eighth : stepped(wanted, USUAL_STEP_CDEG);
    }

    private static int stepped(double cdeg, int step) {
        return Math.toIntExact(Math.round(cdeg / step)) * step;
    }

    @Override
    public boolean takesNumbers() {
        return true;
    }

    @Override
    public void release(Pointer pointer) {
        board.clear();
        board.session().execute(edit);
    }

    @Override
    public PointerShape shape() {
        return PointerShape.ROTATE;
    }

    private double direction(Vec place) {
        return Math.toDegrees(Math.atan2(place.y() - pivot.y(), place.x() - pivot.x())) * 100;
    }
}
