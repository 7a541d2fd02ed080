package dev.madang.model;

import java.util.List;
import java.util.Objects;

/**
 * A rectangle given by one corner, its size and its rotation about that corner.
 *
 * <p>With rotation 0 the corner is the top-left one. Only the corner lies on whole millimetres for certain; the others
 * are computed.
 *
 * @param at the corner about which the rectangle is turned
 * @param width millimetres along the rectangle's own x axis, 1 to {@link #MAX_SIDE_MM}
 * @param depth millimetres along its own y axis, 1 to {@link #MAX_SIDE_MM}
 * @param rotation hundredths of a degree clockwise, in [0, 36000)
 */
public record Rect(Point at, int width, int depth, int rotation) implements Shape {

    /** The longest side a rectangle may have. */
    public static final int MAX_SIDE_MM = 1_000_000;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a side or the rotation is out of range
     */
    public Rect {
        Objects.requireNonNull(at, "at");
        requireSide("width", width);
        requireSide("depth", depth);
        if (rotation < 0 || rotation >= Angle.FULL_CDEG) {
            throw new IllegalArgumentException(
                    "rotation (" + rotation + ") must be 0 to 35999 hundredths of a degree.");
        }
    }

    /** Returns an upright rectangle. */
    public static Rect of(int x, int y, int width, int depth) {
        return new Rect(new Point(x, y), width, depth, 0);
    }

    /** Returns the upright rectangle that a bounding box rounds to. */
    public static Rect ofRounded(Bounds box) {
        Point at = Point.ofRounded(box.minX(), box.minY());
        Point end = Point.ofRounded(box.maxX(), box.maxY());
        return of(at.x(), at.y(), end.x() - at.x(), end.y() - at.y());
    }

    /** Tells whether the sides run along the axes. */
    public boolean isUpright() {
        return rotation % Angle.QUARTER_CDEG == 0;
    }

    @Override
    public List<Vec> corners() {
        Vec origin = at.toVec();
        return List.of(
                origin,
                origin.plus(width, 0).rotated(rotation, origin),
                origin.plus(width, depth).rotated(rotation, origin),
                origin.plus(0, depth).rotated(rotation, origin));
    }

    @Override
    public Bounds bounds() {
        if (rotation == 0) {
            return new Bounds(at.x(), at.y(), (double) at.x() + width, (double) at.y() + depth);
        }
        return Shape.super.bounds();
    }

    /** Returns the middle of the rectangle. */
    public Vec center() {
        return at.toVec().plus(width / 2.0, depth / 2.0).rotated(rotation, at.toVec());
    }

    @Override
    public long areaMm2() {
        return (long) width * depth;
    }

    @Override
    public Rect moved(int dx, int dy) {
        return new Rect(at.plus(dx, dy), width, depth, rotation);
    }

    @Override
    public Rect rotated(int angleCdeg, Vec pivot) {
        Point turned = Point.ofRounded(at.toVec().rotated(angleCdeg, pivot));
        return new Rect(turned, width, depth, Angle.normalized(rotation + angleCdeg));
    }

    private static void requireSide(String name, int sideMm) {
        if (sideMm < 1 || sideMm > MAX_SIDE_MM) {
            throw new IllegalArgumentException(name + " (" + sideMm + " mm) must be 1 to " + MAX_SIDE_MM + " mm.");
        }
    }
}
