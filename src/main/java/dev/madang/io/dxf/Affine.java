package dev.madang.io.dxf;

import dev.madang.model.Vec;

/** A movement of the plane that keeps lines straight: x' = a x + c y + e, y' = b x + d y + f. */
record Affine(double a, double b, double c, double d, double e, double f) {

    static final Affine NONE = new Affine(1, 0, 0, 1, 0, 0);

    /** What is drawn on the back of the plane is seen from behind. */
    static final Affine MIRRORED = new Affine(-1, 0, 0, 1, 0, 0);

    static Affine moved(double dx, double dy) {
        return new Affine(1, 0, 0, 1, dx, dy);
    }

    static Affine scaled(double sx, double sy) {
        return new Affine(sx, 0, 0, sy, 0, 0);
    }

    /** Quarter turns are exact. */
    static Affine turned(double degrees) {
        double turn = degrees % 360;
        double cos = turn % 180 == 0 ? Math.round(Math.cos(Math.toRadians(turn))) : Math.cos(Math.toRadians(turn));
        double sin = turn % 90 == 0 ? Math.round(Math.sin(Math.toRadians(turn))) : Math.sin(Math.toRadians(turn));
        double exact = turn % 90 == 0 ? Math.round(cos) : cos;
        return new Affine(exact, sin, -sin, exact, 0, 0);
    }

    /** Returns the movement that does {@code inner} first. */
    Affine after(Affine inner) {
        return new Affine(
                a * inner.a + c * inner.b,
                b * inner.a + d * inner.b,
                a * inner.c + c * inner.d,
                b * inner.c + d * inner.d,
                a * inner.e + c * inner.f + e,
                b * inner.e + d * inner.f + f);
    }

    Vec apply(Vec place) {
        return new Vec(a * place.x() + c * place.y() + e, b * place.x() + d * place.y() + f);
    }

    /**
     * Returns where a line of text leads afterwards that led against the clock by some degrees. What is mirrored is set
     * so that it can be read: not upside down.
     */
    double directionOf(double degrees) {
        Vec way = turned(degrees).apply(new Vec(1, 0));
        double dx = a * way.x() + c * way.y();
        double dy = b * way.x() + d * way.y();
        double angle = Math.toDegrees(Math.atan2(dy, dx));
        boolean isMirrored = a * d - b * c < 0;
        return isMirrored && Math.abs(angle) > 90 ? angle + 180 : angle;
    }

    /** Returns the most by which a length grows. */
    double scale() {
        return Math.max(Math.hypot(a, b), Math.hypot(c, d));
    }
}
