package dev.madang.walk;

import dev.madang.geometry.Mesh;
import dev.madang.model.Bounds;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * How far every free place is from the nearest of some exits, at any angle around all obstacles. Immutable.
 *
 * <p>Distances are exact for the free floor as {@link WalkSpace} has it; those along round corners are up to 0.7 %
 * short of the arc. Asking for a place costs log n.
 */
public final class WalkField {

    private final WalkSpace space;
    private final Wavefront front;
    private final IntPredicate isExit;

    private WalkField(WalkSpace space, Wavefront front, IntPredicate isExit) {
        this.space = space;
        this.front = front;
        this.isExit = isExit;
    }

    static WalkField of(WalkSpace space, IntPredicate isExit, WalkWatch watch) {
        return new WalkField(space, Wavefront.from(space.mesh(), isExit, watch), isExit);
    }

    /** Returns the floor that is walked on. */
    public WalkSpace space() {
        return space;
    }

    /** Returns the length of the shortest way out in millimetres; empty if the place is not free or there is no way. */
    public OptionalDouble distance(Vec place) {
        OptionalInt triangle = space.triangleAt(place);
        return triangle.isPresent() && isReached(triangle.getAsInt())
                ? OptionalDouble.of(distanceMm(triangle.getAsInt(), place))
                : OptionalDouble.empty();
    }

    /**
     * Returns the length of the shortest way out from a place that may be on a wall or in a booth near its edge: to the
     * nearest free place and on from there. Empty if there is no free place within a distance, or no way.
     */
    public OptionalDouble distanceFrom(Vec place, double withinMm) {
        Optional<Vec> free = space.nearestFree(place, withinMm);
        if (free.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble onwards = distance(free.get());
        return onwards.isPresent() ? OptionalDouble.of(onwards.getAsDouble() + place.distanceTo(free.get())) : onwards;
    }

    /** Returns the index of the exit to which the shortest way leads; empty if there is none. */
    public OptionalInt exit(Vec place) {
        OptionalInt triangle = space.triangleAt(place);
        if (triangle.isEmpty() || !isReached(triangle.getAsInt())) {
            return OptionalInt.empty();
        }
        int by = front.best(triangle.getAsInt(), place.x(), place.y());
        return OptionalInt.of(front.roots().exit(by >= 0 ? front.rootOf(by) : front.reachedFrom(~by)));
    }

    /** Returns the corners of the shortest way, from the place to the door's line; empty if there is none. */
    public List<Vec> way(Vec place) {
        OptionalInt triangle = space.triangleAt(place);
        if (triangle.isEmpty() || !isReached(triangle.getAsInt())) {
            return List.of();
        }
        List<Vec> way = new ArrayList<>();
        add(way, place);
        int by = front.best(triangle.getAsInt(), place.x(), place.y());
        if (by < 0) {
            add(way, space.mesh().at(~by));
        }
        int root = by >= 0 ? front.rootOf(by) : front.reachedFrom(~by);
        while (root != Roots.NONE) {
            add(way, at(root, way.get(way.size() - 1)));
            root = front.roots().parent(root);
        }
        return List.copyOf(way);
    }

    private static void add(List<Vec> way, Vec place) {
        if (way.isEmpty() || !way.get(way.size() - 1).equals(place)) {
            way.add(place);
        }
    }

    /** A way ends straight before a door; elsewhere it turns at the corner. */
    private Vec at(int root, Vec from) {
        Roots roots = front.roots();
        Mesh mesh = space.mesh();
        int door = roots.side(root);
        return door == Roots.NONE
                ? new Vec(roots.x(root), roots.y(root))
                : Segments.nearest(from, mesh.at(mesh.from(door)), mesh.at(mesh.to(door)));
    }

    /** Returns the place from which the shortest way out is longest; empty if no place has a way. */
    public Optional<Farthest> farthest() {
        return Farthest.of(this, new Bounds(-1e9, -1e9, 1e9, 1e9), List.of());
    }

    /** Returns the place on a part of the floor from which the shortest way out is longest; empty if none has a way. */
    public Optional<Farthest> farthest(Shape within) {
        return Farthest.of(this, within.bounds(), within.corners());
    }

    /** Returns the distances at the middles of square cells, for an overlay. */
    public Raster raster(int cellMm) {
        return Raster.of(this, cellMm);
    }

    /**
     * Returns the outlines of the floor from which there is a way out, and of its holes, as the middle of a body can
     * walk it; to be filled by the even-odd rule.
     */
    public List<List<Vec>> outlines() {
        BitSet reached = new BitSet();
        for (int triangle = 0; triangle < space.mesh().triangles(); triangle++) {
            reached.set(triangle, isReached(triangle));
        }
        return Pocket.rings(space.mesh(), reached);
    }

    /** Returns the parts of the floor from which no way leads to any of the exits, largest first. */
    public List<Pocket> unreachable() {
        return Pocket.unreachable(this);
    }

    boolean isExit(int mark) {
        return mark != Mesh.NONE && isExit.test(mark);
    }

    Wavefront front() {
        return front;
    }

    boolean isReached(int triangle) {
        return Double.isFinite(front.label(space.mesh().from(3 * triangle)));
    }

    double distanceMm(int triangle, Vec place) {
        return distanceMm(triangle, place.x(), place.y());
    }

    double distanceMm(int triangle, double x, double y) {
        return Math.max(0, front.distanceMm(front.best(triangle, x, y), x, y));
    }
}
