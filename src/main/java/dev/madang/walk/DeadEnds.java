package dev.madang.walk;

import dev.madang.geometry.Mesh;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Where there is only one way to go. Immutable.
 *
 * <p>A dead end lies behind a line across the floor that every way out crosses, its mouth; it is deeper than the mouth
 * is wide, so that an alcove or a corner of an open room is none. Of dead ends within each other the outermost counts.
 * The common path of a place is its way to the mouth, from where there is a choice; where a single exit can be reached
 * there is none before the exit.
 */
public final class DeadEnds {

    private final WalkField field;
    private final Bridges bridges;
    private final WalkField toMouths;
    private final List<DeadEnd> list;

    private DeadEnds(WalkField field, Bridges bridges, WalkField toMouths, List<DeadEnd> list) {
        this.field = field;
        this.bridges = bridges;
        this.toMouths = toMouths;
        this.list = list;
    }

    /**
     * Finds all dead ends of a field.
     *
     * @param widestMouthMm the clear width from which a mouth counts as open floor
     */
    public static DeadEnds of(WalkField field, int widestMouthMm, WalkWatch watch) {
        Bridges bridges = new Bridges(field);
        MouthFinder finder = new MouthFinder(field, bridges, widestMouthMm);
        List<Mouth> mouths = finder.find(watch.part(0, 0.5));
        Mesh behind = MeshPart.behind(field.space().mesh(), bridges, mouths);
        WalkField toMouths = WalkField.of(WalkSpace.within(behind, field.space()), mark -> true, watch.part(0.5, 1));
        List<DeadEnd> list = new ArrayList<>();
        int first = 0;
        for (Mouth mouth : mouths) {
            int count = MeshPart.triangles(bridges, mouth);
            list.add(deadEnd(mouth, finder.width(mouth), toMouths, first, count));
            first += count;
        }
        list.sort(Comparator.comparingDouble(DeadEnd::depthMm).reversed());
        return new DeadEnds(field, bridges, toMouths, List.copyOf(list));
    }

    private static DeadEnd deadEnd(Mouth mouth, double widthMm, WalkField toMouths, int first, int count) {
        BitSet triangles = new BitSet();
        triangles.set(first, first + count);
        Farthest deepest = Farthest.of(toMouths, triangles::get).orElseThrow();
        Pocket pocket = Pocket.of(toMouths.space().mesh(), triangles);
        return new DeadEnd(mouth.from(), mouth.to(), widthMm, deepest.place(), deepest.distanceMm(), pocket);
    }

    /** Returns the dead ends, deepest first. */
    public List<DeadEnd> list() {
        return list;
    }

    /**
     * Returns how far one walks from a place until there is a choice of two ways to two exits; 0 if there is one at
     * once; empty if the place is not free or has no way out.
     */
    public OptionalDouble commonPath(Vec place) {
        OptionalInt triangle = field.space().triangleAt(place);
        if (triangle.isEmpty() || !field.isReached(triangle.getAsInt())) {
            return OptionalDouble.empty();
        }
        if (bridges.hasOneExit(triangle.getAsInt())) {
            return field.distance(place);
        }
        OptionalDouble toMouth = toMouths.distance(place);
        return toMouth.isPresent() ? toMouth : OptionalDouble.of(0);
    }

    /** Returns the place with the longest common path; empty if there is a choice everywhere. */
    public Optional<Farthest> longestCommonPath() {
        Optional<Farthest> toExit = Farthest.of(field, bridges::hasOneExit);
        Optional<Farthest> toMouth = list.isEmpty()
                ? Optional.empty()
                : Optional.of(new Farthest(list.get(0).deepest(), list.get(0).depthMm()));
        boolean isToExit = toExit.isPresent()
                && toExit.get().distanceMm()
                        >= toMouth.map(Farthest::distanceMm).orElse(0.0);
        return isToExit ? toExit : toMouth;
    }
}
