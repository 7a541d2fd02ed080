package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.model.PlanElement;
import dev.madang.model.Zone;

/** A plan element and the ground that it covers. Zones cover nothing: they only name. */
record Placed(PlanElement element, Footprint footprint) {

    static Placed of(PlanElement element) {
        return new Placed(element, Footprint.of(element.shape()));
    }

    /** Tells whether the element takes up floor. */
    static boolean takesFloor(PlanElement element) {
        return !(element instanceof Zone);
    }
}
