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
 * @param core what the page is about; of what only lies in the rest of the window no sliver is shown
 */
public record SheetPart(String name, Bounds window, Bounds core) {

    /** Checks that all is there. */
    public SheetPart {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(core, "core");
    }

    /** Returns what is seen of a drawing in the window; names of halls and zones stay with what they name. */
    public Drawing of(Drawing whole) {
        List<DrawItem> seen = new ArrayList<>();
        boolean isNameSeen = false;
        for (DrawItem item : whole.items()) {
            boolean isName = item.style() == StyleKey.HALL_NAME || item.style() == StyleKey.ZONE_NAME;
            if (isName ? isNameSeen : sees(item)) {
                seen.add(item);
            }
            isNameSeen = isName ? isNameSeen : item.bounds().sharesInterior(core);
        }
        return new Drawing(window, seen);
    }

    private boolean sees(DrawItem item) {
        boolean isOfElement = item.shows().isPresent();
        return isOfElement ? item.bounds().sharesInterior(core) : item.bounds().touches(window);
    }
}
