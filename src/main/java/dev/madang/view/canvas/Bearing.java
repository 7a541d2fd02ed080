package dev.madang.view.canvas;

import dev.madang.model.Vec;

/** Directions and angles on the drawing, in degrees; as the page has them, clockwise from the right. */
final class Bearing {

    private static final double STEP_DEGREES = 45;
    private static final double HALF_TURN = 180;
    private static final double FULL_TURN = 360;

    private Bearing() {}

    static double of(Vec from, Vec to) {
        return Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x()));
    }

    /** Returns the place that far away in a direction. */
    static Vec place(Vec from, double degrees, double distanceMm) {
        double angle = Math.toRadians(degrees);
        return from.plus(Math.cos(angle) * distanceMm, Math.sin(angle) * distanceMm);
    }

    /** Returns the place drawn to the nearest multiple of 45 degrees seen from another. */
    static Vec stepped(Vec from, Vec place) {
        double degrees = stepped(of(from, place));
        double angle = Math.toRadians(degrees);
        double along = (place.x() - from.x()) * Math.cos(angle) + (place.y() - from.y()) * Math.sin(angle);
        return place(from, degrees, along);
    }

    static double stepped(double degrees) {
        return Math.rint(degrees / STEP_DEGREES) * STEP_DEGREES;
    }

    /** Returns the angle between two sides that meet at {@code corner}, from 0 to 180. */
    static double between(Vec before, Vec corner, Vec after) {
        double turn = Math.abs(of(corner, before) - of(corner, after)) % FULL_TURN;
        return turn > HALF_TURN ? FULL_TURN - turn : turn;
    }
}
