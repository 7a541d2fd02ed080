package dev.madang.walk;

import dev.madang.geometry.BodyFloor;
import dev.madang.geometry.Mesh;
import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Bounds;
import dev.madang.model.Opening;
import dev.madang.model.Vec;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The floor on which the middle of a body that needs a certain width may be. Immutable.
 *
 * <p>Building it costs n log n for n obstacles. Fields for all exits, for one, or for all but one, are made from it
 * without building it again.
 */
public final class WalkSpace {

    /** Corners are rounded to a sixteenth of a millimetre. */
    private static final double EDGE_MM = 0.1;

    private final Mesh mesh;
    private final List<Opening> exits;
    private final int passableWidthMm;
    private final SpatialIndex<Integer> triangles;

    private WalkSpace(Mesh mesh, List<Opening> exits, int passableWidthMm) {
        this.mesh = mesh;
        this.exits = exits;
        this.passableWidthMm = passableWidthMm;
        this.triangles =
                SpatialIndex.of(IntStream.range(0, mesh.triangles()).boxed().toList(), triangle -> box(mesh, triangle));
    }

    /**
     * Returns the free floor.
     *
     * @param passableWidthMm the width that a body needs, at least 100: a gap of exactly that width can be passed, one
     *     that is 3 mm less cannot
     */
    public static WalkSpace of(WalkGround ground, int passableWidthMm, WalkWatch watch) {
        watch.at(0);
        Mesh mesh = BodyFloor.mesh(ground.floor(), ground.obstacles(), ground.walls(), ground.exits(), passableWidthMm);
        watch.at(1);
        return new WalkSpace(mesh, ground.exits(), passableWidthMm);
    }

    /** A space over triangles that are part of another. */
    static WalkSpace within(Mesh mesh, WalkSpace whole) {
        return new WalkSpace(mesh, whole.exits, whole.passableWidthMm);
    }

    /** Returns the doors by their indexes, usable or not. */
    public List<Opening> exits() {
        return exits;
    }

    /** Returns the indexes of the doors that a body can reach and pass; too narrow or blocked ones are left out. */
    public Set<Integer> usableExits() {
        return IntStream.range(0, 3 * mesh.triangles())
                .map(mesh::mark)
                .filter(mark -> mark != Mesh.NONE)
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the width that a body needs. */
    public int passableWidthMm() {
        return passableWidthMm;
    }

    /** Returns the free area for the middle of a body, in square millimetres. */
    public double areaMm2() {
        return IntStream.range(0, mesh.triangles()).mapToDouble(mesh::areaMm2).sum();
    }

    /** Returns the walking distances to the nearest of all exits. */
    public WalkField field(WalkWatch watch) {
        return WalkField.of(this, exit -> true, watch);
    }

    /** Returns the walking distances to the nearest of some exits, given by their indexes. */
    public WalkField field(Set<Integer> exitIndexes, WalkWatch watch) {
        Set<Integer> wanted = Set.copyOf(exitIndexes);
        return WalkField.of(this, wanted::contains, watch);
    }

    /** Tells whether the middle of a body may be at a place; the edge of the free floor belongs to it. */
    public boolean isFree(Vec place) {
        return triangleAt(place).isPresent();
    }

    /** Returns the free place nearest to any place; empty if there is none within a distance. */
    public Optional<Vec> nearestFree(Vec place, double withinMm) {
        if (isFree(place)) {
            return Optional.of(place);
        }
        Vec nearest = null;
        double least = withinMm;
        for (int triangle : triangles.near(place, withinMm)) {
            for (int side = 3 * triangle; side < 3 * triangle + 3; side++) {
                if (mesh.twin(side) == Mesh.NONE) {
                    Vec edge = Segments.nearest(place, mesh.at(mesh.from(side)), mesh.at(mesh.to(side)));
                    if (edge.distanceTo(place) <= least) {
                        least = edge.distanceTo(place);
                        nearest = edge;
                    }
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    Mesh mesh() {
        return mesh;
    }

    /** Rounding may put a place on the edge of a triangle beside it; the nearest counts. */
    OptionalInt triangleAt(Vec place) {
        int near = Mesh.NONE;
        for (int triangle : triangles.near(place, EDGE_MM)) {
            if (mesh.contains(triangle, place, 0)) {
                return OptionalInt.of(triangle);
            }
            near = mesh.contains(triangle, place, EDGE_MM) ? triangle : near;
        }
        return near == Mesh.NONE ? OptionalInt.empty() : OptionalInt.of(near);
    }

    private static Bounds box(Mesh mesh, int triangle) {
        return Bounds.around(List.of(
                mesh.at(mesh.from(3 * triangle)),
                mesh.at(mesh.from(3 * triangle + 1)),
                mesh.at(mesh.from(3 * triangle + 2))));
    }
}
