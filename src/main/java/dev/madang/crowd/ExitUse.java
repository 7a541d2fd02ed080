package dev.madang.crowd;

import java.util.Objects;

/**
 * Who leaves by an exit.
 *
 * @param way the exit
 * @param persons how many; parts of persons where a crowd is divided
 * @param nearestMm how far the nearest of them has to walk to it
 * @param farthestMm how far the farthest has to walk
 */
public record ExitUse(ExitWay way, double persons, double nearestMm, double farthestMm) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative or the nearest is farther than the farthest
     */
    public ExitUse {
        Objects.requireNonNull(way, "way");
        if (!(persons >= 0) || !(nearestMm >= 0) || !(farthestMm >= nearestMm)) {
            throw new IllegalArgumentException("persons (" + persons + ") must be 0 or more, and nearestMm ("
                    + nearestMm + ") from 0 to farthestMm (" + farthestMm + ").");
        }
    }
}
