package dev.madang.exchange.drawing;

import dev.madang.model.Vec;
import java.util.Map;
import java.util.Objects;

/**
 * A text of a drawing.
 *
 * @param layer on which it stands
 * @param middle about the middle of its letters, in drawing units, y upwards
 * @param height of its letters, in drawing units
 * @param turnDeg how far its lines are turned against the clock, in degrees
 * @param content what it says, without codes; lines are broken by line feeds
 * @param name what the symbol calls it, such as BOOTH_NO; empty if it is no part of one
 * @param insert number of the symbol of which it is a part, 0 for none
 * @param tags what Madang wrote beside it, by {@link Tags}
 */
public record Lettering(
        String layer,
        Vec middle,
        double height,
        double turnDeg,
        String content,
        String name,
        int insert,
        Map<String, String> tags) {

    /** Checks that all is there. */
    public Lettering {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(middle, "middle");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(name, "name");
        tags = Map.copyOf(tags);
    }

    /** Returns a level text that is part of no symbol and has no tags. */
    public static Lettering of(String layer, Vec middle, double height, String content) {
        return new Lettering(layer, middle, height, 0, content, "", 0, Map.of());
    }
}
