package dev.madang.view.underlay;

import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.UnderlayContent;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.Vec;
import java.util.OptionalDouble;

/** Where an underlay lies first: as large as it was drawn if that is known, else as large as the floor. */
final class FirstPlace {

    private FirstPlace() {}

    /**
     * Returns the place.
     *
     * @param floor the box around the floor
     * @param mmPerUnit how long a unit is; nothing if it is not known
     * @param middle where its middle is to lie
     */
    static UnderlayPlace of(UnderlayContent content, Bounds floor, OptionalDouble mmPerUnit, Vec middle) {
        double scale =
                mmPerUnit.orElseGet(() -> Math.min(floor.width() / content.width(), floor.height() / content.height()));
        Point at = Point.ofRounded(middle.x() - content.width() * scale / 2, middle.y() - content.height() * scale / 2);
        return new UnderlayPlace(at, scale, 0);
    }
}
