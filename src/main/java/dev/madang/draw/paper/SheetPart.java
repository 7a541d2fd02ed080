package dev.madang.draw.paper;

import dev.madang.draw.DrawItem;
import dev.madang.draw.Drawing;
import dev.madang.draw.StyleKey;
import dev.madang.model.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A part of a level that has a page of its own.
 *
 * @param name what it is called, such as the name of a hall
 * @param window what is shown of the level, in model millimetres
 */
public record SheetPart(String name, Bounds window) {

    /** Checks that all is there. */
    public SheetPart {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(window, "window");
    }

    /** Returns what is seen of a drawing in the window; names of halls and zones stay with what they name. */
    public Drawing of(Drawing whole) {
        List<DrawItem> seen = new ArrayList<>();
        boolean before = false;
        for (DrawItem item : whole.items()) {
            boolean isName = item.style() == StyleKey.HALL_NAME || item.style() == StyleKey.ZONE_NAME;
            before = isName ? before : item.bounds().touches(window);
            if (before) {
                seen.add(item);
            }
        }
        return new Drawing(window, seen);
    }
}
