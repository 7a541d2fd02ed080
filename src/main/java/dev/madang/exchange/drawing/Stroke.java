package dev.madang.exchange.drawing;

import dev.madang.model.Vec;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A line or an outline of a drawing; what was round is many short sides.
 *
 * @param layer on which it lies
 * @param points its places in drawing units, y upwards, at least two; an outline does not repeat the first
 * @param isClosed whether it is an outline
 * @param insert number of the symbol of which it is a part, 0 for none
 * @param tags what Madang wrote beside it, by {@link Tags}; empty in drawings of others
 */
public record Stroke(String layer, List<Vec> points, boolean isClosed, int insert, Map<String, String> tags) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are fewer than two places
     */
    public Stroke {
        Objects.requireNonNull(layer, "layer");
        points = List.copyOf(points);
        tags = Map.copyOf(tags);
        if (points.size() < 2) {
            throw new IllegalArgumentException("points (" + points.size() + ") must be two or more.");
        }
    }

    /** Returns a stroke that is part of no symbol and has no tags. */
    public static Stroke of(String layer, List<Vec> points, boolean isClosed) {
        return new Stroke(layer, points, isClosed, 0, Map.of());
    }
}
