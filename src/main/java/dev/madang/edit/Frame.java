package dev.madang.edit;

import dev.madang.geometry.Footprint;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.Polygon;
import dev.madang.model.Vec;
import java.util.List;
import java.util.Objects;

/** To what things are aligned. */
public sealed interface Frame {

    /** The box around all of them. */
    record Selection() implements Frame {}

    /**
     * One of them, which stays.
     *
     * @param id the element, or a member of the group, that stays
     */
    record Key(ElementId id) implements Frame {

        /** Checks that one is named. */
        public Key {
            Objects.requireNonNull(id, "id");
        }
    }

    /** The hall in which their middle lies; the level's floor if it lies in none. */
    record InHall() implements Frame {}

    /** Returns the box to which units are aligned; the units are not empty. */
    default Bounds box(Plan plan, List<Unit> units) {
        Bounds all = units.stream().map(Unit::bounds).reduce(Bounds::union).orElseThrow();
        if (this instanceof Key key) {
            return units.stream()
                    .filter(unit -> unit.contains(key.id()))
                    .findFirst()
                    .map(Unit::bounds)
                    .orElse(all);
        }
        return this instanceof InHall ? hall(plan, units, all.center()) : all;
    }

    private static Bounds hall(Plan plan, List<Unit> units, Vec middle) {
        Level level = plan.level(units.get(0).elements().get(0).level()).orElseThrow();
        Polygon outline = level.halls().stream()
                .map(Hall::outline)
                .filter(hall -> Footprint.of(hall).contains(middle))
                .findFirst()
                .orElse(level.floor());
        return outline.bounds();
    }
}
