package dev.madang.draw;

import dev.madang.model.Bounds;
import java.util.List;
import java.util.Objects;

/**
 * A picture without a toolkit: items in the order in which they are painted.
 *
 * @param extent the part of the plane that it covers, in its own unit
 * @param items from the bottom to the top
 */
public record Drawing(Bounds extent, List<DrawItem> items) {

    /** Copies the items. */
    public Drawing {
        Objects.requireNonNull(extent, "extent");
        items = List.copyOf(items);
    }
}
