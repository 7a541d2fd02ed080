package dev.madang.view.canvas;

import dev.madang.model.Anchor;
import dev.madang.model.AreaElement;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.FixtureKind;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a single point comes to lie: on a corner or the middle of a side of something near, turned or not; else
 * on a line as moved things do; else on the grid.
 */
final class PointCatch {

    private static final double REACH_PX = 10;

    private final Board board;
    private final Vec place;
    private final double reachMm;
    private double nearest;
    private Caught caught;

    private PointCatch(Board board, Vec place) {
        this.board = board;
        this.place = place;
        this.reachMm = board.mm(REACH_PX);
        this.nearest = reachMm;
        this.caught = new Caught(place, null, 0, List.of(), false);
    }

    /**
     * A place that was found.
     *
     * @param at the place
     * @param element what has a corner or middle there, or null
     * @param spot which of its spots
     * @param guides what binds
     * @param isSpot whether it is a corner or middle of something
     */
    record Caught(Vec at, @Nullable AreaElement element, int spot, List<Guide> guides, boolean isSpot) {

        Point point() {
            return Point.ofRounded(at);
        }

        /** Returns an end of a dimension: held to the element if there is one. */
        Anchor anchor() {
            AreaElement holder = element;
            return holder == null ? Anchor.free(point()) : Anchor.on(holder, spot);
        }

        List<Pencil.Spot> spots() {
            return isSpot ? List.of(new Pencil.Spot(at, Pencil.Spot.Kind.CAUGHT)) : List.of();
        }
    }

    /** Returns where a point at the pointer comes to lie. */
    static Caught at(Board board, Pointer pointer) {
        return at(board, pointer, Set.of());
    }

    /** Returns the same while the corners of some elements do not count, as they are being changed. */
    static Caught at(Board board, Pointer pointer, Set<ElementId> except) {
        Vec place = clamped(pointer.place());
        if (!board.isSnapping(pointer)) {
            return new Caught(place, null, 0, List.of(), false);
        }
        PointCatch search = new PointCatch(board, place);
        search.elements(except);
        search.building();
        return search.caught.isSpot() ? search.caught : search.onLine();
    }

    private void elements(Set<ElementId> except) {
        Bounds spot = new Bounds(place.x(), place.y(), place.x(), place.y()).grown(reachMm);
        for (SceneElement element : board.scene().touching(spot)) {
            if (!except.contains(element.id())
                    && element.element() instanceof AreaElement area
                    && element.bounds().touches(spot)) {
                List<Vec> spots = Anchor.spots(area.shape());
                for (int i = 0; i < spots.size(); i++) {
                    offer(spots.get(i), area, i);
                }
            }
        }
    }

    private void building() {
        List<Vec> spots = new ArrayList<>();
        var level = board.scene().level();
        List<Polygon> outlines = new ArrayList<>(List.of(level.floor()));
        level.halls().forEach(hall -> outlines.add(hall.outline()));
        outlines.forEach(outline -> spots.addAll(outline.corners()));
        level.partitions().forEach(partition -> spots.addAll(partition.line().corners()));
        level.fixtures().stream()
                .filter(fixture -> fixture.kind() == FixtureKind.COLUMN)
                .forEach(column -> {
                    spots.add(column.place().bounds().center());
                    spots.addAll(column.place().corners());
                });
        spots.forEach(spot -> offer(spot, null, 0));
    }

    /** Of equally near ones the first is kept, so that elements come before walls. */
    private void offer(Vec spot, @Nullable AreaElement element, int index) {
        double distance = spot.distanceTo(place);
        if (distance < nearest) {
            nearest = distance;
            caught = new Caught(spot, element, index, List.of(), true);
        }
    }

    private Caught onLine() {
        Bounds spot = new Bounds(place.x(), place.y(), place.x(), place.y());
        Snap snap =
                board.snapper(board.allTargets()).snap(new Probe(spot, EnumSet.of(Probe.Side.LEFT, Probe.Side.TOP)));
        return new Caught(place.plus(snap.dx(), snap.dy()), null, 0, snap.guides(), false);
    }

    private static Vec clamped(Vec place) {
        double room = Point.MAX_MM / 2.0;
        return new Vec(Math.max(-room, Math.min(room, place.x())), Math.max(-room, Math.min(room, place.y())));
    }
}
