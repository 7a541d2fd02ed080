package dev.madang.draw.paper;

import dev.madang.model.Booth;
import dev.madang.model.Point;
import dev.madang.model.Vec;
import java.util.List;
import java.util.Map;

/**
 * The corners of a level's booths in the order in which they are taped. Drawing and tables number them alike.
 *
 * @param datum from where they are measured
 * @param stops all points in the order of taping
 * @param byBooth the points of each booth in the order of its corners, booths in the order of taping
 */
public record SetOutPoints(Datum datum, List<Stop> stops, Map<Booth, List<Stop>> byBooth) {

    /**
     * A point to be marked.
     *
     * @param number from 1 on in the order of taping
     * @param at where it lies on the level
     * @param booths whose corner it is, by number
     * @param block the number of its block, from 1 on
     */
    public record Stop(int number, Point at, List<Booth> booths, int block) {}

    /** Returns where a point lies from the datum. */
    public Vec fromDatum(Stop stop) {
        return datum.from(stop.at().toVec());
    }
}
