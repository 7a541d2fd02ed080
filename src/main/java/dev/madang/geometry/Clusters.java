package dev.madang.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** Sorts things into groups of which the boxes hang together. */
final class Clusters {

    private static final double APART_MM = 1;

    private final int[] parents;

    private Clusters(int count) {
        parents = new int[count];
        for (int i = 0; i < count; i++) {
            parents[i] = i;
        }
    }

    /** Returns the groups in the order of their first members. */
    static List<List<BodyFloor.Grown>> of(List<BodyFloor.Grown> pieces) {
        HPRtree tree = new HPRtree();
        for (int i = 0; i < pieces.size(); i++) {
            tree.insert(pieces.get(i).area().getEnvelopeInternal(), i);
        }
        Clusters clusters = new Clusters(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            int piece = i;
            Envelope box = new Envelope(pieces.get(i).area().getEnvelopeInternal());
            box.expandBy(APART_MM);
            Predicate<Geometry> meets = meeting(pieces.get(i));
            tree.query(box, other -> {
                BodyFloor.Grown there = pieces.get((int) other);
                if ((int) other != piece
                        && (pieces.get(piece).isWall() || !there.isWall())
                        && meets.test(there.area())) {
                    clusters.join(piece, (int) other);
                }
            });
        }
        Map<Integer, List<BodyFloor.Grown>> groups = new TreeMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            groups.computeIfAbsent(clusters.root(i), root -> new ArrayList<>()).add(pieces.get(i));
        }
        return List.copyOf(groups.values());
    }

    /** The box of a wall holds much that is far from the wall; for all else the boxes tell. */
    private static Predicate<Geometry> meeting(BodyFloor.Grown piece) {
        if (!piece.isWall()) {
            return other -> true;
        }
        IndexedFacetDistance wall = new IndexedFacetDistance(piece.area());
        return other -> wall.isWithinDistance(other, APART_MM);
    }

    private int root(int i) {
        int root = i;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }
}
