package dev.madang.model;

/** Arithmetic on angles, which are whole hundredths of a degree in [0, 36000), clockwise because y points down. */
public final class Angle {

    /** A full turn. */
    public static final int FULL_CDEG = 36_000;

    /** A quarter turn. */
    public static final int QUARTER_CDEG = 9_000;

    private Angle() {}

    /** Returns the same direction as a value in [0, 36000). */
    public static int normalized(int angleCdeg) {
        return Math.floorMod(angleCdeg, FULL_CDEG);
    }

    /** Returns the cosine; exactly 0, 1 or -1 at quarter turns. */
    public static double cos(int angleCdeg) {
        return sin(angleCdeg + QUARTER_CDEG);
    }

    /** Returns the sine; exactly 0, 1 or -1 at quarter turns. */
    public static double sin(int angleCdeg) {
        int angle = normalized(angleCdeg);
        if (angle % QUARTER_CDEG == 0) {
            int quarter = angle / QUARTER_CDEG;
            return quarter % 2 == 0 ? 0 : 2 - quarter;
        }
        return Math.sin(Math.toRadians(angle / 100.0));
    }
}
