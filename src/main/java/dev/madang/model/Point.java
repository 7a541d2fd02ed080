package dev.madang.model;

/**
 * A place on a level, in whole millimetres from its top-left corner.
 *
 * @param x millimetres to the right, within {@link #MAX_MM} of the origin
 * @param y millimetres down the page, within {@link #MAX_MM} of the origin
 */
public record Point(int x, int y) {

    /** No venue is two kilometres wide; coordinates beyond are mistakes, and refusing them rules out overflow. */
    public static final int MAX_MM = 2_000_000;

    /**
     * Checks that both coordinates lie within {@link #MAX_MM} of the origin.
     *
     * @throws IllegalArgumentException if one does not
     */
    public Point {
        requireInReach("x", x);
        requireInReach("y", y);
    }

    /** Returns the nearest whole-millimetre point; halves are rounded up. */
    public static Point ofRounded(double x, double y) {
        return new Point(Math.toIntExact(Math.round(x)), Math.toIntExact(Math.round(y)));
    }

    /** Returns the nearest whole-millimetre point to {@code place}. */
    public static Point ofRounded(Vec place) {
        return ofRounded(place.x(), place.y());
    }

    /** Returns this point moved by whole millimetres. */
    public Point plus(int dx, int dy) {
        return new Point(Math.addExact(x, dx), Math.addExact(y, dy));
    }

    /** Returns this point as a place with decimals. */
    public Vec toVec() {
        return new Vec(x, y);
    }

    private static void requireInReach(String name, int valueMm) {
        if (Math.abs((long) valueMm) > MAX_MM) {
            throw new IllegalArgumentException(
                    name + " (" + valueMm + " mm) must lie within " + MAX_MM + " mm of the level's origin.");
        }
    }
}
