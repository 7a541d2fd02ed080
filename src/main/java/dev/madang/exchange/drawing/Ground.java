package dev.madang.exchange.drawing;

import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * Where places of a drawing lie on a level: in millimetres, y down the page.
 *
 * @param mm length of a drawing unit
 * @param dx what is added to x in millimetres
 * @param dy what is added to y in millimetres, after it was turned over
 */
record Ground(double mm, double dx, double dy) {

    /** Returns the ground by which a box of the drawing has its top-left corner at a place of the level. */
    static Ground putting(Bounds box, DrawingUnit unit, double x, double y) {
        return new Ground(unit.mm(), x - box.minX() * unit.mm(), y + box.maxY() * unit.mm());
    }

    static Ground asDrawn(DrawingUnit unit) {
        return new Ground(unit.mm(), 0, 0);
    }

    Vec toLevel(Vec place) {
        return new Vec(place.x() * mm + dx, -place.y() * mm + dy);
    }

    List<Vec> toLevel(List<Vec> places) {
        List<Vec> all = new ArrayList<>(places.size());
        places.forEach(place -> all.add(toLevel(place)));
        return all;
    }

    /** Tells whether all places lie where things of a plan can lie. */
    static boolean isInReach(List<Vec> places) {
        return places.stream()
                .allMatch(place -> Math.abs(place.x()) <= Point.MAX_MM && Math.abs(place.y()) <= Point.MAX_MM);
    }
}
