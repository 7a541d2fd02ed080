package dev.madang.model;

import java.util.List;
import java.util.Objects;

/**
 * An opening in a wall, such as an exit.
 *
 * @param at the middle of the opening, on the wall
 * @param width clear width in millimetres along the wall
 * @param facing the direction from the wall into the hall, in hundredths of a degree clockwise from +x
 */
public record Opening(Point at, int width, int facing) implements Place {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if the width is not positive or the direction out of range
     */
    public Opening {
        Objects.requireNonNull(at, "at");
        if (width < 1 || width > Rect.MAX_SIDE_MM) {
            throw new IllegalArgumentException("width (" + width + " mm) must be 1 to " + Rect.MAX_SIDE_MM + " mm.");
        }
        if (facing < 0 || facing >= Angle.FULL_CDEG) {
            throw new IllegalArgumentException("facing (" + facing + ") must be 0 to 35999 hundredths of a degree.");
        }
    }

    /** Returns the two ends of the opening. */
    @Override
    public List<Vec> corners() {
        double halfX = -Angle.sin(facing) * width / 2.0;
        double halfY = Angle.cos(facing) * width / 2.0;
        return List.of(at.toVec().plus(-halfX, -halfY), at.toVec().plus(halfX, halfY));
    }

    @Override
    public Opening moved(int dx, int dy) {
        return new Opening(at.plus(dx, dy), width, facing);
    }

    /** Returns the floor before the opening, as wide as it is and {@code depthMm} deep into the hall. */
    public List<Vec> approach(double depthMm) {
        Vec from = corners().get(0);
        Vec to = corners().get(1);
        double dx = Angle.cos(facing) * depthMm;
        double dy = Angle.sin(facing) * depthMm;
        return List.of(from, to, to.plus(dx, dy), from.plus(dx, dy));
    }
}
