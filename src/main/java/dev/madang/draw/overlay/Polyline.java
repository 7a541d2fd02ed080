package dev.madang.draw.overlay;

import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of several places, by the way along it.
 *
 * @param places at least two
 */
record Polyline(List<Vec> places) {

    double length() {
        double length = 0;
        for (int i = 1; i < places.size(); i++) {
            length += places.get(i - 1).distanceTo(places.get(i));
        }
        return length;
    }

    /** Returns the place after a way along the line. */
    Vec at(double mm) {
        double left = mm;
        for (int i = 1; i < places.size(); i++) {
            Vec from = places.get(i - 1);
            Vec to = places.get(i);
            double side = from.distanceTo(to);
            if (left <= side && side > 0) {
                return between(from, to, left / side);
            }
            left -= side;
        }
        return places.get(places.size() - 1);
    }

    /** Returns the part between two ways along the line. */
    List<Vec> part(double fromMm, double toMm) {
        List<Vec> part = new ArrayList<>();
        part.add(at(fromMm));
        double way = 0;
        for (int i = 1; i < places.size(); i++) {
            way += places.get(i - 1).distanceTo(places.get(i));
            if (way > fromMm && way < toMm) {
                part.add(places.get(i));
            }
        }
        part.add(at(toMm));
        return part;
    }

    private static Vec between(Vec from, Vec to, double share) {
        return new Vec(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }
}
