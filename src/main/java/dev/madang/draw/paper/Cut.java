package dev.madang.draw.paper;

import dev.madang.model.Bounds;
import java.util.Objects;

/**
 * Says that what is drawn first on a sheet ends at the edges of a window, as it goes on elsewhere.
 *
 * @param window what is seen, in paper millimetres
 * @param items how many of the sheet's items are cut, from the first on
 */
public record Cut(Bounds window, int items) {

    /** Checks that all is there. */
    public Cut {
        Objects.requireNonNull(window, "window");
    }
}
