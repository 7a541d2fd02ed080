package dev.madang.draw.kind;

import dev.madang.draw.paper.Datum;
import dev.madang.draw.paper.SetOutPoints;
import dev.madang.draw.paper.SetOutPoints.Stop;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.geometry.NearestLeft;
import dev.madang.geometry.Touching;
import dev.madang.model.Booth;
import dev.madang.model.Level;
import dev.madang.model.NaturalOrder;
import dev.madang.model.Plan;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Orders the corners of booths for taping: block by block, each next one the nearest, and within a block line by line
 * along its longer side, back and forth. Corners of touching booths that lie within {@link SetOutBlock#SAME_MM} of each
 * other are one point, which is marked once.
 */
public final class SetOutOrder {

    private SetOutOrder() {}

    /**
     * Returns a request that carries the order if its kind needs one, so that all its pages share it; copies for other
     * papers, scales and parts do so, too.
     */
    public static SheetRequest prepared(SheetRequest request) {
        return request.kind() == SheetKind.SETOUT
                ? request.with(request.options().withPoints(of(request)))
                : request;
    }

    /** Returns the order that a request carries, else works it out. */
    static SetOutPoints of(SheetRequest request) {
        return request.options().setOut().orElseGet(() -> of(request.plan(), request.level(), request.datum()));
    }

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
}
