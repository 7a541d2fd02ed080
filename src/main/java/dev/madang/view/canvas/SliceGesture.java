package dev.madang.view.canvas;

import dev.madang.edit.EditRefused;
import dev.madang.edit.SplitBooth;
import dev.madang.geometry.Cut;
import dev.madang.geometry.Footprint;
import dev.madang.model.Angle;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import dev.madang.view.RefusalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draws the line along which a booth is split: the selected booth, or the one in the middle of the line. With Shift the
 * line keeps to an axis. Its ends stick to the grid, which over an upright booth is counted from the booth's own
 * corner, so that parts have round sizes wherever it stands.
 */
final class SliceGesture implements Gesture {

    private static final Vec NO_BOOTH = new Vec(0, 0);

    private final Board board;
    private final Vec from;
    private final ElementId id;
    private Point start;
    private @Nullable Point end;
    private @Nullable SceneElement crossed;

    SliceGesture(Board board, Pointer from) {
        this.board = board;
        this.from = from.place();
        this.start = snapped(from, from.place(), NO_BOOTH);
        this.id = board.newId();
    }

    @Override
    public void drag(Pointer pointer) {
        Vec place = pointer.shift() ? onAxis(pointer.place()) : pointer.place();
        Vec corner = cornerOf(crossedBy(new Segment(within(from.x(), from.y()), within(place.x(), place.y()))));
        start = snapped(pointer, from, corner);
        Point to = snapped(pointer, place, corner);
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
        Pencil sizes = booth == null ? Pencil.NONE : sizes((Booth) booth.element(), new Cut.Line(start, to));
        board.show(new Live(draft, Live.Measures.NONE, List.of(), null, "", sizes));
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

    /** How large the parts would be, each in its middle; or why there can be none. */
    private Pencil sizes(Booth booth, Cut.Line cut) {
        try {
            List<Shape> parts = SplitBooth.parts(booth, cut);
            return captions(parts.stream()
                    .map(part -> new Pencil.Caption(middle(part.corners()), size(part)))
                    .toList());
        } catch (EditRefused refused) {
            Vec middle = middle(List.of(cut.from().toVec(), cut.to().toVec()));
            return captions(List.of(new Pencil.Caption(middle, RefusalText.of(refused, board.messages()))));
        }
    }

    private static Pencil captions(List<Pencil.Caption> captions) {
        return new Pencil(List.of(), List.of(), captions);
    }

    private String size(Shape part) {
        return part instanceof Rect rect
                ? board.formats().size(rect.width(), rect.depth())
                : board.formats().exactArea(part.areaMm2());
    }

    private static Vec middle(List<Vec> corners) {
        return new Vec(
                corners.stream().mapToDouble(Vec::x).average().orElse(0),
                corners.stream().mapToDouble(Vec::y).average().orElse(0));
    }

    private Vec onAxis(Vec place) {
        boolean across = Math.abs(place.x() - from.x()) >= Math.abs(place.y() - from.y());
        return across ? new Vec(place.x(), from.y()) : new Vec(from.x(), place.y());
    }

    private static Vec cornerOf(@Nullable SceneElement booth) {
        return booth != null && booth.element().shape() instanceof Rect rect && rect.rotation() == 0
                ? rect.at().toVec()
                : NO_BOOTH;
    }

    private Point snapped(Pointer pointer, Vec place, Vec origin) {
        double step = board.isSnapping(pointer) ? board.state().gridMm().get() : 1;
        double x = origin.x() + Math.rint((place.x() - origin.x()) / step) * step;
        double y = origin.y() + Math.rint((place.y() - origin.y()) / step) * step;
        return within(x, y);
    }

    private static Point within(double x, double y) {
        double reach = Point.MAX_MM;
        return Point.ofRounded(Math.max(-reach, Math.min(reach, x)), Math.max(-reach, Math.min(reach, y)));
    }
}
