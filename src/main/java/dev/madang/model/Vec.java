package dev.madang.model;

/**
 * A place or offset in millimetres that need not lie on a whole millimetre, such as the corner of a rotated booth.
 *
 * @param x millimetres to the right
 * @param y millimetres down the page
 */
public record Vec(double x, double y) {

    /** Returns this place moved by the given offset in millimetres. */
    public Vec plus(double dx, double dy) {
        return new Vec(x + dx, y + dy);
    }

    /** Returns this place turned clockwise (y points down) about {@code pivot}; quarter turns are exact. */
    public Vec rotated(int angleCdeg, Vec pivot) {
        double cos = Angle.cos(angleCdeg);
        double sin = Angle.sin(angleCdeg);
        double dx = x - pivot.x;
        double dy = y - pivot.y;
        return new Vec(pivot.x + dx * cos - dy * sin, pivot.y + dx * sin + dy * cos);
    }

    /** Returns the straight distance to {@code other} in millimetres. */
    public double distanceTo(Vec other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
