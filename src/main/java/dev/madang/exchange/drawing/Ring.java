package dev.madang.exchange.drawing;

import dev.madang.model.Bounds;
import dev.madang.model.Shape;
import java.util.Map;

/**
 * An outline of a drawing, on the level.
 *
 * @param layer on which it was drawn
 * @param shape what it encloses
 * @param insert number of the symbol of which it is a part, 0 for none
 * @param tags what Madang wrote beside it
 */
record Ring(String layer, Shape shape, int insert, Map<String, String> tags) {

    Bounds bounds() {
        return shape.bounds();
    }
}
