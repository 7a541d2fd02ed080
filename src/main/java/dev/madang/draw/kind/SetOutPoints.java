package dev.madang.draw.kind;

import dev.madang.draw.paper.Datum;
import dev.madang.geometry.NearestLeft;
import dev.madang.geometry.Touching;
import dev.madang.model.Booth;
import dev.madang.model.Level;
import dev.madang.model.NaturalOrder;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The corners of a level's booths in the order in which they are taped: block by block, each next one the nearest, and
 * within a block line by line along its longer side, back and forth. Corners of touching booths that lie within
 * {@link SetOutBlock#SAME_MM} of each other are one point, which is marked once.
 *
 * @param datum from where they are measured
 * @param stops all points in the order of taping
 * @param byBooth the points of each booth in the order of its corners, booths in the order of taping
 */
record SetOutPoints(Datum datum, List<Stop> stops, Map<Booth, List<Stop>> byBooth) {

    /**
     * A point to be marked.
     *
     * @param number from 1 on in the order of taping
     * @param at where it lies on the level
     * @param booths whose corner it is, by number
     * @param block the number of its block, from 1 on
     */
    record Stop(int number, Point at, List<Booth> booths, int block) {}

    /** Orders the corners of a level. Costs n log² n for n corners. */
    static SetOutPoints of(Plan plan, Level level, Datum datum) {
        List<Booth> booths = plan.booths().values().stream()
                .filter(booth -> booth.level().equals(level.id()))
                .sorted(Comparator.comparing(Booth::number, NaturalOrder.INSTANCE))
                .toList();
        NearestLeft<SetOutBlock> left = NearestLeft.of(
                Touching.blocks(booths, Booth::shape).stream()
                        .map(SetOutBlock::new)
                        .toList(),
                SetOutBlock::places);
        List<Stop> stops = new ArrayList<>();
        Map<Booth, List<Stop>> byBooth = new LinkedHashMap<>();
        Vec here = datum.at().toVec();
        int count = 0;
        for (Optional<SetOutBlock> next = left.takeNearest(here); next.isPresent(); next = left.takeNearest(here)) {
            count++;
            Map<SetOutBlock.Corner, Stop> known = new IdentityHashMap<>();
            for (SetOutBlock.Corner corner : next.get().inOrder(here)) {
                Stop stop = new Stop(stops.size() + 1, corner.at(), List.copyOf(corner.booths()), count);
                stops.add(stop);
                known.put(corner, stop);
                here = corner.at().toVec();
            }
            next.get()
                    .corners()
                    .forEach((booth, corners) ->
                            byBooth.put(booth, corners.stream().map(known::get).toList()));
        }
        return new SetOutPoints(datum, stops, byBooth);
    }

    /** Returns where a point lies from the datum. */
    Vec fromDatum(Stop stop) {
        return datum.from(stop.at().toVec());
    }
}
