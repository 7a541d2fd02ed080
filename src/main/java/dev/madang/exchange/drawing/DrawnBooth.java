package dev.madang.exchange.drawing;

import dev.madang.model.Shape;
import java.util.Objects;

/**
 * A booth of a drawing.
 *
 * @param id id that Madang wrote beside it, or empty
 * @param number what stands in it, or empty
 * @param build id of the build kind that its layer names, or empty
 * @param shape its outline on the level
 */
record DrawnBooth(String id, String number, String build, Shape shape) {

    DrawnBooth {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(build, "build");
        Objects.requireNonNull(shape, "shape");
    }
}
