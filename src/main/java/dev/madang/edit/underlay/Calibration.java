package dev.madang.edit.underlay;

import dev.madang.model.Angle;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.Vec;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a drawing: how long a line on it truly is, and perhaps a line that runs along an axis of the level.
 * Both are given in the drawing's own units, so that they do not depend on where it lies.
 *
 * @param measured the line whose length is known
 * @param lengthMm its true length
 * @param level a line that is truly level or upright, whichever is nearer; nothing if the rotation is to stay
 */
public record Calibration(Line measured, double lengthMm, Optional<Line> level) {

    /** Shorter lines, in units, say nothing of a scale or a direction. */
    public static final double MIN_UNITS = 2;

    /**
     * A line on a drawing.
     *
     * @param from where it begins
     * @param to where it ends
     */
    public record Line(Vec from, Vec to) {

        /** Returns its length in units of the drawing. */
        public double length() {
            return from.distanceTo(to);
        }

        /** Tells whether its ends are far enough apart. */
        public boolean isLong() {
            return length() >= MIN_UNITS;
        }
    }

    /** Checks that all is given. */
    public Calibration {
        Objects.requireNonNull(measured, "measured");
        Objects.requireNonNull(level, "level");
    }

    /** Returns the scale at which the measured line has its true length. */
    public double mmPerUnit() {
        return lengthMm / measured.length();
    }

    /**
     * Returns by how many hundredths of a degree a drawing at a place must be turned clockwise, at most an eighth of a
     * turn either way.
     */
    public int turnCdeg(UnderlayPlace place) {
        return level.map(line -> turn(place.toLevel(line.from()), place.toLevel(line.to())))
                .orElse(0);
    }

    /** Returns the place of the drawing when all this holds; the beginning of the measured line stays where it is. */
    public UnderlayPlace applied(UnderlayPlace before) {
        return before.about(measured.from(), mmPerUnit(), Angle.normalized(before.rotation() + turnCdeg(before)));
    }

    private static int turn(Vec from, Vec to) {
        double cdeg = Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x())) * 100;
        double nearest = Math.rint(cdeg / Angle.QUARTER_CDEG) * Angle.QUARTER_CDEG;
        return Math.toIntExact(Math.round(nearest - cdeg));
    }
}
