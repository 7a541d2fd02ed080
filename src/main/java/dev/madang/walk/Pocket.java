package dev.madang.walk;

import dev.madang.geometry.Mesh;
import dev.madang.geometry.Turning;
import dev.madang.model.Vec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A part of the free floor.
 *
 * @param place a place in it
 * @param outline its outer outline, as the middle of a body can walk it
 * @param areaMm2 its area without what stands in it
 */
public record Pocket(Vec place, List<Vec> outline, double areaMm2) {

    /** Copies the list. */
    public Pocket {
        outline = List.copyOf(outline);
    }

    static List<Pocket> unreachable(WalkField field) {
        Mesh mesh = field.space().mesh();
        BitSet seen = new BitSet(mesh.triangles());
        List<Pocket> pockets = new ArrayList<>();
        for (int triangle = 0; triangle < mesh.triangles(); triangle++) {
            if (!field.isReached(triangle) && !seen.get(triangle)) {
                BitSet part = connected(mesh, triangle);
                seen.or(part);
                pockets.add(of(mesh, part));
            }
        }
        pockets.sort(Comparator.comparingDouble(Pocket::areaMm2).reversed());
        return List.copyOf(pockets);
    }

    private static BitSet connected(Mesh mesh, int start) {
        BitSet part = new BitSet(mesh.triangles());
        Deque<Integer> open = new ArrayDeque<>();
        part.set(start);
        open.add(start);
        while (!open.isEmpty()) {
            int triangle = open.poll();
            for (int side = 3 * triangle; side < 3 * triangle + 3; side++) {
                int twin = mesh.twin(side);
                if (twin != Mesh.NONE && !part.get(twin / 3)) {
                    part.set(twin / 3);
                    open.add(twin / 3);
                }
            }
        }
        return part;
    }

    static Pocket of(Mesh mesh, BitSet triangles) {
        double area = 0;
        int largest = triangles.nextSetBit(0);
        for (int t = triangles.nextSetBit(0); t >= 0; t = triangles.nextSetBit(t + 1)) {
            area += mesh.areaMm2(t);
            largest = mesh.areaMm2(t) > mesh.areaMm2(largest) ? t : largest;
        }
        return new Pocket(mesh.middle(largest), outline(mesh, triangles), area);
    }

    /** Of several rings the one around the greatest area is the outer. */
    private static List<Vec> outline(Mesh mesh, BitSet triangles) {
        List<Vec> outer = List.of();
        double greatest = Double.NEGATIVE_INFINITY;
        for (List<Vec> ring : rings(mesh, triangles)) {
            double area = Turning.doubledAreaMm2(ring);
            outer = area > greatest ? ring : outer;
            greatest = Math.max(area, greatest);
        }
        return outer;
    }

    /** Follows the sides at which the triangles end. */
    static List<List<Vec>> rings(Mesh mesh, BitSet triangles) {
        IntPredicate isEdge = side -> mesh.twin(side) == Mesh.NONE || !triangles.get(mesh.twin(side) / 3);
        BitSet followed = new BitSet();
        List<List<Vec>> rings = new ArrayList<>();
        for (int t = triangles.nextSetBit(0); t >= 0; t = triangles.nextSetBit(t + 1)) {
            for (int side = 3 * t; side < 3 * t + 3; side++) {
                if (isEdge.test(side) && !followed.get(side)) {
                    rings.add(ring(mesh, side, isEdge, followed));
                }
            }
        }
        return rings;
    }

    private static List<Vec> ring(Mesh mesh, int start, IntPredicate isEdge, BitSet followed) {
        List<Vec> ring = new ArrayList<>();
        int side = start;
        do {
            followed.set(side);
            ring.add(mesh.at(mesh.from(side)));
            side = Mesh.next(side);
            while (!isEdge.test(side)) {
                side = Mesh.next(mesh.twin(side));
            }
        } while (side != start);
        return ring;
    }
}
