package dev.madang.geometry;

import dev.madang.model.Vec;
import java.util.List;

/** Which way round the corners of an outline follow each other. */
public final class Turning {

    private Turning() {}

    /**
     * Returns twice the area within a ring in mm², by the shoelace formula: positive if it runs clockwise as seen on
     * the page, where y points down; negative if it runs the other way.
     */
    public static double doubledAreaMm2(List<Vec> ring) {
        double sum = 0;
        Vec previous = ring.get(ring.size() - 1);
        for (Vec corner : ring) {
            sum += previous.x() * corner.y() - corner.x() * previous.y();
            previous = corner;
        }
        return sum;
    }

    /** Returns 1 for a ring that runs clockwise as seen on the page, -1 for the other way, 0 for one without area. */
    public static double of(List<Vec> ring) {
        return Math.signum(doubledAreaMm2(ring));
    }
}
