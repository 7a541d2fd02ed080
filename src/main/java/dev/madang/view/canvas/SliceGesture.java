package dev.madang.view.canvas;

import dev.madang.geometry.Cut;
import dev.madang.geometry.Footprint;
import dev.madang.model.Angle;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draws the line along which a booth is split: the selected booth, or the one in the middle of the line. With Shift the
 * line keeps to an axis; its ends stick to the grid.
 */
final class SliceGesture implements Gesture {

    private final Board board;
    private final Point start;
    private final ElementId id;
    private @Nullable Point end;
    private @Nullable SceneElement crossed;

    SliceGesture(Board board, Pointer from) {
        this.board = board;
        this.start = snapped(from, from.place());
        this.id = board.newId();
    }

    @Override
    public void drag(Pointer pointer) {
        Point to = snapped(pointer, pointer.shift() ? onAxis(pointer.place()) : pointer.place());
        end = to;
        SceneElement booth = to.equals(start) ? null : crossedBy(new Segment(start, to));
        crossed = booth;
        List<SceneElement> shown = new ArrayList<>();
        if (booth != null) {
            shown.add(booth);
        }
        if (!to.equals(start)) {
            shown.add(line(to));
        }
        Live.Draft draft = new Live.Draft(Set.of(), shown, 0, 0);
        board.show(new Live(draft, Live.Measures.NONE, List.of(), null, ""));
        board.hint("canvas.hint.slice");
    }

    @Override
    public void release(Pointer pointer) {
        Optional<ElementId> booth = Optional.ofNullable(crossed).map(SceneElement::id);
        Point to = end;
        board.clear();
        if (to != null && !to.equals(start)) {
            booth.ifPresent(id -> board.requests().split(id, new Cut.Line(start, to)));
        }
    }

    @Override
    public PointerShape shape() {
        return PointerShape.CROSS;
    }

    private @Nullable SceneElement crossedBy(Segment line) {
        List<SceneElement> booths =
                board
                        .scene()
                        .touching(Bounds.around(
                                List.of(line.from().toVec(), line.to().toVec())))
                        .stream()
                        .filter(element -> element.element() instanceof Booth)
                        .filter(element ->
                                Footprint.of(element.element().shape()).isCrossedBy(line))
                        .toList();
        Set<ElementId> selected = board.session().selection();
        Vec middle = new Vec(
                (line.from().x() + line.to().x()) / 2.0,
                (line.from().y() + line.to().y()) / 2.0);
        return booths.stream()
                .filter(element -> selected.contains(element.id()))
                .findFirst()
                .or(() -> booths.stream()
                        .min(Comparator.comparingDouble(element ->
                                Footprint.of(element.element().shape()).distanceTo(middle))))
                .orElse(null);
    }

    /** A line has no area; a strip as thin as can be looks like one. */
    private SceneElement line(Point to) {
        int length = Math.toIntExact(Math.max(1, Math.round(start.toVec().distanceTo(to.toVec()))));
        double angle = Math.toDegrees(Math.atan2((double) to.y() - start.y(), (double) to.x() - start.x()));
        int angleCdeg = Angle.normalized(Math.toIntExact(Math.round(angle * 100)));
        Rect strip = new Rect(start, Math.min(length, Rect.MAX_SIDE_MM), 1, angleCdeg);
        Booth shown = Booth.of(id, board.scene().level().id(), strip);
        return SceneSource.element(board.plan(), shown, board.messages().locale());
    }

    private Vec onAxis(Vec place) {
        boolean across = Math.abs(place.x() - start.x()) >= Math.abs(place.y() - start.y());
        return across ? new Vec(place.x(), start.y()) : new Vec(start.x(), place.y());
    }

    private Point snapped(Pointer pointer, Vec place) {
        double step = board.isSnapping(pointer) ? board.state().gridMm().get() : 1;
        double reach = Point.MAX_MM;
        return Point.ofRounded(
                Math.max(-reach, Math.min(reach, Math.rint(place.x() / step) * step)),
                Math.max(-reach, Math.min(reach, Math.rint(place.y() / step) * step)));
    }
}
