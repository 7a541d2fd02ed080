package dev.madang.check;

import dev.madang.model.Vec;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How much room one side of a booth has.
 *
 * @param side which side: 0 leads from the outline's first corner to the second, and so on
 * @param from where it begins
 * @param to where it ends
 * @param aisleMm how wide the narrowest way before it is; empty if there is none as wide as twice the limit
 * @param aisleSlackMm how much that way could still lose before its limit is broken; negative if it is
 * @param growMm how far the side may be moved out before any limit is broken or broken worse, at most
 *     {@link Slack#MOST_MM}; empty for polygons, whose sides are not moved alone
 */
public record SideSlack(
        int side, Vec from, Vec to, OptionalDouble aisleMm, OptionalDouble aisleSlackMm, OptionalDouble growMm) {

    /** Checks that all are given. */
    public SideSlack {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(aisleMm, "aisleMm");
        Objects.requireNonNull(aisleSlackMm, "aisleSlackMm");
        Objects.requireNonNull(growMm, "growMm");
    }
}
