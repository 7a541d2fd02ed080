package dev.madang.model;

import java.util.List;
import java.util.Objects;

/**
 * Where an underlay lies on its level, and how large.
 *
 * @param at where its origin, the top-left corner, lies
 * @param mmPerUnit how long one of its units is, rounded to six decimals
 * @param rotation hundredths of a degree clockwise about its origin, in [0, 36000)
 */
public record UnderlayPlace(Point at, double mmPerUnit, int rotation) {

    /** The shortest that a unit may be. */
    public static final double MIN_MM_PER_UNIT = 0.001;

    /** The longest that a unit may be: a picture whose pixels are 100 m long shows no hall. */
    public static final double MAX_MM_PER_UNIT = 100_000;

    private static final double DECIMALS = 1e6;

    /**
     * Rounds the scale and checks the ranges.
     *
     * @throws IllegalArgumentException if the scale or the rotation is out of range
     */
    public UnderlayPlace {
        Objects.requireNonNull(at, "at");
        mmPerUnit = Math.rint(mmPerUnit * DECIMALS) / DECIMALS;
        boolean isInRange = mmPerUnit >= MIN_MM_PER_UNIT && mmPerUnit <= MAX_MM_PER_UNIT;
        if (!isInRange) {
            throw new IllegalArgumentException(
                    "mmPerUnit (" + mmPerUnit + ") must be " + MIN_MM_PER_UNIT + " to " + MAX_MM_PER_UNIT + " mm.");
        }
        if (rotation < 0 || rotation >= Angle.FULL_CDEG) {
            throw new IllegalArgumentException(
                    "rotation (" + rotation + ") must be 0 to 35999 hundredths of a degree.");
        }
    }

    /** Returns where on the level a place of the content lies, given in its own units. */
    public Vec toLevel(Vec own) {
        Vec origin = at.toVec();
        return origin.plus(own.x() * mmPerUnit, own.y() * mmPerUnit).rotated(rotation, origin);
    }

    /** Returns which place of the content lies at a place on the level. */
    public Vec toContent(Vec level) {
        Vec origin = at.toVec();
        Vec straight = level.rotated(-rotation, origin);
        return new Vec((straight.x() - origin.x()) / mmPerUnit, (straight.y() - origin.y()) / mmPerUnit);
    }

    /** Returns the corners of a content on the level, in its own order: clockwise from its origin. */
    public List<Vec> corners(UnderlayContent content) {
        return List.of(
                toLevel(new Vec(0, 0)),
                toLevel(new Vec(content.width(), 0)),
                toLevel(new Vec(content.width(), content.height())),
                toLevel(new Vec(0, content.height())));
    }

    /** Returns this place moved by whole millimetres. */
    public UnderlayPlace moved(int dx, int dy) {
        return new UnderlayPlace(at.plus(dx, dy), mmPerUnit, rotation);
    }

    /** Returns this place with its origin elsewhere. */
    public UnderlayPlace withAt(Point newAt) {
        return new UnderlayPlace(newAt, mmPerUnit, rotation);
    }

    /** Returns this place turned clockwise about a place on the level, to the nearest whole millimetre. */
    public UnderlayPlace rotated(int angleCdeg, Vec pivot) {
        Point turned = Point.ofRounded(at.toVec().rotated(angleCdeg, pivot));
        return new UnderlayPlace(turned, mmPerUnit, Angle.normalized(rotation + angleCdeg));
    }

    /**
     * Returns the place with another scale and rotation at which a place of the content stays where it is, to the
     * nearest whole millimetre.
     */
    public UnderlayPlace about(Vec own, double newMmPerUnit, int newRotation) {
        Vec fixed = toLevel(own);
        Vec way = new UnderlayPlace(new Point(0, 0), newMmPerUnit, newRotation).toLevel(own);
        return new UnderlayPlace(Point.ofRounded(fixed.x() - way.x(), fixed.y() - way.y()), newMmPerUnit, newRotation);
    }
}
