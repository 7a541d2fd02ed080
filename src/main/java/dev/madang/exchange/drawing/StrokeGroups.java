package dev.madang.exchange.drawing;

import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sorts lines into figures: those of one symbol, and those whose boxes touch. */
final class StrokeGroups {

    private static final double APART_MM = 1;

    private final int[] parents;

    private StrokeGroups(int count) {
        parents = new int[count];
        Arrays.setAll(parents, i -> i);
    }

    /** A line on the level, with its box. */
    record Piece(int index, Stroke stroke, List<Vec> places, Bounds box) {}

    /** Returns the figures in the order of their first lines. */
    static List<List<Piece>> of(List<Stroke> strokes, Ground ground) {
        List<Piece> pieces = new ArrayList<>();
        for (Stroke stroke : strokes) {
            List<Vec> places = ground.toLevel(stroke.points());
            if (Ground.isInReach(places)) {
                pieces.add(new Piece(pieces.size(), stroke, places, Bounds.around(places)));
            }
        }
        StrokeGroups groups = new StrokeGroups(pieces.size());
        SpatialIndex<Piece> index = SpatialIndex.of(pieces, Piece::box);
        Map<Integer, Integer> firstOfInsert = new HashMap<>();
        for (Piece piece : pieces) {
            index.forEachTouching(piece.box().grown(APART_MM), other -> groups.join(piece.index(), other.index()));
            int insert = piece.stroke().insert();
            if (insert > 0) {
                Integer first = firstOfInsert.putIfAbsent(insert, piece.index());
                groups.join(piece.index(), first == null ? piece.index() : first);
            }
        }
        Map<Integer, List<Piece>> byRoot = new TreeMap<>();
        for (Piece piece : pieces) {
            byRoot.computeIfAbsent(groups.root(piece.index()), root -> new ArrayList<>())
                    .add(piece);
        }
        return List.copyOf(byRoot.values());
    }

    private int root(int index) {
        int root = index;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private void join(int one, int other) {
        int first = Math.min(root(one), root(other));
        int second = Math.max(root(one), root(other));
        parents[second] = first;
    }
}
