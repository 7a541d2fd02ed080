package dev.madang.model;

import java.util.List;
import java.util.Objects;

/**
 * A straight line on the floor, such as a movable partition or the drop line of a fire shutter.
 *
 * @param from one end
 * @param to the other end, elsewhere than {@code from}
 */
public record Segment(Point from, Point to) implements Place {

    /**
     * Checks that the ends differ.
     *
     * @throws IllegalArgumentException if they are the same
     */
    public Segment {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    "from and to are both [" + from.x() + ", " + from.y() + "]; they must differ.");
        }
    }

    @Override
    public List<Vec> corners() {
        return List.of(from.toVec(), to.toVec());
    }

    @Override
    public Segment moved(int dx, int dy) {
        return new Segment(from.plus(dx, dy), to.plus(dx, dy));
    }

    /** Returns the length in millimetres. */
    public double lengthMm() {
        return from.toVec().distanceTo(to.toVec());
    }
}
